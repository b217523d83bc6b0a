// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/startpage.h"

#include "ui/widgets/button.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

StartPage::StartPage(QWidget *parent)
    : FrontPage(parent)
{
    setWords(tr("Welcome to CarePass"),
        tr("Everything you write stays in an encrypted vault on this PC, which only your password opens."));
    auto *create = new Button(tr("Make a new vault"), ButtonKind::Primary);
    create->setObjectName(u"createButton"_s);
    auto *practise = new Button(tr("Start for practice"));
    practise->setObjectName(u"practiceButton"_s);
    auto *open = new Button(tr("Open a vault that is here"));
    open->setObjectName(u"openButton"_s);
    auto *restore = new Button(tr("Bring a vault back from a backup"));
    restore->setObjectName(u"restoreButton"_s);
    body()->addSpacing(6);
    body()->addWidget(create->withIcon(u"plus"_s)->large());
    body()->addWidget(practise->withIcon(u"play"_s));
    body()->addWidget(open->withIcon(u"key"_s));
    body()->addWidget(restore->withIcon(u"undo"_s));
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(practise, &QPushButton::clicked, this, &StartPage::practiceRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreRequested);
    setFocusProxy(create);
}

} // namespace ui
