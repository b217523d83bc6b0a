// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentblock.h"

#include "ui/consent/consentwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Choice { Agree, Refuse };

/// The focus lies on the parts.
void focusOn(Segments *choice)
{
    if (auto *first = choice->findChild<QAbstractButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace

QString ConsentTopic::key() const
{
    return organisation.isNil() ? form : u"%1 %2"_s.arg(form, organisation.toString());
}

ConsentBlock::ConsentBlock(const Desk &desk, const ConsentTopic &topic, QWidget *parent)
    : Card(consentwords::title(desk, topic.form, topic.name), {}, parent)
    , m_desk(desk)
    , m_topic(topic)
    , m_edition(new TextLabel({}, TextSize::Body))
    , m_about(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_result(new InlineMessage(Tone::Warn))
{
    setObjectName(topic.key());
    auto *print = new Button(tr("Print a blank form"), ButtonKind::Flat);
    print->setAccessibleName(
        tr("Print a blank form: %1").arg(consentwords::title(desk, topic.form, topic.name)));
    header()->addWidget(print->withIcon(u"print"_s)->small());
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_topic); });
    body()->setSpacing(10);
    body()->addWidget(m_edition->bold()->overflow(Overflow::Wrap));
    body()->addWidget(m_about->overflow(Overflow::Wrap));
    body()->addWidget(m_result);
    m_result->hide();
}

void ConsentBlock::setForm(const std::optional<work::ConsentForm> &form)
{
    if (m_form && form && m_form->edition == form->edition)
        return;
    QHash<QString, int> chosen;
    for (qsizetype i = 0; m_form && i < m_choices.size(); ++i)
        chosen.insert(m_form->items.at(i).code, m_choices.at(i)->current());
    m_form = form;
    m_choices.clear();
    delete m_items;
    m_items = new QWidget;
    m_items->setLayout(new QVBoxLayout);
    m_items->layout()->setContentsMargins(0, 0, 0, 0);
    m_items->layout()->setSpacing(6);
    body()->insertWidget(2, m_items);
    m_edition->setText(form ? consentwords::edition(*form)
                            : tr("There is no edition of this form for that day. Choose another day."));
    m_about->setText(form ? form->about(consentwords::language()) : QString());
    if (form) {
        for (const work::ConsentItem &item : form->items)
            addItem(item, chosen.value(item.code, -1));
        alignChoices();
    }
    refresh();
}

void ConsentBlock::addItem(const work::ConsentItem &item, int chosen)
{
    const QString word = item.word(consentwords::language());
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 10);
    auto *label
        = new TextLabel(item.required ? tr("%1 (needed)").arg(word) : tr("%1 (free to choose)").arg(word));
    label->setObjectName(u"consentItem"_s);
    flow->addWidget(label);
    auto *choice = new Segments(word, {tr("Agrees"), tr("Does not agree")});
    choice->setObjectName(item.code);
    choice->setSmall(true);
    choice->setCurrent(chosen);
    flow->addWidget(choice);
    label->setBuddy(choice);
    m_choices.append(choice);
    auto *layout = static_cast<QVBoxLayout *>(m_items->layout());
    layout->addWidget(new Separator);
    layout->addWidget(row);
    connect(choice, &Segments::chosen, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

/// The choices stand under each other, whatever the length of the words before them.
void ConsentBlock::alignChoices()
{
    const auto labels = m_items->findChildren<TextLabel *>(u"consentItem"_s);
    int wide = Theme::of(this).scaled(300);
    for (const TextLabel *label : labels)
        wide = std::max(wide, label->sizeHint().width());
    for (TextLabel *label : labels)
        label->setMinimumWidth(wide);
}

bool ConsentBlock::isRefused() const
{
    for (qsizetype i = 0; m_form && i < m_choices.size(); ++i) {
        if (m_form->items.at(i).required && m_choices.at(i)->current() == Refuse)
            return true;
    }
    return false;
}

void ConsentBlock::refresh()
{
    if (!isRefused())
        return m_result->say({});
    m_result->setTone(Tone::Warn);
    m_result->say(tr("This will be kept as a refusal"),
        m_topic.organisation.isNil()
            ? tr("An item that is needed was refused. Refusing is a right, and costs nothing but what the "
                 "form "
                 "says above.")
            : tr("An item that is needed was refused: no service of this provider can start, and nothing is "
                 "given to it."));
}

bool ConsentBlock::read(domain::Consent &consent)
{
    consent.form = m_topic.form;
    consent.organisation = m_topic.organisation;
    consent.formEdition = m_form ? m_form->edition : QString();
    consent.ticks = {};
    bool isWhole = m_form.has_value();
    for (qsizetype i = 0; m_form && i < m_choices.size(); ++i) {
        const int choice = m_choices.at(i)->current();
        isWhole = isWhole && choice >= 0;
        if (choice >= 0)
            consent.ticks.insert(m_form->items.at(i).code, choice == Agree);
    }
    if (!isWhole && m_form) {
        m_result->setTone(Tone::Danger);
        m_result->say(tr("Not every item is answered"),
            tr("Ask for each item by itself, and choose whether the person agrees."));
    }
    return isWhole;
}

void ConsentBlock::focusFirst()
{
    if (!m_choices.isEmpty())
        focusOn(m_choices.first());
}

bool ConsentBlock::focusFirstOpen()
{
    for (Segments *choice : std::as_const(m_choices)) {
        if (choice->current() < 0) {
            focusOn(choice);
            return true;
        }
    }
    return false;
}

} // namespace ui
