// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/fieldvalue.h"
#include "model/domain/recordlist.h"

#include <QJsonObject>

#include <tuple>
#include <vector>

namespace domain {

/// Who may see a field where a screen or a paper is masked, and how a copy treats it (개인정보 보호법 제23조,
/// 제24조).
enum class Sensitivity {
    Open, ///< dates of work, codes, counts
    Personal, ///< names, addresses, phones: masked for others
    Sensitive, ///< health, poverty, abuse: shown on the person's own pages only
    Identifier ///< numbers the law protects by themselves: sealed, revealed one at a time
};

/// What happens when two people changed the same field apart. The rule belongs to the field.
enum class Merge {
    Register, ///< the office's order decides; the other value is kept as an alternative
    HighRisk, ///< never picked by itself: the safer value shows until somebody decides
    Group, ///< parts that make sense together only, such as an address: as a unit
    Text, ///< by paragraph; overlapping ones stand side by side
    MapByKey, ///< by key, adding wins
    Set, ///< by element, adding wins
    AppendOnly, ///< a union; nothing is changed or taken out
    Ledger, ///< entries are summed
    OfficeOnly ///< never written by a device
};

/// Where the values of a field come from.
enum class Nature {
    Written, ///< by a person
    Computed, ///< by the program, such as a hash: nothing is cut out of it
    Secret ///< computed, and for the program only: a key, the bytes of a picture. Never in a list, a history, an
           ///< export or a log (`withoutSecrets`)
};

/// One field of a record: its column, where it lies in the struct, how it is protected and merged, its label
/// (English source text, translation context "fields"), and the code list (resources/codelists) that its
/// values are codes of, if any.
template <class Record, class Member> struct Field {
    const char *column;
    Member Record::*member;
    Sensitivity sensitivity;
    Merge merge;
    const char *label;
    const char *codes;
    Nature nature = Nature::Written;
};

template <class Record, class Member>
constexpr Field<Record, Member> field(const char *column, Member Record::*member, Sensitivity sensitivity,
    Merge merge, const char *label, const char *codes = nullptr)
{
    return {column, member, sensitivity, merge, label, codes};
}

/// The same field as one that no person writes.
template <class Record, class Member>
constexpr Field<Record, Member> computed(Field<Record, Member> field, Nature nature = Nature::Computed)
{
    field.nature = nature;
    return field;
}
template <class Record, class Member> constexpr Field<Record, Member> secret(Field<Record, Member> field)
{
    return computed(field, Nature::Secret);
}

/// The same without the struct, for code that treats all records alike.
struct FieldInfo {
    const char *column;
    const char *label;
    Sensitivity sensitivity;
    Merge merge;
    ColumnKind kind;
    const char *codes = nullptr; ///< name of a code list, or null
    Nature nature = Nature::Written;

    bool isSecret() const { return nature == Nature::Secret; }
    /// Whether two values may stand one after the other: words that people write freely, not one name, day or
    /// code, of which only one can hold.
    bool holdsBoth() const
    {
        return kind == ColumnKind::Text && !codes && (merge == Merge::Text || merge == Merge::HighRisk);
    }
};

/// A record type as storing, change capture, history, export and masking see it. `name` is the table, the
/// type in the change log and the word of the command line.
struct RecordType {
    const char *name;
    const char *label;
    std::vector<FieldInfo> fields;

    const FieldInfo *find(const QString &column) const
    {
        for (const FieldInfo &field : fields) {
            if (column == QLatin1String(field.column))
                return &field;
        }
        return nullptr;
    }
};

/// What every record has beside its declared fields. `version` counts the changes of the record (0: not
/// stored yet); `extra` holds fields of newer versions, written back untouched.
struct RecordBase {
    base::Id id;
    qint64 version = 0;
    QJsonObject extra;
};

/// The type of a record struct, made once from its declaration.
template <class Record> const RecordType &typeOf()
{
    static const RecordType type = [] {
        RecordType made{Record::kType, Record::kLabel, {}};
        std::apply(
            [&](const auto &...fields) {
                (made.fields.push_back({fields.column, fields.label, fields.sensitivity, fields.merge,
                     FieldValue<
                         std::remove_cvref_t<decltype(std::declval<Record>().*(fields.member))>>::kKind,
                     fields.codes, fields.nature}),
                    ...);
            },
            Record::fields());
        return made;
    }();
    return type;
}

/// The fields of a record as JSON by column; an empty value is left out, so absent and empty are the same.
template <class Record> QJsonObject toFields(const Record &record)
{
    QJsonObject values;
    std::apply(
        [&](const auto &...fields) {
            (
                [&](const auto &one) {
                    using Member = std::remove_cvref_t<decltype(record.*(one.member))>;
                    const QJsonValue value = FieldValue<Member>::toJson(record.*(one.member));
                    if (!value.isNull())
                        values.insert(QLatin1String(one.column), value);
                }(fields),
                ...);
        },
        Record::fields());
    return values;
}

/// The record of these fields. A value of the wrong kind reads as empty; what no field declares is left out.
template <class Record> Record fromFields(const base::Id &id, qint64 version, const QJsonObject &values)
{
    Record record;
    record.id = id;
    record.version = version;
    std::apply(
        [&](const auto &...fields) {
            (
                [&](const auto &one) {
                    using Member = std::remove_cvref_t<decltype(record.*(one.member))>;
                    record.*(one.member)
                        = FieldValue<Member>::fromJson(values.value(QLatin1String(one.column)));
                }(fields),
                ...);
        },
        Record::fields());
    return record;
}

#define CAREPASS_COMPILED_ELSEWHERE(Record) \
    extern template const RecordType &typeOf<Record>(); \
    extern template QJsonObject toFields<Record>(const Record &); \
    extern template Record fromFields<Record>(const base::Id &, qint64, const QJsonObject &);
CAREPASS_RECORDS(CAREPASS_COMPILED_ELSEWHERE)
#undef CAREPASS_COMPILED_ELSEWHERE

} // namespace domain
