// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace instruments {

/// "Not known" is an answer of its own: it differs from no and from a question that nobody has answered.
enum class AnswerState { Empty, Unknown, Given };

/// The answers to one questionnaire: linkId to value, the form in which they are stored and merged. A choice
/// is held by its code, several choices by a list, a day by its ISO text; "unknown" stands for not known in
/// every question that is not answered in free text. A repeating group is held by a list of objects, each of
/// them the answers of one occurrence.
class Answers {
public:
    Answers() = default;
    explicit Answers(QJsonObject values);

    static QJsonValue unknown();

    AnswerState state(const Item &item) const;
    QJsonValue value(const QString &linkId) const { return m_values.value(linkId); }
    /// One answer or several, always as a list; empty where there is none.
    QJsonArray values(const QString &linkId) const;
    /// The sum of the weights of what was chosen, or the number itself; nothing where no weight is declared.
    std::optional<double> weight(const Item &item) const;
    const QJsonObject &json() const { return m_values; }

    /// The answers of each occurrence of a repeating group, without those around it.
    std::vector<Answers> occurrences(const QString &group) const;
    /// These answers with those of one occurrence laid over them, which is what the questions in it see.
    Answers with(const Answers &occurrence) const;

    void set(const QString &linkId, const QJsonValue &value);
    void clear(const QString &linkId) { m_values.remove(linkId); }

private:
    QJsonObject m_values;
};

/// The answers as each asking of an item sees them: once, or once for every occurrence of the repeating
/// groups around it.
std::vector<Answers> placesOf(const Item &item, const ItemIndex &index, const Answers &answers);

/// Why an answer cannot stand.
enum class AnswerRule {
    NoSuchQuestion,
    NotAnAnswer,
    NotAnOption,
    OnlyOneAnswer,
    TooLong,
    WrongType,
    ReadOnly,
    TooShort,
    TooLow,
    TooHigh,
    TooPrecise, ///< more digits behind the point than allowed
    WrongPattern,
    TooFew, ///< fewer answers than the item demands once there is one
    TooMany
};

struct AnswerProblem {
    QString linkId;
    AnswerRule rule = AnswerRule::NoSuchQuestion;

    bool operator==(const AnswerProblem &) const = default;
};

inline constexpr int kMaxOccurrences = 500;

/// Holds answers from outside against the questionnaire; empty where all may be stored. Missing answers are
/// no problem here, they are a matter of completeness.
std::vector<AnswerProblem> problemsOf(const Questionnaire &questionnaire, const Answers &answers);

} // namespace instruments
