// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferencesview.h"

#include "model/work/log.h"
#include "ui/conference/conferencewords.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConferencesView::ConferencesView(Desk &desk, Opening opening, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_opening(opening)
    , m_error(new InlineMessage(Tone::Danger))
    , m_list(new TimelineView(tr("Case conferences")))
    , m_empty(new EmptyState(u"conf"_s, tr("No case conference yet"),
          tr("Who sat together, what was decided on the care pass and why stands here. Without a decision, "
             "no "
             "care pass is approved.")))
    , m_footer(new QWidget)
    , m_open(new Button(tr("Open")))
    , m_print(new Button(tr("Print the minutes")))
{
    build();
    connect(m_list, &TimelineView::currentIdChanged, this, &ConferencesView::showChoice);
    connect(m_list, &TimelineView::opened, this, &ConferencesView::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &ConferencesView::openCurrent);
    connect(m_print, &QPushButton::clicked, this, &ConferencesView::print);
}

void ConferencesView::build()
{
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(new Separator);
    layout->addWidget(m_footer);
    auto *fresh = new Button(tr("Write a record"));
    fresh->setObjectName(u"newConference"_s);
    m_open->setObjectName(u"openConference"_s);
    m_print->setObjectName(u"printConference"_s);
    auto *flow = new FlowLayout(m_footer, Theme::kControlSpacing);
    flow->setContentsMargins(12, 5, 12, 5);
    flow->addWidget(fresh->withIcon(u"pen"_s));
    flow->addWidget(m_open);
    flow->addWidget(m_print->withIcon(u"print"_s)->withHint(u"Ctrl+P"_s));
    connect(fresh, &QPushButton::clicked, this, &ConferencesView::writeNew);
    Button *first = m_empty->addButton(tr("Write the first record"), ButtonKind::Normal, u"pen"_s);
    connect(first, &QPushButton::clicked, this, &ConferencesView::writeNew);
}

void ConferencesView::setPerson(const base::Id &person)
{
    if (person != m_person) {
        m_view.reset();
        m_list->setCurrentIndex({});
    }
    m_person = person;
    read(m_opening);
}

void ConferencesView::refresh()
{
    // Whoever looks at it has opened it already.
    if (!m_person.isNil())
        read(Opening::ByPerson);
}

void ConferencesView::read(Opening opening)
{
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_person, opening](work::Context &context) -> base::Result<work::ConferencesOfPerson> {
            if (opening == Opening::Logged) {
                const base::Done noted = work::log::noteAccess(context, u"open"_s,
                    {QLatin1String(domain::Person::kType), person}, {{u"page"_s, u"conferences"_s}});
                if (!noted)
                    return noted.error();
            }
            return work::conferences::ofPerson(context, person);
        },
        [this](const base::Result<work::ConferencesOfPerson> &view) {
            if (!view) {
                const ErrorText words = errorText(view.error());
                return m_error->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
            }
            m_error->say({});
            m_view = *view;
            showList();
            Q_EMIT shown();
        });
}

void ConferencesView::showList()
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QList<TimelineItem> items;
    for (const domain::Conference &one : std::as_const(m_view->conferences))
        items.append(conferencewords::item(one, *m_view, words));
    m_list->setItems(items);
    if (m_list->currentId().isNil() && !items.isEmpty())
        m_list->selectId(items.first().id);
    m_list->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    m_footer->setVisible(!items.isEmpty());
    showChoice();
}

void ConferencesView::showChoice()
{
    const bool isChosen = !m_list->currentId().isNil();
    m_open->setEnabled(isChosen && !m_masked);
    m_print->setEnabled(isChosen);
}

void ConferencesView::writeNew()
{
    Q_EMIT placeRequested(
        {u"conferences"_s, QVariantMap{{u"person"_s, m_person.toString()}, {u"new"_s, true}}});
}

void ConferencesView::openCurrent()
{
    if (const base::Id id = m_list->currentId(); !id.isNil() && !m_masked)
        Q_EMIT placeRequested({u"conferences"_s, QVariantMap{{u"conference"_s, id.toString()}}});
}

void ConferencesView::print()
{
    if (const base::Id id = m_list->currentId(); !id.isNil())
        Q_EMIT placeRequested(
            {u"paper"_s, QVariantMap{{u"paper"_s, u"conference-minutes"_s}, {u"of"_s, id.toString()}}});
}

void ConferencesView::setMasked(bool masked)
{
    m_masked = masked;
    if (m_view)
        showList();
}

QString ConferencesView::personName() const
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    return m_view ? words.name(m_view->person.name) : QString();
}

void ConferencesView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
