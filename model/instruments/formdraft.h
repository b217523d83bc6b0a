// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/itemtree.h"
#include "model/instruments/itemwriter.h"
#include "model/instruments/questionnaire.h"

#include <QDate>

#include <functional>

namespace instruments {

/// What stands above the questions.
struct FormHead {
    Words title;
    Words label;
    Words description;
    Words copyright;
    QString licence;

    bool operator==(const FormHead &) const = default;
};

/// A draft of a questionnaire under the hands of an author: every edit changes the resource and keeps what it
/// does not know, can be undone and redone, and leaves a form that can be read and tried; an edit that would
/// not is refused as InvalidInput (a condition that depends on itself) and changes nothing. linkIds are made
/// once and never given again. With a question go the conditions that ask it and its place in totals; a group
/// that becomes empty goes too. Copies are cheap. Pure; one thread at a time.
class FormDraft {
public:
    /// RefusedByRule where the edition is no draft. `usual` are the answers that the first question of a form
    /// gets; without them it is one of yes and no.
    static base::Result<FormDraft> of(const Questionnaire &form, std::vector<Option> usual = {});

    const Questionnaire &form() const { return m_form; }
    const QJsonObject &json() const { return m_form.json; }
    FormHead head() const;

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    /// Answers the linkId that the step was about; it may be gone.
    QString undo();
    QString redo();
    /// The next edit is a step of its own, also where it goes on in the same field.
    void endStep() { m_field.clear(); }

    base::Done setHead(const FormHead &head);

    /// A question after another item (at the end of the form where that is empty) with the same kind of
    /// answer; the first one has the usual answers. Answers the new linkId.
    base::Result<QString> addQuestion(const QString &after, const Words &text);
    /// The same for many at once, as one step.
    base::Result<QStringList> addQuestions(const QString &after, const QStringList &texts);
    /// A text to read, a group with one empty question, a subtotal of the questions around it.
    base::Result<QString> addDisplay(const QString &after, const Words &text);
    base::Result<QString> addGroup(const QString &after, const Words &text);
    base::Result<QString> addSubtotal(const QString &after, const Words &text);
    /// A copy of the item and all below it, right behind it.
    base::Result<QString> duplicate(const QString &linkId);
    base::Done remove(const QString &linkId);

    /// One place up (-1) or down (1) among its neighbours; out of its group at the group's end.
    base::Done move(const QString &linkId, int by);
    /// Into the group that stands right before it, or out of its own group.
    base::Done indent(const QString &linkId);
    base::Done outdent(const QString &linkId);
    bool canIndent(const QString &linkId) const;
    bool canOutdent(const QString &linkId) const;

    base::Done setText(const QString &linkId, const Words &text);
    base::Done setShortName(const QString &linkId, const Words &name);
    base::Done setType(const QString &linkId, ItemType type);
    base::Done setRequired(const QString &linkId, bool required);
    base::Done setRepeats(const QString &linkId, bool repeats);
    base::Done setLimits(const QString &linkId, const Limits &limits, int maxLength);
    /// The same answers for each of these questions. Codes that are empty are given.
    base::Done setOptions(const QStringList &linkIds, std::vector<Option> options);
    /// The questions that have the very same answers, this one first.
    QStringList sharing(const QString &linkId) const;
    base::Done setConditions(
        const QString &linkId, const std::vector<EnableWhen> &conditions, EnableBehavior behavior);
    base::Done setUrgency(const QString &linkId, const Urgency &urgency);

    /// The total of the form: made where there is none, of every question with points.
    base::Done addTotal(const Words &text);
    /// How a total or subtotal is reckoned; `all` means every question with points, `parts` is then ignored.
    base::Done setTotal(const QString &linkId, const TotalRule &rule, bool all);
    base::Done setBands(const QString &linkId, std::vector<Band> bands);
    const TotalRule *totalRule(const QString &linkId) const;
    bool countsAll(const QString &linkId) const;

private:
    struct Step {
        QJsonObject json;
        QString linkId;
    };
    FormDraft(Questionnaire form, std::vector<Option> usual);

    using Change = std::function<void(QJsonObject &resource)>;
    /// Edits with the same `field` one after the other are one step.
    base::Done apply(const QString &linkId, const QString &field, const Change &change);
    base::Done applyToItem(const QString &linkId, const QString &field, const ItemChange &change);
    base::Result<QString> addItem(const QString &after, QJsonObject item);
    QJsonObject likeItem(const QString &model) const;
    void settle(QJsonObject &resource) const;
    Language language() const;
    QString travel(std::vector<Step> &from, std::vector<Step> &to);

    Questionnaire m_form;
    std::vector<Option> m_usual;
    std::vector<Step> m_past;
    std::vector<Step> m_future;
    QString m_field; ///< of the last edit
};

} // namespace instruments
