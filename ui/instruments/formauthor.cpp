// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/formauthor.h"

#include "model/instruments/jsonwriting.h"
#include "model/instruments/pastedquestions.h"
#include "ui/assessment/formstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::FormDraft;

namespace {

void put(instruments::Words &words, instruments::Language language, const QString &text)
{
    (language == instruments::Language::Korean ? words.ko : words.en) = text;
}

} // namespace

FormAuthor::FormAuthor(QObject *parent)
    : QObject(parent)
{
}

void FormAuthor::open(
    const instruments::Questionnaire &form, bool isReadOnly, std::vector<instruments::Option> usual)
{
    m_isReadOnly = isReadOnly;
    instruments::Questionnaire shown = form;
    // What is published is looked at like a draft, only that nothing in it can be touched.
    shown.status = u"draft"_s;
    if (auto draft = FormDraft::of(shown, std::move(usual)))
        m_draft = std::move(*draft);
    check();
}

instruments::Language FormAuthor::language() const
{
    return m_isReadOnly ? FormState::language() : instruments::languageOf(m_draft->json());
}

int FormAuthor::questions() const
{
    const instruments::ItemIndex index(form());
    return int(
        std::count_if(index.inOrder().begin(), index.inOrder().end(), [&](const instruments::Item *item) {
            return item->isQuestion() && !m_draft->totalRule(item->linkId);
        }));
}

void FormAuthor::check()
{
    const bool isChecked = m_draft && !m_isReadOnly;
    m_problems = isChecked ? instruments::checkDraft(form()) : std::vector<instruments::DraftProblem>{};
    Q_EMIT changed();
}

bool FormAuthor::apply(const Edit &edit)
{
    if (!m_draft || m_isReadOnly)
        return false;
    const base::Done done = edit(*m_draft);
    check();
    if (!done) {
        Q_EMIT refused();
        return false;
    }
    Q_EMIT edited();
    return true;
}

QString FormAuthor::make(const Making &making)
{
    QString made;
    const bool done = apply([&](FormDraft &draft) -> base::Done {
        const auto result = making(draft);
        made = result.value_or(QString());
        return result ? base::Done() : base::Done(result.error());
    });
    return done ? made : QString();
}

QString FormAuthor::add(const QString &after, const QString &text)
{
    if (!m_draft)
        return {};
    instruments::Words words;
    put(words, language(), text);
    return make([&](FormDraft &draft) { return draft.addQuestion(after, words); });
}

QStringList FormAuthor::paste(const QString &after, const QString &text)
{
    const QStringList questions = instruments::pastedQuestions(text);
    if (questions.isEmpty() || !m_draft)
        return {};
    const instruments::ItemIndex index(form());
    const instruments::Item *item = index.find(after);
    const bool isEmpty = item && item->isQuestion() && item->text.isEmpty();
    QStringList made;
    apply([&](FormDraft &draft) -> base::Done {
        auto added = draft.addQuestions(after, questions);
        if (!added)
            return added.error();
        made = *added;
        return isEmpty ? draft.remove(after) : base::Done();
    });
    return made;
}

QString FormAuthor::remove(const QString &linkId)
{
    const QStringList before = linkIds();
    const qsizetype at = before.indexOf(linkId);
    if (at < 0 || !apply([&](FormDraft &draft) { return draft.remove(linkId); }))
        return linkId;
    const QStringList left = linkIds();
    if (at >= 1 && left.contains(before.at(at - 1)))
        return before.at(at - 1);
    return left.isEmpty() ? QString() : left.at(std::min(at, left.size() - 1));
}

void FormAuthor::setTitle(const QString &text)
{
    if (!m_draft)
        return;
    instruments::FormHead head = m_draft->head();
    put(head.title, language(), text);
    apply([&](FormDraft &draft) { return draft.setHead(head); });
}

void FormAuthor::setText(const QString &linkId, const QString &text)
{
    if (!m_draft)
        return;
    const instruments::ItemIndex index(form());
    const instruments::Item *item = index.find(linkId);
    if (!item)
        return;
    instruments::Words words = item->text;
    put(words, language(), text);
    apply([&](FormDraft &draft) { return draft.setText(linkId, words); });
}

void FormAuthor::endStep()
{
    if (m_draft)
        m_draft->endStep();
}

QString FormAuthor::undo()
{
    const QString linkId = m_draft->undo();
    check();
    Q_EMIT edited();
    return linkId;
}

QString FormAuthor::redo()
{
    const QString linkId = m_draft->redo();
    check();
    Q_EMIT edited();
    return linkId;
}

} // namespace ui
