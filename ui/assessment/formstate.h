// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/completeness.h"
#include "model/instruments/enabling.h"
#include "model/instruments/scoring.h"
#include "ui/assessment/formplace.h"
#include "ui/assessment/formsections.h"

#include <QDate>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace ui {

/// The form being filled in: its edition, the answers so far and those of last time, and what they add up to
/// now. Every answer is reckoned at once. Lives on the window's thread.
class FormState final : public QObject {
    Q_OBJECT
public:
    explicit FormState(instruments::Questionnaire questionnaire, QObject *parent = nullptr);

    const instruments::Questionnaire &questionnaire() const { return m_questionnaire; }
    const std::vector<FormSection> &sections() const { return m_sections; }
    const instruments::ItemIndex &index() const { return m_index; }
    /// The section that holds a question, or -1.
    int sectionOf(const QString &linkId) const;

    const instruments::Answers &answers() const { return m_answers; }
    void setAnswers(const instruments::Answers &answers);
    /// An undefined or empty value takes the answer away.
    void answer(const QString &linkId, const QJsonValue &value);
    void answerAt(const FormPlace &place, const QString &linkId, const QJsonValue &value);
    /// The answers as a question there sees them.
    instruments::Answers answersAt(const FormPlace &place) const;
    /// The occurrences of a repeating group; one that nobody has filled yet counts where the form demands it.
    int occurrences(const FormPlace &place, const instruments::Item &group) const;
    void addOccurrence(const FormPlace &place, const instruments::Item &group);
    void removeOccurrence(const FormPlace &place, const instruments::Item &group, int at);
    bool isEmpty() const { return m_answers.json().isEmpty(); }

    /// The answers of last time; none where this is the first.
    void setPrevious(const instruments::Answers &answers, QDate day);
    bool hasPrevious() const { return m_previousDay.isValid(); }
    QDate previousDay() const { return m_previousDay; }
    const instruments::Answers &previous() const { return m_previous; }
    std::optional<int> previousSeverity(const instruments::Item &item) const;

    /// The day of the assessment, which chooses the bands in force.
    QDate day() const { return m_day; }
    void setDay(QDate day);

    const instruments::Score &score() const { return m_score; }
    const instruments::Completeness &completeness() const { return m_completeness; }
    bool isAsked(const QString &linkId) const { return m_enabled->contains(linkId); }
    bool isAskedAt(const FormPlace &place, const QString &linkId) const;
    /// What is to be done at once about the dangerous answers given; empty where there are none.
    QStringList safetySteps() const;
    /// What the form reckons by itself, by linkId.
    const QJsonObject &calculated() const { return m_calculated; }
    /// Whether the questionnaire asks how severe areas of need are.
    bool hasAreas() const;
    std::optional<int> severity(const FormSection &section) const;
    bool isComplete(const FormSection &section) const;

    /// Texts of the instrument in the language of the screen.
    static instruments::Language language();
    static QString text(const instruments::Words &words) { return words.in(language()); }
    QString nameOf(const QString &linkId) const;
    /// `9. Living environment`, or the title alone.
    static QString titleOf(const FormSection &section);
    /// The given answer to a question in words; empty where there is none.
    static QString wordOf(const instruments::Item &item, const QJsonValue &answer);

Q_SIGNALS:
    /// An answer, the day or the whole set changed, and the score with it.
    void changed();

private:
    void reckon();

    instruments::Questionnaire m_questionnaire;
    instruments::ItemIndex m_index;
    std::vector<FormSection> m_sections;
    instruments::Answers m_answers;
    instruments::Answers m_previous;
    QDate m_previousDay;
    QDate m_day;
    instruments::Score m_score;
    instruments::Completeness m_completeness;
    std::unique_ptr<instruments::EnabledItems> m_enabled;
    mutable QHash<QJsonObject, std::shared_ptr<instruments::EnabledItems>> m_enabledThere;
    QJsonObject m_calculated;
};

} // namespace ui
