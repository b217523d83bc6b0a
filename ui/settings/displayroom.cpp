// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/displayroom.h"

#include "ui/session/desk.h"
#include "ui/session/windowstate.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kPercents[] = {100, 125, 150, 175, 200};

} // namespace

DisplayRoom::DisplayRoom(Desk &desk, MainWindow &window)
    : m_window(window)
    , m_scheme(new Segments(tr("Colours"), {tr("Light"), tr("Dark"), tr("High contrast")}))
    , m_density(new Segments(tr("Density"), {tr("Comfortable"), tr("Compact")}))
    , m_percent(new Segments(tr("Text size"), {u"100 %"_s, u"125 %"_s, u"150 %"_s, u"175 %"_s, u"200 %"_s}))
{
    auto *form = new Form;
    form->addField(tr("Colours"), m_scheme);
    form->addField(tr("Text size"), m_percent);
    form->setHint(m_percent, tr("Ctrl+= and Ctrl+- do the same anywhere."));
    form->addField(tr("Density"), m_density);
    form->setHint(m_density, tr("On a low screen the window is compact by itself."));
    addForm(tr("Look"), form);
    addLanguage(desk);
    addOffice(desk);
    connect(m_scheme, &Segments::chosen, this, [this](int index) {
        Look look = m_window.look();
        look.scheme = Scheme(index);
        m_window.setLook(look);
    });
    connect(m_percent, &Segments::chosen, this, [this](int index) {
        Look look = m_window.look();
        look.percent = kPercents[index];
        m_window.setLook(look);
    });
    connect(m_density, &Segments::chosen, this, [this](int index) {
        Look look = m_window.look();
        look.density = index == 0 ? Density::Comfortable : Density::Compact;
        m_window.setLook(look);
    });
    connect(&window, &MainWindow::lookChanged, this, &DisplayRoom::show);
    show();
}

void DisplayRoom::addLanguage(Desk &desk)
{
    auto *tongue = new Segments(tr("Language"), {u"\uD55C\uAD6D\uC5B4"_s, u"English"_s});
    tongue->setObjectName(u"languageSegments"_s);
    tongue->setCurrent(desk.language().tongue() == Tongue::Korean ? 0 : 1);
    auto *form = new Form;
    form->addField(tr("Language"), tongue);
    form->setHint(tongue, tr("Pages that are open take the new language when they are opened again."));
    addForm(tr("Language"), form);
    connect(tongue, &Segments::chosen, this, [&desk](int index) {
        const Tongue chosen = index == 0 ? Tongue::Korean : Tongue::English;
        windowstate::setTongue(desk.settings(), chosen);
        desk.language().use(chosen);
    });
}

void DisplayRoom::addOffice(Desk &desk)
{
    auto *name = new QLineEdit(desk.organisation());
    name->setObjectName(u"officeEdit"_s);
    auto *form = new Form;
    form->addField(tr("Office, as papers name it"), name);
    addForm(tr("Office"), form);
    connect(name, &QLineEdit::editingFinished, this, [&desk, name] {
        if (name->text().trimmed() != desk.organisation())
            desk.setOrganisation(name->text().trimmed());
    });
    connect(&desk, &Desk::organisationChanged, name, &QLineEdit::setText);
}

void DisplayRoom::show()
{
    m_scheme->setCurrent(int(m_window.look().scheme));
    m_density->setCurrent(m_window.look().density == Density::Comfortable ? 0 : 1);
    int nearest = -1;
    for (int i = 0; i < 5; ++i) {
        if (kPercents[i] == m_window.look().percent)
            nearest = i;
    }
    m_percent->setCurrent(nearest);
}

} // namespace ui
