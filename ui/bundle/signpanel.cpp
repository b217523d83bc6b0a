// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/signpanel.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/inview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

SignPanel::SignPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel)
    , m_hint(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_file(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_passwordLabel(new TextLabel)
    , m_missing(new InlineMessage(Tone::Danger))
    , m_choose(new Button)
    , m_password(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title->bold()->overflow(Overflow::Wrap));
    layout->addWidget(m_hint->overflow(Overflow::Wrap));
    layout->addWidget(m_missing);
    m_missing->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_choose->setObjectName(u"keyFile"_s);
    row->addWidget(m_choose->small());
    row->addWidget(m_file->overflow(Overflow::Elide), 1);
    layout->addLayout(row);
    layout->addWidget(m_passwordLabel);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_passwordLabel->setBuddy(m_password);
    layout->addWidget(m_password);
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_missing->say({}); });
    connect(m_choose, &Button::clicked, this, &SignPanel::choose);
    words();
}

void SignPanel::words()
{
    m_title->setText(tr("Signature of a second person"));
    m_hint->setText(tr("A colleague whom this vault knows signs here with his own key file and password."));
    m_choose->setText(tr("Key file"));
    m_choose->setAccessibleName(tr("Choose the key file of the second person"));
    m_passwordLabel->setText(tr("Password of the second person"));
    m_password->setAccessibleName(m_passwordLabel->text());
    setPath(m_path);
}

void SignPanel::setPath(const QString &path)
{
    m_path = path;
    m_missing->say({});
    m_file->setText(path.isEmpty() ? tr("none chosen yet") : QFileInfo(path).fileName());
}

void SignPanel::choose()
{
    const auto path = m_desk.dialogs().file(this,
        {FilePurpose::Open, tr("Key file of the second person"), m_path,
            tr("CarePass (*.carepass *.carepass-keys)")});
    if (path)
        setPath(*path);
    m_password->setFocus();
}

bool SignPanel::isComplete() const
{
    return !m_path.isEmpty() && !m_password->text().isEmpty();
}

std::optional<work::SecondPerson> SignPanel::take()
{
    if (!isComplete())
        return {};
    work::SecondPerson second{m_path, m_password->text()};
    m_password->clear();
    return second;
}

bool SignPanel::sayWhatIsMissing()
{
    m_missing->say({});
    if (isComplete())
        return false;
    m_missing->say(tr("A second person has to sign this."),
        m_path.isEmpty() ? tr("Please choose the key file of a colleague who is beside you.")
                         : tr("Please let the colleague type the password of this key file."));
    focusFirst();
    // With what it says it is longer, and the next thing to press would lie below the fold.
    bringIntoView(*this);
    return true;
}

void SignPanel::focusFirst()
{
    if (m_path.isEmpty())
        m_choose->setFocus(Qt::TabFocusReason);
    else
        m_password->setFocus(Qt::TabFocusReason);
}

void SignPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
