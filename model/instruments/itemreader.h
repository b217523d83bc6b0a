// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/optionreader.h"

#include <QSet>

namespace instruments {

/// Reads the tree of items, counting them against the bounds. Holds references to what it is given; one use.
class ItemReader {
public:
    ItemReader(ValueSets valueSets, Language language, Trouble &trouble);

    std::vector<Item> readItems(const QJsonObject &parent, const QString &path, int depth);
    /// The declared totals, once the items are read.
    const std::optional<TotalRule> &total() const { return m_total; }
    const std::vector<TotalRule> &subtotals() const { return m_subtotals; }

private:
    Item readItem(const QJsonObject &json, const QString &path, int depth);
    void readMeaning(Item &item, const QJsonObject &json, const QString &path);
    void readOptions(Item &item, const QJsonObject &json, const QString &path);
    void readConditions(Item &item, const QJsonObject &json, const QString &path);
    void keepTotal(const Item &item, const QJsonObject &json, const QString &path);

    ValueSets m_valueSets;
    Language m_language;
    Trouble &m_trouble;
    QSet<QString> m_linkIds;
    QString m_area;
    QString m_officialArea;
    std::optional<TotalRule> m_total;
    std::vector<TotalRule> m_subtotals;
};

} // namespace instruments
