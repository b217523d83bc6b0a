// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdetail.h"

#include "model/work/slottext.h"
#include "ui/exchange/importwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isSame(const work::RowDecision &a, const work::RowDecision &b)
{
    return a.who == b.who && a.person == b.person && a.line == b.line;
}

} // namespace

ImportDetail::ImportDetail(ImportFlow &flow, Desk &desk, QWidget *parent)
    : Card(tr("This row"), {}, parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_words(desk)
    , m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPadding(Padding::None);
    body()->addWidget(m_scroll);
    show(nullptr);
}

void ImportDetail::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
}

QString ImportDetail::about(const work::PersonFacts &facts) const
{
    QStringList person;
    if (facts.birth.isValid() && !m_words.isMasked())
        person.append(formats::day(facts.birth));
    if (!facts.sex.isEmpty())
        person.append(m_words.sex(facts.sex));
    if (!facts.caseNumber.isEmpty())
        person.append(facts.caseNumber);
    QStringList parts;
    if (!person.isEmpty())
        parts.append(person.join(u" · "_s));
    if (!facts.address.isEmpty() && !m_words.isMasked())
        parts.append(facts.address);
    QStringList phones;
    for (const QString &phone : facts.phones)
        phones.append(m_words.phone(phone));
    if (!phones.isEmpty())
        parts.append(phones.join(u" · "_s));
    return parts.join(u'\n');
}

void ImportDetail::addNote(const QString &text)
{
    auto *note = new TextLabel(text, TextSize::Body, Colour::Text2);
    note->overflow(Overflow::Wrap);
    m_content->layout()->addWidget(note);
}

void ImportDetail::show(const ImportLine *line)
{
    const bool hadFocus
        = m_content && QApplication::focusWidget() && m_content->isAncestorOf(QApplication::focusWidget());
    m_options = nullptr;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    setNote(line ? tr("Line %1").arg(line->line) : QString());
    if (!line) {
        addNote(tr("Choose a row to see what would become of it."));
    } else {
        const bool people = m_flow.kind() == work::ListKind::People;
        auto *title = new TextLabel(people ? m_words.name(line->facts.name) : line->service, TextSize::H2);
        title->bold()->overflow(Overflow::Wrap);
        title->setVisible(!title->text().isEmpty());
        column->addWidget(title);
        const QString words = people
            ? about(line->facts)
            : QStringList{line->organisation, work::slottext::wordsOf(line->slotText)}.join(u" · "_s);
        if (!words.isEmpty())
            addNote(words);
        addIssues(*line);
        addChoice(*line);
        addChanges(*line);
    }
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    if (hadFocus && m_options && m_options->checkedButton())
        m_options->checkedButton()->setFocus();
}

void ImportDetail::addIssues(const ImportLine &line)
{
    const bool refused = line.outcome == work::ListOutcome::Refused;
    if (line.issues.isEmpty())
        return;
    QStringList sentences;
    for (const work::ListIssue &issue : line.issues)
        sentences.append(importwords::issue(m_flow.kind(), issue));
    auto *message = new InlineMessage(refused ? Tone::Danger : Tone::Warn);
    message->say(
        refused ? tr("This row is not taken in") : tr("Taken in, but for this"), sentences.join(u'\n'));
    m_content->layout()->addWidget(message);
    if (refused)
        addNote(tr("Correct it in the file and choose the file again: rows taken in already stay the same."));
}

void ImportDetail::addOption(
    const QString &title, const QString &note, const work::RowDecision &decision, int line)
{
    auto *option = new QRadioButton(title);
    option->setAccessibleName(note.isEmpty() ? title : title + u", "_s + note);
    m_options->addButton(option);
    const auto taken = m_flow.decisions().find(line);
    option->setChecked(taken != m_flow.decisions().end() && isSame(*taken, decision));
    // The answer rebuilds this panel, the button included.
    connect(
        option, &QRadioButton::clicked, this, [this, line, decision] { Q_EMIT decided(line, decision); },
        Qt::QueuedConnection);
    m_content->layout()->addWidget(option);
    if (note.isEmpty())
        return;
    auto *below = new TextLabel(note, TextSize::Caption, Colour::Text2);
    below->overflow(Overflow::Wrap);
    below->setContentsMargins(Theme::of(this).scaled(28), 0, 0, 0);
    m_content->layout()->addWidget(below);
}

void ImportDetail::addChoice(const ImportLine &line)
{
    if (line.candidates.isEmpty())
        return;
    auto *question = new TextLabel(tr("Who is this?"));
    m_content->layout()->addWidget(question->bold());
    m_options = new QButtonGroup(m_content);
    using Who = work::RowDecision::Who;
    for (const work::PersonFacts &facts : line.candidates) {
        const QString title = facts.id.isNil()
            ? tr("%1, line %2 of this list").arg(m_words.name(facts.name)).arg(facts.line)
            : tr("%1, in the vault").arg(m_words.name(facts.name));
        addOption(
            title, about(facts), {Who::ThisPerson, facts.id, facts.id.isNil() ? facts.line : 0}, line.line);
    }
    addOption(tr("Somebody new"), {}, {Who::NewPerson, {}, 0}, line.line);
    addOption(tr("Leave this row out"), {}, {Who::Skip, {}, 0}, line.line);
}

void ImportDetail::addChanges(const ImportLine &line)
{
    if (line.sameAsLine > 0)
        addNote(tr("The same person stands in line %1.").arg(line.sameAsLine));
    if (line.changes.isEmpty()) {
        if (line.outcome == work::ListOutcome::Same)
            addNote(tr("Everything that this row says is known already."));
        if (line.outcome == work::ListOutcome::New)
            addNote(tr("Will be added."));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const domain::FieldChange &change : line.changes) {
        const QString label = importwords::column(m_flow.kind(), change.column);
        const QString before = importwords::value(m_desk, change.column, change.before);
        const QString after = importwords::value(m_desk, change.column, change.after);
        grid->addWidget(new TextLabel(label, TextSize::Body, Colour::Text2), row, 0, Qt::AlignTop);
        if (m_words.isMasked()) {
            ++row;
            continue;
        }
        auto *value = new TextLabel(before.isEmpty() ? after : tr("%1 → %2").arg(before, after));
        value->bold()->overflow(Overflow::Wrap);
        value->setAccessibleName(before.isEmpty() ? tr("%1 becomes %2").arg(label, after)
                                                  : tr("%1 changes from %2 to %3").arg(label, before, after));
        grid->addWidget(value, row++, 1);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(grid);
}

} // namespace ui
