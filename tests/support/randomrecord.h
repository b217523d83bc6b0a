// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/domain/field.h"

namespace support {

/// Random values for each kind of member that a record may have; never the empty one.
class RandomValues {
public:
    explicit RandomValues(base::Random &random)
        : m_random(random)
    {
    }

    void set(QString &value) { value = text(); }
    void set(bool &value) { value = true; }
    void set(std::optional<qint64> &value) { value = qint64(m_random.below(1ull << 50)) - (1ll << 49); }
    void set(std::optional<double> &value) { value = double(m_random.below(1'000'000)) / 64; }
    void set(QDate &value) { value = QDate(1900, 1, 1).addDays(qint64(m_random.below(60'000))); }
    void set(base::Id &value) { value = base::Id::make(base::Moment(m_random.below(1ull << 45)), m_random); }
    void set(QStringList &value)
    {
        value.clear();
        for (quint64 i = 0; i <= m_random.below(4); ++i)
            value.append(text());
        value.sort();
        value.removeDuplicates();
    }
    void set(QJsonObject &value)
    {
        value = {};
        for (quint64 i = 0; i <= m_random.below(4); ++i)
            value.insert(text(), i % 2 ? QJsonValue(text()) : QJsonValue(qint64(m_random.below(100))));
    }
    void set(domain::Address &value)
    {
        value = {text(), text(), text(), text(), 35.0 + double(m_random.below(1024)) / 1024,
            129.0 + double(m_random.below(1024)) / 1024, domain::PositionSource(1 + m_random.below(3))};
    }

    /// A record with every declared field set.
    template <class Record> Record record()
    {
        Record made;
        std::apply([&](const auto &...fields) { (set(made.*(fields.member)), ...); }, Record::fields());
        return made;
    }

private:
    QString text()
    {
        static const QString letters = QStringLiteral("가각힣ㄱㅎㅏaZ09 '\"\\%_;\n\t漢é€");
        QString made;
        for (quint64 i = 0; i <= m_random.below(12); ++i)
            made += letters.at(qsizetype(m_random.below(quint64(letters.size()))));
        if (m_random.below(4) == 0)
            made += QStringLiteral("😀");
        return made;
    }

    base::Random &m_random;
};

} // namespace support
