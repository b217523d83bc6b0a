// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockpage.h"

#include "ui/shell/lockside.h"
#include "ui/support/icons.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kCardWidth = 480;
constexpr int kRoomForSide = 1100;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_side(new LockSide)
    , m_tick(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(20);
    column->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeCard());
    middle->addStretch(1);
    column->addLayout(middle);
    m_place = new TextLabel({}, TextSize::Caption, Colour::Text2);
    m_place->overflow(Overflow::Wrap);
    m_place->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_place);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(right);
    row->addWidget(scroll, 1);

    connect(m_tick, &QTimer::timeout, this, [this] { setWaitSeconds(m_wait - 1); });
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::request);
    connect(m_remove, &QPushButton::clicked, this, &LockPage::removalRequested);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::request);
    connect(m_forgotten, &QPushButton::clicked, this, &LockPage::recoveryRequested);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherUserRequested);
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        refresh();
    });
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &LockPage::showInputState);
    refresh();
}

QWidget *LockPage::makeCard()
{
    auto *card = new Card;
    m_card = card;
    card->setPadding(Card::Padding::None);
    card->setFixedWidth(Theme::of(this).scaled(kCardWidth));
    QVBoxLayout *body = card->body();
    body->setContentsMargins(33, 30, 33, 26);
    body->setSpacing(10);
    // Words align with the visible edge of the fields, which keep room for the ring.
    const auto words = [body](QWidget *label) {
        label->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
        body->addWidget(label);
    };
    m_title = new TextLabel({}, TextSize::Display);
    words(m_title->bold());
    m_reason = new TextLabel({}, TextSize::Body, Colour::Text2);
    m_reason->setObjectName(u"reasonLabel"_s);
    words(m_reason->overflow(Overflow::Wrap));
    const auto inset = [body](QWidget *part) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
        line->addWidget(part);
        body->addLayout(line);
    };
    m_message = new InlineMessage(Tone::Warn, card);
    m_practice = new InlineMessage(Tone::Warn);
    inset(m_practice);
    body->addSpacing(6);
    addCredentials(body);
    m_hint = new TextLabel({}, TextSize::Caption, Colour::Text2);
    words(m_hint->overflow(Overflow::Wrap));
    inset(m_message);
    m_unlock = new Button({}, ButtonKind::Primary);
    m_unlock->setObjectName(u"unlockButton"_s);
    body->addWidget(m_unlock->large());
    auto *links = new QHBoxLayout;
    m_forgotten = new Button({}, ButtonKind::Flat);
    m_other = new Button({}, ButtonKind::Flat);
    links->addWidget(m_forgotten->small());
    links->addStretch(1);
    links->addWidget(m_other->small());
    body->addLayout(links);
    m_remove = new Button({}, ButtonKind::Flat);
    m_remove->setObjectName(u"removeButton"_s);
    body->addWidget(m_remove->small()->withIcon(u"x"_s), 0, Qt::AlignLeft);
    setPractice(false);
    inset(new Separator);
    m_facts = new QGridLayout;
    m_facts->setContentsMargins(Theme::kRing, 4, Theme::kRing, 0);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    body->addLayout(m_facts);
    return card;
}

void LockPage::addCredentials(QVBoxLayout *body)
{
    m_userLabel = new TextLabel;
    m_userLabel->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    body->addWidget(m_userLabel->bold());
    m_users = new QComboBox;
    m_users->setObjectName(u"userCombo"_s);
    m_users->setProperty("large", true);
    m_userLabel->setBuddy(m_users);
    body->addWidget(m_users);
    body->addSpacing(4);
    m_passwordLabel = new TextLabel;
    m_passwordLabel->bold()->setContentsMargins(Theme::kRing, 0, 0, 0);
    m_inputState = new ChipLabel;
    m_inputState->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_passwordLabel, 1);
    line->addWidget(m_inputState);
    body->addLayout(line);
    m_password = new QLineEdit;
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setProperty("large", true);
    m_password->setEchoMode(QLineEdit::Password);
    // Some input methods go off in secret fields; Hangul keys are understood either way.
    m_password->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password->addAction(icons::icon(u"key"_s), QLineEdit::LeadingPosition);
    m_password->setTextMargins(-9, 0, 0, 0);
    m_reveal = m_password->addAction(icons::icon(u"eye"_s), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    m_passwordLabel->setBuddy(m_password);
    body->addWidget(m_password);
}

void LockPage::setUsers(const QStringList &names, int current)
{
    m_users->clear();
    for (const QString &name : names)
        m_users->addItem(icons::icon(u"user"_s), name);
    m_users->setCurrentIndex(current);
    m_other->setVisible(names.size() < 2);
}

int LockPage::currentUser() const
{
    return m_users->currentIndex();
}

void LockPage::setReason(const QString &reason, int drafts)
{
    m_why = reason;
    m_drafts = drafts;
    refresh();
}

void LockPage::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme &theme = Theme::of(this);
    for (int row = 0; row < int(facts.size()); ++row) {
        const Fact &fact = facts.at(row);
        auto *icon = new QLabel;
        icon->setPixmap(
            icons::pixmap(fact.icon, theme.scaled(16), theme.colour(Colour::Text2), devicePixelRatioF()));
        auto *value = new TextLabel(fact.value, TextSize::Caption, Colour::Text2);
        if (fact.tone != Tone::Neutral) {
            value->setTone(fact.tone);
            value->bold();
        }
        m_facts->addWidget(icon, row, 0);
        m_facts->addWidget(new TextLabel(fact.label, TextSize::Caption, Colour::Text2), row, 1);
        m_facts->addWidget(value, row, 2, Qt::AlignRight);
    }
}

void LockPage::setPlaceName(const QString &office)
{
    m_place->setText(office.isEmpty() ? tr("The locked screen shows nothing about clients")
                                      : tr("%1 · The locked screen shows nothing about clients").arg(office));
}

void LockPage::setMessage(const QString &message)
{
    m_message->say({}, message);
}

void LockPage::setPractice(bool practice)
{
    m_isPractice = practice;
    m_remove->setVisible(practice);
    m_practice->say(practice ? tr("For practice") : QString(),
        practice ? tr("All people in this vault are invented.") : QString());
}

void LockPage::setWaitSeconds(int seconds)
{
    m_wait = std::max(0, seconds);
    if (m_wait > 0 && !m_tick->isActive())
        m_tick->start(1000);
    else if (m_wait == 0)
        m_tick->stop();
    refresh();
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void LockPage::setOccupied(const QString &what)
{
    m_occupied = what;
    refresh();
}

void LockPage::begin()
{
    m_password->clear();
    m_reveal->setChecked(false);
    setMessage({});
    setBusy(false);
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::request()
{
    if (m_busy || !m_occupied.isEmpty() || m_wait > 0)
        return;
    commitInput();
    if (m_password->text().isEmpty())
        return;
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT unlockRequested(m_users->currentIndex(), password);
}

void LockPage::showInputState()
{
    const auto language = QGuiApplication::inputMethod()->locale().language();
    m_inputState->setVisible(language == QLocale::Korean);
    m_inputState->setChip(tr("Typing: Hangul"), Tone::Info);
}

void LockPage::refresh()
{
    m_title->setText(tr("Unlock"));
    QString reason = m_why;
    if (m_drafts > 0)
        reason = (reason + u' ' + tr("%n draft(s) are kept.", nullptr, m_drafts)).trimmed();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_userLabel->setText(tr("User"));
    m_users->setAccessibleName(tr("User"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
    m_reveal->setIcon(icons::icon(m_reveal->isChecked() ? u"eyeoff"_s : u"eye"_s));
    m_hint->setText(tr("Letters typed in Hangul mode are understood as well"));
    m_unlock->setText(!m_occupied.isEmpty() ? m_occupied
            : m_busy                        ? tr("Opening")
            : m_wait > 0                    ? tr("Wait %n second(s)", nullptr, m_wait)
                                            : tr("Unlock"));
    const bool isIdle = !m_busy && m_occupied.isEmpty();
    m_unlock->setEnabled(isIdle && m_wait == 0);
    m_users->setEnabled(isIdle);
    m_password->setEnabled(isIdle && m_wait == 0);
    m_forgotten->setEnabled(isIdle);
    m_other->setEnabled(isIdle);
    m_remove->setEnabled(isIdle);
    m_remove->setText(tr("Delete this practice vault…"));
    m_forgotten->setText(tr("Forgotten the password?"));
    m_other->setText(tr("Open as another user"));
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        setPractice(m_isPractice);
    } else if (event->type() == QEvent::StyleChange) {
        m_card->setFixedWidth(Theme::of(this).scaled(kCardWidth));
    }
}

void LockPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= kRoomForSide + Theme::of(this).scaled(kCardWidth) - kCardWidth);
}

} // namespace ui
