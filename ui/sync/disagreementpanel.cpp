// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/disagreementpanel.h"

#include "model/work/disagreements.h"
#include "ui/sync/choicecard.h"
#include "ui/sync/choicegrid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kCardWidth = 190;
constexpr int kOwnLines = 6;
constexpr int kOutcomeMargin = 12;

/// The ground below what will be saved, so that it is not taken for one more value to choose.
class OutcomeGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Sunken));
        painter.drawRoundedRect(rect(), 6, 6);
    }
};

} // namespace

DisagreementPanel::DisagreementPanel(QAction *settle, QWidget *parent)
    : Card(tr("Conflict"), {}, parent)
    , m_group(new QButtonGroup(this))
    , m_why(new InlineMessage(Tone::Info))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_whole(new QWidget)
    , m_place(new QWidget)
    , m_ownButton(new Button(tr("Write it myself")))
    , m_own(new QPlainTextEdit)
    , m_result(new QWidget)
    , m_outcome(new TextLabel)
    , m_person(new Button(tr("Open the person"), ButtonKind::Flat))
{
    build(settle);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            m_own->hide();
        showOutcome();
        Q_EMIT choiceChanged();
    });
    connect(m_own, &QPlainTextEdit::textChanged, this, [this] {
        showOutcome();
        Q_EMIT choiceChanged();
    });
    connect(m_ownButton, &QPushButton::clicked, this, &DisagreementPanel::writeOwn);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (m_one)
            Q_EMIT personRequested(m_one->subject);
    });
}

void DisagreementPanel::build(QAction *settle)
{
    setPadding(Padding::None);
    m_person->setObjectName(u"openPerson"_s);
    header()->addWidget(m_person->withIcon(u"user"_s)->small());
    m_own->setAccessibleName(tr("My own words"));
    m_own->setTabChangesFocus(true);
    m_own->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * kOwnLines);
    m_own->hide();
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 4, 0, 0);
    result->setSpacing(4);
    result->addWidget((new TextLabel(tr("This will be saved")))->bold());
    auto *ground = new OutcomeGround;
    auto *room = new QVBoxLayout(ground);
    room->setContentsMargins(kOutcomeMargin, 8, kOutcomeMargin, 8);
    room->addWidget(m_outcome->overflow(Overflow::Wrap));
    result->addWidget(ground);
    m_outcome->setObjectName(u"outcome"_s);
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_trouble);
    m_trouble->hide();
    layout->addWidget(m_why);
    layout->addWidget(m_place);
    layout->addWidget(m_own);
    layout->addWidget(m_result);
    layout->addStretch(1);
    body()->addWidget(scrollRoom(m_whole), 1);
    auto *save = new Button({}, ButtonKind::Primary);
    save->bind(settle, u"check"_s);
    save->setObjectName(u"settle"_s);
    m_ownButton->setObjectName(u"ownWords"_s);
    footer()->addWidget(m_ownButton->withIcon(u"pen"_s));
    footer()->addStretch(1);
    footer()->addWidget(save);
}

void DisagreementPanel::show(const domain::Disagreement *one, const ConflictWords &words)
{
    m_one = one ? std::optional(*one) : std::nullopt;
    m_whole->setVisible(one != nullptr);
    m_person->setVisible(one && one->subject.type == u"person"_s);
    if (!one) {
        m_look.clear();
        setTitle(tr("Conflict"));
        Q_EMIT choiceChanged();
        return;
    }
    setTitle(tr("%1 · %2", "whose, and what").arg(words.title(*one), words.what(*one)));
    QStringList look{QString::fromLatin1(one->id.toHex()), one->column, one->part};
    for (const ConflictOption &option : words.options(*one))
        look.append({option.title, option.by, option.plain()});
    // Somebody else's act must not take away what is being chosen or typed here.
    if (look.join(u'\n') == m_look)
        return;
    m_look = look.join(u'\n');
    fill(words);
}

void DisagreementPanel::fill(const ConflictWords &words)
{
    m_trouble->say({});
    m_why->setTone(m_one->mustDecide ? Tone::Warn : Tone::Info);
    m_why->say(m_one->kind == domain::DisagreementKind::Late ? words.about(*m_one) : QString(),
        words.explanation(*m_one));
    for (QAbstractButton *old : m_group->buttons())
        m_group->removeButton(old);
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new ChoiceGrid(kCardWidth);
    const QList<ConflictOption> options = words.options(*m_one);
    for (int at = 0; at < options.size(); ++at) {
        auto *card = new ChoiceCard(at + 1, options.at(at));
        m_group->addButton(card, at);
        m_cards->addCard(card);
    }
    m_place->layout()->addWidget(m_cards);
    m_own->hide();
    m_own->setPlainText(work::disagreements::valueOf(*m_one,
        m_one->kind == domain::DisagreementKind::Text ? domain::Settle::Both : domain::Settle::Keep)
                            .value_or(QJsonValue())
                            .toString());
    m_ownButton->setVisible(words.isFreeText(*m_one));
    if (const int usual = ConflictWords::usual(*m_one, options); usual >= 0)
        m_group->button(usual)->setChecked(true);
    showOutcome();
    Q_EMIT choiceChanged();
}

void DisagreementPanel::choose(int number)
{
    if (QAbstractButton *card = m_group->button(number - 1); card && m_one) {
        card->setChecked(true);
        card->setFocus(Qt::ShortcutFocusReason);
    }
}

void DisagreementPanel::writeOwn()
{
    // An exclusive group lets go of its button only so.
    m_group->setExclusive(false);
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
    m_own->show();
    m_own->setFocus(Qt::OtherFocusReason);
    showOutcome();
    Q_EMIT choiceChanged();
}

bool DisagreementPanel::hasChoice() const
{
    return m_one && (m_group->checkedButton() || !m_own->isHidden());
}

ConflictOption DisagreementPanel::choice() const
{
    if (const auto *card = qobject_cast<ChoiceCard *>(m_group->checkedButton()))
        return card->option();
    return {domain::Settle::Value, m_own->toPlainText(), {}, {}, {}, m_own->toPlainText()};
}

void DisagreementPanel::showOutcome()
{
    m_outcome->setText(hasChoice() ? choice().outcome : tr("Please choose first."));
    m_outcome->setTone(hasChoice() ? Tone::Neutral : Tone::Warn);
}

void DisagreementPanel::sayTrouble(const QString &title, const QString &text)
{
    m_trouble->say(title, text);
}

QList<ChoiceCard *> DisagreementPanel::cards() const
{
    QList<ChoiceCard *> cards;
    for (QAbstractButton *button : m_group->buttons())
        cards.append(static_cast<ChoiceCard *>(button));
    return cards;
}

void DisagreementPanel::focusCards()
{
    QAbstractButton *checked = m_group->checkedButton();
    if (!checked)
        checked = m_group->button(0);
    if (checked)
        checked->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
