// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/handoverwhom.h"

#include "model/work/sessionexport.h"
#include "ui/people/personpicker.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HandoverWhom::HandoverWhom(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_name(new TextLabel({}, TextSize::H2))
    , m_facts(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_scope(new Segments(tr("Whose sessions"), {tr("Everybody")}))
    , m_picker(new PersonPicker(desk, tr("Person")))
    , m_other(new Button(tr("Another person"), ButtonKind::Flat))
{
    setTitle(tr("Whom"));
    m_name->setObjectName(u"handoverName"_s);
    m_facts->setObjectName(u"handoverFacts"_s);
    m_scope->setObjectName(u"handoverScope"_s);
    body()->addWidget(m_name->bold());
    body()->addWidget(m_scope, 0, Qt::AlignLeft);
    body()->addWidget(m_facts->overflow(Overflow::Wrap));
    body()->addWidget(m_picker);
    header()->addWidget(m_other->small());
    connect(m_picker, &PersonPicker::picked, this, [this](const domain::PeopleRow &row) {
        m_picking = false;
        m_picker->clear();
        Q_EMIT personChosen(row.id);
    });
    connect(m_scope, &Segments::chosen, this, &HandoverWhom::countSessions);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_picking = true;
        refresh();
        m_picker->line()->setFocus();
    });
}

void HandoverWhom::show(ExportRooms::Room room, const base::Id &person, const base::Id &bundle)
{
    const bool isOther = person != m_person;
    m_room = room;
    m_person = person;
    m_bundle = bundle;
    m_picking = false;
    if (isOther)
        m_summary.reset();
    fillScopes();
    if (!m_person.isNil() && !m_summary)
        read();
    if (m_room == ExportRooms::Room::Sessions)
        countSessions();
    refresh();
}

void HandoverWhom::fillScopes()
{
    m_scopes.clear();
    QStringList texts;
    const auto add = [&](Sessions scope, const QString &text) {
        m_scopes.append(scope);
        texts.append(text);
    };
    if (!m_bundle.isNil())
        add(Sessions::OfBundle, tr("This care pass"));
    if (!m_person.isNil())
        add(Sessions::OfPerson, tr("This person"));
    add(Sessions::OfAll, tr("Everybody"));
    m_scope->setTexts(texts);
    m_scope->setCurrent(0);
}

HandoverWhom::Sessions HandoverWhom::sessions() const
{
    return m_scopes.value(m_scope->current(), Sessions::OfAll);
}

bool HandoverWhom::isEmpty() const
{
    return m_room == ExportRooms::Room::Case ? m_person.isNil()
        : m_room == ExportRooms::Room::Sessions ? m_services == 0
                                                : false;
}

void HandoverWhom::read()
{
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_person](work::Context &context) { return work::casefiles::summary(context, person); },
        [this](const base::Result<work::CaseSummary> &summary) {
            if (summary)
                m_summary = *summary;
            else
                m_person = {};
            refresh();
            Q_EMIT changed();
        });
}

void HandoverWhom::countSessions()
{
    m_services = -1;
    work::SessionExport wanted;
    if (sessions() != Sessions::OfAll)
        wanted.person = m_person;
    if (sessions() == Sessions::OfBundle)
        wanted.bundle = m_bundle;
    m_desk.session().askNewest(
        m_newestCount, this,
        [wanted](work::Context &context) { return work::sessionexport::count(context, wanted); },
        [this](const base::Result<qsizetype> &count) {
            m_services = count.value_or(0);
            refresh();
            Q_EMIT changed();
        });
}

QString HandoverWhom::facts() const
{
    if (m_room == ExportRooms::Room::Sessions) {
        if (m_services < 0)
            return {};
        return m_services == 0
            ? tr("No session is planned: no care pass is approved or running. Nothing would be written.")
            : tr("%n service(s) with their weekly sessions", nullptr, int(m_services));
    }
    if (!m_summary)
        return tr("Please find the person whose case is to be given out.");
    return QStringList{tr("%n finished assessment(s)", nullptr, int(m_summary->assessments)),
        tr("%n care plan(s)", nullptr, int(m_summary->plans)),
        tr("%n consent(s)", nullptr, int(m_summary->consents))}
        .join(u" · "_s);
}

void HandoverWhom::refresh()
{
    const bool isCase = m_room == ExportRooms::Room::Case;
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QString name;
    if (m_summary && (isCase || sessions() != Sessions::OfAll))
        name = QStringList{words.name(m_summary->name), words.ageAndSex(m_summary->birth, m_summary->sex)}
                   .join(u' ')
                   .trimmed();
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_facts->setText(facts());
    m_scope->setVisible(!isCase);
    m_picker->setVisible(isCase ? m_person.isNil() || m_picking : m_picking);
    m_other->setVisible(!m_picking && (!isCase || !m_person.isNil()));
    m_other->setText(m_person.isNil() ? tr("One person only") : tr("Another person"));
}

void HandoverWhom::setMasked(bool masked)
{
    m_masked = masked;
    refresh();
}

} // namespace ui
