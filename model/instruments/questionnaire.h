// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/words.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace instruments {

/// The item types of FHIR R4.
enum class ItemType {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity
};

/// What an item means to this program; told by a code of the system `urn:carepass:item-role`.
enum class ItemRole { None, Severity, Check, SubNeed, Observation, Strength, UrgentFlag, Total };

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
enum class EnableBehavior { All, Any };

/// One answer that may be chosen. `value` is what the map of answers holds: the code of a coding, else the
/// value itself.
struct Option {
    QJsonValue value;
    QString system;
    Words text;
    Words anchor; ///< what this degree means here, in words
    std::optional<double> weight;

    bool operator==(const Option &) const = default;
};

/// A condition on the answer to another question.
struct EnableWhen {
    QString question;
    Operator op = Operator::Exists;
    QJsonValue answer;

    bool operator==(const EnableWhen &) const = default;
};

/// A question, a group of them, or a text to read. `area` is the need area of the item or of the nearest
/// group around it, in the codes of the composer (`dailyLiving`).
struct Item {
    QString linkId;
    ItemType type = ItemType::Group;
    ItemRole role = ItemRole::None;
    QString area;
    QString officialArea;
    Words text;
    Words shortName;
    QString prefix;
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    int maxLength = 0; ///< 0: no limit of its own
    std::vector<Option> options;
    QString valueSet; ///< as referred to; options are empty where it lies outside the resource
    std::vector<EnableWhen> enableWhen;
    EnableBehavior enableBehavior = EnableBehavior::All;
    QJsonValue urgentAnswer; ///< the answer that makes the case urgent
    std::optional<double> urgentFrom; ///< the weight from which it does
    std::vector<Item> children;

    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    const Option *option(const QJsonValue &value) const;
    bool operator==(const Item &) const = default;
};

/// A band of the total: from this many points up to the next band. Bands are dated; the newest set in force
/// counts.
struct Band {
    QString code;
    Words label;
    double from = 0;
    QDate effective;
    Words source;

    bool operator==(const Band &) const = default;
};

/// How the declared total item is reckoned. Where an instrument gives only an expression that this program
/// does not evaluate, `isComputable` is false and no total is shown, rather than a guessed one.
struct TotalRule {
    QString linkId;
    QStringList parts;
    std::optional<double> maximum;
    std::vector<Band> bands;
    bool isComputable = true;

    bool operator==(const TotalRule &) const = default;
};

/// Suggests a class of case (일반, 고난도) by one answer; the conference decides.
struct CaseClassRule {
    QString caseClass;
    QString question;
    std::optional<double> atLeast;
    QJsonValue answer;
    Words source;

    bool operator==(const CaseClassRule &) const = default;
};

/// One edition of an instrument. It is never edited in place: answers keep the wording that was asked. `json`
/// is the resource as it came, unknown parts included, and is what export writes.
struct Questionnaire {
    QString url;
    QString version;
    QString status;
    Words title;
    Words label; ///< for example "built-in form, unofficial"
    Words description;
    QDate effectiveFrom;
    QDate effectiveUntil;
    std::vector<Item> items;
    std::optional<TotalRule> total;
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
    /// Every item, groups before what they hold, in the order of the form.
    const std::vector<const Item *> &inOrder() const { return m_order; }

private:
    void add(const Item &item, const Item *parent);

    QHash<QString, const Item *> m_items;
    QHash<QString, const Item *> m_parents;
    std::vector<const Item *> m_order;
};

} // namespace instruments
