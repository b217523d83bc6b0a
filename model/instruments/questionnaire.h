// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"
#include "model/instruments/totalrule.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace instruments {

/// One edition of an instrument. It is never edited in place: answers keep the wording that was asked. `json`
/// is the resource as it came, unknown parts included, and is what export writes.
struct Questionnaire {
    QString url;
    QString version;
    QString status;
    Words title;
    Words label; ///< for example "built-in form, unofficial", or "for screening, not a diagnosis"
    Words description;
    Words copyright; ///< who it belongs to and what is allowed, in words
    QString
        licence; ///< a code of `urn:carepass:licence`: free, citation, publicDomain, own, public, restricted
    bool isScoreOnly = false; ///< the questions are not in the program; only the result is recorded
    QDate effectiveFrom;
    QDate effectiveUntil;
    std::vector<Item> items;
    std::vector<Formula> formulas; ///< of the resource itself: its variables
    std::vector<Constraint> constraints; ///< that hold for the response as a whole
    std::optional<TotalRule> total;
    std::vector<TotalRule> subtotals; ///< in the order of the form
    QString defaultCaseClass;
    std::vector<CaseClassRule> caseClassRules;
    QJsonObject json;
};

/// Finds items of a questionnaire by linkId. Points into the questionnaire, which must outlive it and stay as
/// it is.
class ItemIndex {
public:
    explicit ItemIndex(const Questionnaire &questionnaire);

    const Item *find(const QString &linkId) const { return m_items.value(linkId); }
    const Item *parent(const QString &linkId) const { return m_parents.value(linkId); }
    /// The nearest repeating group around an item, or none: its answers stand in the occurrences of that.
    const Item *repeatedIn(const QString &linkId) const;
    /// Every item, groups before what they hold, in the order of the form.
    const std::vector<const Item *> &inOrder() const { return m_order; }

private:
    void add(const Item &item, const Item *parent);

    QHash<QString, const Item *> m_items;
    QHash<QString, const Item *> m_parents;
    std::vector<const Item *> m_order;
};

} // namespace instruments
