// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/words.h"

#include <QJsonArray>
#include <QJsonValue>

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

/// What an item means to this program; told by a code of the system `urn:carepass:item-role`. There is one
/// total at most, and any number of subtotals.
enum class ItemRole { None, Severity, Check, SubNeed, Observation, Strength, UrgentFlag, Total, Subtotal };

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
enum class EnableBehavior { All, Any };

/// One answer that may be chosen. `value` is what the map of answers holds: the code of a coding, else the
/// value itself. Where two options share a code of different systems, the later one is held by
/// `system|code`.
struct Option {
    QJsonValue value;
    QString system;
    Words text;
    Words anchor; ///< what this degree means here, in words
    std::optional<double> weight;
    QString field; ///< the field of FHIR that it came in, such as `valueCoding`

    /// The code of a coding, without the system that `value` may carry.
    QString code() const;
    bool operator==(const Option &) const = default;
};

/// A condition on the answer to another question.
struct EnableWhen {
    QString question;
    Operator op = Operator::Exists;
    QJsonValue answer;
    QString system; ///< of an answer that is a coding

    bool operator==(const EnableWhen &) const = default;
};

/// What an answer has to keep to, beside its type. Undefined, zero, empty: no such rule.
struct Limits {
    QJsonValue least = QJsonValue::Undefined;
    QJsonValue most = QJsonValue::Undefined;
    int minLength = 0;
    QString pattern;
    std::optional<int> decimalPlaces;
    int minOccurs = 0;
    std::optional<int> maxOccurs;

    bool operator==(const Limits &) const = default;
};

/// An expression as it stands in the resource. `use` is the last word of the extension's address, without
/// the prefix of SDC: `calculatedExpression`, `initialExpression`, `variable`, `enableWhenExpression`.
struct Formula {
    QString use;
    QString name; ///< of a variable
    QString language;
    QString text;

    bool operator==(const Formula &) const = default;
};

/// A rule that the answers have to keep to beside those of their types, with the sentence that the form says
/// where they do not. An error keeps a form from being finished, a warning does not.
struct Constraint {
    QString key;
    bool isError = true;
    Words human;
    QString language;
    QString expression;

    bool operator==(const Constraint &) const = default;
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
    Limits limits;
    std::vector<Option> options;
    QString valueSet; ///< as referred to; options are empty where it lies outside the resource
    std::vector<EnableWhen> enableWhen;
    EnableBehavior enableBehavior = EnableBehavior::All;
    QJsonValue urgentAnswer; ///< the answer that makes the case urgent
    std::optional<double> urgentFrom; ///< the weight from which it does
    Words safetyProtocol; ///< what to do at once when it does
    QJsonArray initial; ///< values, as the map of answers holds them
    std::vector<Formula> formulas;
    std::vector<Constraint> constraints;
    std::vector<Item> children;

    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    /// A group that is filled several times; the map of answers holds a list of objects for it.
    bool isRepeatingGroup() const { return type == ItemType::Group && repeats; }
    const Option *option(const QJsonValue &value) const;
    const Formula *formula(const QString &use) const;
    /// The smallest and the largest weight that one answer can have, from the options or the limits.
    std::optional<double> lowestWeight() const;
    std::optional<double> highestWeight() const;
    bool operator==(const Item &) const = default;
};

} // namespace instruments
