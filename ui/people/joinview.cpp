// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/joinview.h"

#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

JoinView::JoinView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk)
    , m_notice(new NoticeBar)
    , m_grid(new QGridLayout)
    , m_which(new QButtonGroup(this))
    , m_form(new Form(1))
    , m_reason(new QPlainTextEdit)
    , m_join(new Button(tr("Join as one person"), ButtonKind::Primary))
{
    build();
}

void JoinView::build()
{
    auto *bar = new Toolbar;
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    auto *title = new TextLabel(tr("Same person"), TextSize::H1);
    bar->addLeft(back->withIcon(u"left"_s));
    bar->addLeft(title->bold());
    bar->addRight(m_join->withIcon(u"link"_s));
    connect(back, &QPushButton::clicked, this, &JoinView::closed);
    connect(m_join, &QPushButton::clicked, this, &JoinView::join);
    auto *card = new Card(
        tr("Which record is shown from now on?"), tr("Both stay as they are; joining can be taken back"));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(9);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    card->body()->addLayout(m_grid);
    card->body()->addSpacing(14);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * 2 + 22);
    m_form->addField(tr("How do you know that they are one person?"), m_reason, Required::Yes);
    card->body()->addWidget(m_form);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->addWidget(m_notice);
    rows->addWidget(card);
    rows->addStretch(1);
    m_notice->dismiss();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(scrollRoom(content), 1);
}

void JoinView::open(const base::Id &one, const base::Id &other)
{
    m_people.clear();
    m_reason->clear();
    m_notice->dismiss();
    m_desk.session().askNewest(
        m_newest, this,
        [one, other](work::Context &context) -> base::Result<QList<work::PersonDetail>> {
            QList<work::PersonDetail> both;
            for (const base::Id &id : {one, other}) {
                const auto detail = work::people::open(context, id);
                if (!detail)
                    return detail.error();
                both.append(*detail);
            }
            return both;
        },
        [this](const base::Result<QList<work::PersonDetail>> &both) {
            if (!both)
                return sayError(both.error());
            m_people = *both;
            fill();
            // More is known about the record with more notes; it is the likelier one to be shown.
            choose(m_people.at(1).notes.size() > m_people.at(0).notes.size() ? 1 : 0);
            m_which->buttons().first()->setFocus(Qt::OtherFocusReason);
        });
}

void JoinView::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    const int chosen = m_which->checkedId();
    if (m_people.size() == 2)
        fill();
    if (chosen >= 0)
        choose(chosen);
}

void JoinView::choose(int which)
{
    if (QAbstractButton *button = m_which->button(which))
        button->setChecked(true);
}

void JoinView::setReason(const QString &reason)
{
    m_reason->setPlainText(reason);
}

void JoinView::addLine(const QString &label, const QString &left, const QString &right, Compare compare)
{
    if (left.isEmpty() && right.isEmpty())
        return;
    const auto cell = [&](const QString &text, int column, Colour colour) {
        auto *words = new TextLabel(
            text.isEmpty() ? tr("(empty)") : text, TextSize::Body, text.isEmpty() ? Colour::TextOff : colour);
        m_grid->addWidget(words->overflow(Overflow::Wrap), m_line, column, Qt::AlignTop);
    };
    cell(label, 0, Colour::Text2);
    cell(left, 1, Colour::Text);
    cell(right, 2, Colour::Text);
    if (compare == Compare::Yes && left != right && !left.isEmpty() && !right.isEmpty())
        m_grid->addWidget(new ChipLabel(tr("Different"), Tone::Warn, u"alert"_s), m_line, 3, Qt::AlignTop);
    ++m_line;
}

void JoinView::fill()
{
    for (QAbstractButton *button : m_which->buttons())
        m_which->removeButton(button);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < 2; ++i) {
        const domain::Person &person = m_people.at(i).person;
        const QString whose
            = u"%1 %2"_s.arg(m_words.name(person.name), m_words.ageAndSex(person.birth, person.sex));
        auto *button = new QRadioButton(tr("Show %1").arg(whose.trimmed()));
        button->setToolTip(person.caseNumber);
        m_which->addButton(button, i);
        m_grid->addWidget(button, 0, i + 1);
    }
    m_line = 1;
    const auto both = [&](const QString &label, auto value) {
        addLine(label, value(m_people.at(0)), value(m_people.at(1)), Compare::Yes);
    };
    using D = work::PersonDetail;
    both(tr("Name"), [&](const D &d) { return m_words.name(d.person.name); });
    both(tr("Birthday"), [&](const D &d) { return m_words.birth(d.person); });
    both(tr("Sex"), [&](const D &d) { return m_words.sex(d.person.sex); });
    both(tr("Registered"), [&](const D &d) { return m_words.address(d.person.residence); });
    both(tr("Lives at"), [&](const D &d) { return m_words.address(d.person.actualResidence); });
    both(tr("Telephone"), [&](const D &d) {
        QStringList numbers;
        for (const domain::Phone &phone : d.phones)
            numbers.append(m_words.phone(phone.number));
        return numbers.join(u", "_s);
    });
    both(tr("Case number"), [](const D &d) { return d.person.caseNumber; });
    both(tr("Need groups"), [&](const D &d) { return m_words.codes("need-groups", d.person.needGroups); });
    both(tr("Condition"),
        [&](const D &d) { return m_words.conditionAndStage(d.person.condition, d.person.stage); });
    const auto counts = [&](const QString &label, auto count) {
        const auto text = [&](int who) { return formats::count(int(count(m_people.at(who)))); };
        addLine(label, text(0), text(1), Compare::No);
    };
    counts(tr("Notes"), [](const D &d) { return d.notes.size(); });
    counts(tr("Assessments"), [](const D &d) { return d.assessments.size(); });
    counts(tr("Care pass"), [](const D &d) { return d.bundles.size(); });
}

void JoinView::join()
{
    commitInput();
    m_form->clearErrors();
    const QString reason = m_reason->toPlainText().trimmed();
    constexpr qsizetype kShortest = 2;
    if (reason.size() < kShortest)
        m_form->setError(m_reason, tr("Write how you know, for whoever looks at this later."));
    if (m_form->focusFirstError() || m_people.size() != 2 || m_which->checkedId() < 0)
        return;
    const base::Id shown = m_people.at(m_which->checkedId()).person.id;
    const base::Id other = m_people.at(1 - m_which->checkedId()).person.id;
    m_desk.session().act(
        this,
        [shown, other, reason](
            work::Context &context) { return work::people::join(context, shown, other, reason); },
        [this, shown](const base::Result<base::Id> &same, const base::Id &act) {
            if (!same)
                return sayError(same.error());
            Q_EMIT joined(shown, act);
        });
}

void JoinView::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
