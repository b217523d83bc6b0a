// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familytab.h"

#include "model/work/personmerge.h"
#include "ui/people/factlist.h"
#include "ui/people/relationeditor.h"
#include "ui/people/relationtext.h"
#include "ui/people/undoer.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostRows = 40;

QVBoxLayout *columnLayout(QWidget *column)
{
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(18 - Theme::kRing, 14, 18, 14);
    layout->setSpacing(8);
    return layout;
}

TextLabel *heading(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Strong);
    label->setContentsMargins(Theme::kRing, 0, 0, 0);
    return label->bold();
}

} // namespace

FamilyTab::FamilyTab(Desk &desk, Undoer &undoer, QWidget *parent)
    : PersonTab(parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_editor(new RelationEditor(desk))
    , m_error(new InlineMessage(Tone::Danger))
    , m_title(heading({}))
    , m_household(new FactList)
    , m_members(new RowList(tr("People of the household")))
    , m_editHousehold(new Button)
    , m_relations(new RowList(tr("Relations")))
    , m_noRelations(new TextLabel(tr("No relations written yet."), TextSize::Body, Colour::Text2))
    , m_editRelation(new Button(tr("Change")))
    , m_removeRelation(new Button(tr("Take away")))
    , m_joinedPart(new QWidget)
    , m_joined(new RowList(tr("Records of the same person")))
{
    auto *columns = new Columns;
    columns->addColumn(householdColumn(), 340, 1);
    columns->addColumn(relationsColumn(), 400, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor);
    layout->addWidget(m_error);
    layout->addWidget(scrollRoom(columns), 1);
    m_error->hide();
    connect(m_editor, &RelationEditor::saved, this, &FamilyTab::saveRelation);
    connect(m_editor, &RelationEditor::addRequested, this, &FamilyTab::addPerson);
    for (RowList *list : {m_members, m_relations}) {
        list->setVisibleRows(kMostRows);
        connect(list, &RowList::opened, this, [this](const QVariant &id) {
            const auto person = base::Id::fromString(id.toString().section(u'/', -1));
            if (person && !person->isNil())
                Q_EMIT personRequested(*person);
        });
    }
    m_joined->setVisibleRows(kMostRows);
    connect(m_joined, &RowList::actionChosen, this, &FamilyTab::part);
    connect(m_relations, &RowList::currentIdChanged, this, &FamilyTab::chosenRelation);
}

QWidget *FamilyTab::householdColumn()
{
    auto *column = new QWidget;
    QVBoxLayout *layout = columnLayout(column);
    layout->addWidget(m_title);
    layout->addWidget(m_members);
    layout->addWidget(m_household);
    layout->addWidget(m_editHousehold->withIcon(u"users"_s), 0, Qt::AlignLeft);
    auto *joined = new QVBoxLayout(m_joinedPart);
    joined->setContentsMargins(0, 14, 0, 0);
    joined->addWidget(heading(tr("Records of the same person")));
    joined->addWidget(m_joined);
    layout->addWidget(m_joinedPart);
    layout->addStretch(1);
    connect(m_editHousehold, &QPushButton::clicked, this, &FamilyTab::householdRequested);
    return column;
}

QWidget *FamilyTab::relationsColumn()
{
    auto *column = new QWidget;
    QVBoxLayout *layout = columnLayout(column);
    layout->addWidget(heading(tr("Relations")));
    m_noRelations->setContentsMargins(Theme::kRing, 0, 0, 0);
    layout->addWidget(m_noRelations);
    layout->addWidget(m_relations);
    auto *add = new Button(tr("Add relation"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Theme::kControlSpacing);
    flow->addWidget(add->withIcon(u"plus"_s));
    flow->addWidget(m_editRelation);
    flow->addWidget(m_removeRelation);
    layout->addWidget(buttons);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { m_editor->open({}, {}, m_view->id()); });
    connect(m_editRelation, &QPushButton::clicked, this, [this] {
        if (const domain::Relation *relation = currentRelation()) {
            const QString known = m_view->names().value(relation->other, relation->otherName);
            m_editor->open(*relation, known, m_view->id());
        }
    });
    connect(m_removeRelation, &QPushButton::clicked, this, &FamilyTab::removeRelation);
    return column;
}

void FamilyTab::reset()
{
    m_editor->hide();
    m_error->say({});
}

void FamilyTab::show(const PersonView &view)
{
    if (m_view && m_view->id() != view.id())
        reset();
    m_view = view;
    if (view.words.isMasked())
        m_editor->hide();
    showHousehold();
    showRelations();
    showJoined();
}

void FamilyTab::showHousehold()
{
    const work::PersonDetail &detail = m_view->detail;
    const bool has = detail.household.has_value();
    m_title->setText(has ? tr("Household of %n", nullptr, int(detail.members.size()) + 1) : tr("Household"));
    m_editHousehold->setText(has ? tr("Change household") : tr("Make a household"));
    QList<Row> rows;
    const auto add = [&](const work::PersonLabel &label, const QString &role) {
        Row row;
        row.id = u"member/"_s + label.id.toString();
        row.mark = u"user"_s;
        row.title = m_view->words.name(label.name);
        row.detail = m_view->words.ageAndSex(label.birth, label.sex);
        row.aside = role;
        rows.append(row);
    };
    const auto roleOf = [&](const QString &code) {
        return code.isEmpty() ? QString() : m_desk.word("household-roles", code);
    };
    const domain::Person &own = detail.person;
    if (has) {
        add({own.id, own.name, own.birth, own.sex, own.householdRole},
            QStringList{tr("this person"), roleOf(own.householdRole)}.join(
                own.householdRole.isEmpty() ? QString() : u" · "_s));
    }
    for (const work::PersonLabel &member : detail.members)
        add(member, roleOf(member.householdRole));
    m_members->setRows(rows);
    m_members->setVisible(has);
    m_members->updateGeometry();
    QList<Fact> facts;
    if (has) {
        const domain::Household &household = *detail.household;
        facts = {{tr("Name"), m_view->words.isMasked() ? QString() : household.name},
            {tr("Types"), m_view->words.codes("household-kinds", household.kinds)},
            {tr("Housing"),
                household.housing.isEmpty() ? QString() : m_desk.word("housing", household.housing)},
            {tr("Address"), m_view->words.address(household.address)},
            {tr("Notes"), m_view->words.isMasked() ? QString() : household.note}};
    }
    m_household->setFacts(facts);
    m_household->setVisible(has);
}

void FamilyTab::showRelations()
{
    QList<Row> rows;
    const auto add = [&](const domain::Relation &relation, bool own) {
        Row row;
        const base::Id other = otherEnd(relation, m_view->id());
        row.id = QString((own ? u"own/"_s : u"other/"_s) + relation.id.toString() + u'/'
            + (other.isNil() ? QString() : other.toString()));
        row.mark = u"link"_s;
        row.title = relationSentence(relation, *m_view);
        row.note = relationNote(relation, *m_view);
        if (relation.emergency) {
            row.tag = tr("Emergency");
            row.tagTone = Tone::Warn;
        }
        rows.append(row);
    };
    for (const domain::Relation &relation : m_view->detail.relations)
        add(relation, true);
    for (const domain::Relation &relation : m_view->detail.relationsHere)
        add(relation, false);
    m_relations->setRows(rows);
    m_relations->setVisible(!rows.isEmpty());
    m_relations->updateGeometry();
    m_noRelations->setVisible(rows.isEmpty());
    chosenRelation();
}

void FamilyTab::showJoined()
{
    QList<Row> rows;
    const auto names = m_view->names();
    for (const domain::SamePerson &same : m_view->detail.joined) {
        Row row;
        row.id = same.id.toString();
        row.mark = u"link"_s;
        row.title = names.value(same.other, tr("Joined record"));
        for (const work::PersonLabel &label : m_view->detail.joinedLabels) {
            if (label.id == same.other)
                row.detail = m_view->words.ageAndSex(label.birth, label.sex);
        }
        row.note = same.reason.isEmpty() ? tr("Shown as part of this person") : same.reason;
        row.action = tr("Part");
        rows.append(row);
    }
    m_joined->setRows(rows);
    m_joined->updateGeometry();
    m_joinedPart->setVisible(!rows.isEmpty());
}

const domain::Relation *FamilyTab::currentRelation() const
{
    const QString key = m_relations->currentId().toString();
    const auto id = base::Id::fromString(key.section(u'/', 1, 1));
    if (!m_view || !id || !key.startsWith(u"own/"))
        return nullptr;
    for (const domain::Relation &relation : m_view->detail.relations) {
        if (relation.id == *id)
            return &relation;
    }
    return nullptr;
}

void FamilyTab::chosenRelation()
{
    // A relation is changed where it was written; from the other side it is read.
    const bool own = currentRelation() != nullptr && !m_view->words.isMasked();
    m_editRelation->setEnabled(own);
    m_removeRelation->setEnabled(own);
}

void FamilyTab::saveRelation(const domain::Relation &relation)
{
    change(
        [relation](work::PersonEdit &edit) {
            for (domain::Relation &one : edit.relations) {
                if (one.id == relation.id && !relation.id.isNil()) {
                    const qint64 version = one.version;
                    one = relation;
                    one.version = version;
                    return;
                }
            }
            edit.relations.append(relation);
        },
        tr("Relation saved"));
}

void FamilyTab::removeRelation()
{
    if (const domain::Relation *relation = currentRelation()) {
        change(
            [id = relation->id](work::PersonEdit &edit) {
                edit.relations.removeIf([&](const domain::Relation &one) { return one.id == id; });
            },
            tr("Relation taken away"));
    }
}

void FamilyTab::change(std::function<void(work::PersonEdit &)> change, const QString &said)
{
    const work::PersonEdit loaded = work::editOf(m_view->detail);
    work::PersonEdit edited = loaded;
    change(edited);
    m_desk.session().act(
        this,
        [loaded, edited](work::Context &context) { return work::people::change(context, loaded, edited); },
        [this, said](const base::Result<base::Id> &saved, const base::Id &act) {
            if (!saved)
                return showError(saved.error());
            m_error->say({});
            Q_EMIT doneSaid(said, m_undoer.undoOf(act));
        });
}

void FamilyTab::addPerson(const QString &name)
{
    work::PersonEdit edit;
    edit.person.name = name;
    m_desk.session().act(
        this, [edit](work::Context &context) { return work::people::add(context, edit); },
        [this, name](const base::Result<base::Id> &person, const base::Id &act) {
            if (!person)
                return showError(person.error());
            m_editor->setOther(*person, name);
            Q_EMIT doneSaid(tr("Person added; the rest can be written later"), m_undoer.undoOf(act));
        });
}

void FamilyTab::part(const QVariant &id)
{
    const auto same = base::Id::fromString(id.toString());
    if (!same)
        return;
    m_desk.session().act(
        this, [same](work::Context &context) { return work::people::part(context, *same); },
        [this](const base::Done &done, const base::Id &act) {
            if (!done)
                return showError(done.error());
            Q_EMIT doneSaid(tr("Two records parted"), m_undoer.undoOf(act));
        });
}

void FamilyTab::showError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_error->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
