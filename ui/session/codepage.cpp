// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/codepage.h"

#include "ui/session/qrpicture.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

CodePage::CodePage(QWidget *parent)
    : FrontPage(parent)
    , m_groups(new TextLabel({}, TextSize::H2))
    , m_picture(new QrPicture)
    , m_message(new InlineMessage(Tone::Ok))
    , m_form(new Form)
    , m_last(new QLineEdit)
{
    setWords(tr("Keep this recovery code"),
        tr("It opens the vault if you forget the password, and it is shown only now. Print it and keep it "
           "where you keep "
           "your seal, not beside this PC."));
    m_groups->setObjectName(u"codeLabel"_s);
    m_groups->bold()->overflow(Overflow::Wrap);
    m_groups->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_groups->setAccessibleName(tr("Recovery code"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    row->setSpacing(16);
    row->addWidget(m_picture);
    row->addWidget(m_groups, 1);
    body()->addLayout(row);
    m_message->setObjectName(u"printedMessage"_s);
    m_message->say({});
    body()->addWidget(m_message);
    m_last->setObjectName(u"lastGroupEdit"_s);
    m_form->addField(tr("Type the last group of four"), m_last, Required::Yes);
    body()->addWidget(m_form);
    auto *print = new Button(tr("Print the code"));
    print->setObjectName(u"printButton"_s);
    auto *next = new Button(tr("I have kept it"), ButtonKind::Primary);
    next->setObjectName(u"keptButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print->withIcon(u"print"_s));
    buttons->addStretch(1);
    buttons->addWidget(next->withIcon(u"check"_s));
    body()->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_code); });
    connect(next, &QPushButton::clicked, this, &CodePage::go);
    connect(m_last, &QLineEdit::returnPressed, this, &CodePage::go);
    setFocusProxy(m_last);
}

void CodePage::setCode(const QString &code)
{
    m_code = code;
    static_cast<QrPicture *>(m_picture)->setText(code);
    QStringList lines;
    const QStringList groups = code.split(u'-');
    for (qsizetype at = 0; at < groups.size(); at += 3)
        lines.append(groups.mid(at, 3).join(u" - "_s));
    m_groups->setText(lines.join(u'\n'));
    m_message->say({});
    m_last->clear();
    m_form->clearErrors();
}

void CodePage::sayPrinted(papers::Printed printed)
{
    m_message->setTone(printed == papers::Printed::Failed ? Tone::Danger : Tone::Ok);
    if (printed == papers::Printed::Yes)
        m_message->say(tr("Sent to the printer"), tr("Please look at the paper before you go on."));
    else if (printed == papers::Printed::Failed)
        m_message->say(tr("The code was not printed"),
            tr("The printer did not take it. Please check the printer and print again, or write the code "
               "down."));
    else
        m_message->say({});
}

void CodePage::go()
{
    if (m_last->text().trimmed().toUpper() == m_code.section(u'-', -1)) {
        Q_EMIT confirmed();
        return;
    }
    m_form->setError(m_last, tr("This is not the last group of the code. Please look at the code again."));
    m_form->focusFirstError();
}

} // namespace ui
