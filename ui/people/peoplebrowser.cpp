// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplebrowser.h"

#include "model/work/leadworkers.h"
#include "model/work/people.h"
#include "ui/people/bulkbar.h"
#include "ui/people/columnsmenu.h"
#include "ui/people/filterpanel.h"
#include "ui/people/peopleheader.h"
#include "ui/people/peoplelistcard.h"
#include "ui/people/peopletable.h"
#include "ui/people/viewscard.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

PeopleBrowser::PeopleBrowser(Desk &desk, PeopleModel *model, QAction *add, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_toolbar(new Toolbar)
    , m_filter(new SearchField(tr("Filter this list")))
    , m_conditionsButton(new Button(tr("Conditions")))
    , m_columns(new Button(tr("Columns")))
    , m_export(new Button(tr("Print or export")))
    , m_density(new Segments(tr("Row height"), {tr("Comfortable"), tr("Compact")}))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(m_chips, 4))
    , m_panel(new FilterPanel(desk))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_views(new ViewsCard(desk))
    , m_list(new PeopleListCard(desk, model))
{
    buildToolbar(add);
    layOut();
    listen();
    askValues();
    apply();
}

void PeopleBrowser::layOut()
{
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.pageMargin();
    layout->setContentsMargins(margin - Theme::kRing, margin - Theme::kRing - 4, margin, margin);
    layout->setSpacing(theme.gap() - Theme::kRing - 2);
    // Controls keep room for the focus ring; their lines stand over the edges of the panels.
    layout->addWidget(m_toolbar);
    layout->addWidget(m_chips);
    auto *panelRow = new QHBoxLayout;
    panelRow->setContentsMargins(Theme::kRing, 0, 0, 0);
    // With large text the conditions scroll rather than push the list out of the window.
    m_panelRoom = scrollRoom(m_panel);
    m_panelRoom->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    panelRow->addWidget(m_panelRoom);
    layout->addLayout(panelRow);
    layout->addWidget(m_splitter, 1);
    m_splitter->setContentsMargins(Theme::kRing, 0, 0, 0);
    m_panelRoom->hide();
    m_chips->hide();
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.gap());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({theme.scaled(192), 10000});
}

void PeopleBrowser::listen()
{
    connect(m_views, &ViewsCard::chosen, this, &PeopleBrowser::setConditions);
    connect(m_views, &ViewsCard::removed, this, &PeopleBrowser::removed);
    connect(m_panel, &FilterPanel::changed, this, [this] { setConditions(m_panel->conditions()); });
    // Later, since the layout that gave the width is still at work. A scroll area asks for a hint only once.
    connect(
        m_panel, &FilterPanel::widthChanged, m_panelRoom,
        [this] { m_panelRoom->setMaximumHeight(m_panel->sizeHint().height()); }, Qt::QueuedConnection);
    connect(m_panel, &FilterPanel::closed, this, &PeopleBrowser::togglePanel);
    connect(table()->header(), &PeopleHeader::orderChanged, this, &PeopleBrowser::apply);
    connect(table(), &Table::opened, this, [this](const QModelIndex &index) {
        if (const base::Id person = m_model->idAt(index.row()); !person.isNil())
            Q_EMIT personOpened(person);
    });
    connect(m_list, &PeopleListCard::clearClicked, this, [this] { setConditions({}); });
    connect(m_list->bar(), &BulkBar::exportClicked, this, &PeopleBrowser::askExport);
    connect(m_list->bar(), &BulkBar::householdClicked, this, [this] {
        Q_EMIT householdRequested(QList<base::Id>(m_model->checked().begin(), m_model->checked().end()));
    });
    connect(m_list->bar(), &BulkBar::takeOverClicked, this, &PeopleBrowser::takeOver);
    connect(m_list->bar(), &BulkBar::joinClicked, this, [this] {
        if (m_model->checked().size() == 2)
            Q_EMIT joinRequested(*m_model->checked().begin(), *std::next(m_model->checked().begin()));
    });
}

QStringList PeopleBrowser::checkedIds() const
{
    QStringList ids;
    for (const base::Id &id : m_model->checked())
        ids.append(id.toString());
    ids.sort();
    return ids;
}

void PeopleBrowser::askExport()
{
    const QVariantMap query = m_model->query().toJson().toVariantMap();
    Q_EMIT exportRequested({{u"ids"_s, checkedIds()}, {u"query"_s, query}, {u"name"_s, viewName()}});
}

PeopleTable *PeopleBrowser::table() const
{
    return m_list->table();
}

void PeopleBrowser::buildToolbar(QAction *add)
{
    m_filter->setHint(u"Ctrl+F"_s);
    m_filter->setMinimumWidth(Theme::of(this).scaled(250));
    m_conditionsButton->withIcon(u"filter"_s)->setCheckable(true);
    m_columns->setMenu(new ColumnsMenu(table(), m_columns));
    m_density->setCurrent(0);
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_conditionsButton),
             static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_density)})
        m_toolbar->addLeft(tool);
    auto *addButton = new Button({}, ButtonKind::Primary);
    addButton->bind(add, u"plus"_s);
    m_toolbar->addRight(m_export->withIcon(u"print"_s));
    m_toolbar->addRight(addButton);
    connect(m_export, &QPushButton::clicked, this, &PeopleBrowser::askExport);
    connect(m_conditionsButton, &QPushButton::clicked, this, &PeopleBrowser::togglePanel);
    connect(m_filter, &SearchField::searchTextChanged, this, [this](const QString &text) {
        m_conditions.set.text = text;
        apply();
    });
    connect(m_density, &Segments::chosen, this,
        [this](int index) { table()->setDensity(index == 1 ? Density::Compact : Density::Comfortable); });
}

void PeopleBrowser::togglePanel()
{
    const bool show = !m_panelRoom->isVisible();
    m_panelRoom->setVisible(show);
    m_conditionsButton->setChecked(show);
    if (show)
        m_panel->focusFirst();
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

void PeopleBrowser::setConditions(const PeopleConditions &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    if (m_filter->searchText() != conditions.set.text) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(conditions.set.text);
    }
    apply();
}

void PeopleBrowser::apply()
{
    m_views->setConditions(m_conditions);
    m_panel->setConditions(m_conditions);
    showChips();
    m_list->setFiltered(!m_conditions.isEmpty());
    domain::PeopleQuery query = m_conditions.query(m_desk.today());
    query.order = table()->header()->order();
    m_model->ask(query);
    Q_EMIT conditionsChanged();
}

void PeopleBrowser::showChips()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        // A chip removes itself by being clicked, so it must outlive its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<ConditionChip> chips = chipsOf(m_conditions, m_model->words());
    for (const ConditionChip &chip : chips) {
        auto *button = new Button(chip.text);
        button->withIcon(u"x"_s)->small();
        button->setAccessibleName(tr("Take off: %1").arg(chip.text));
        connect(
            button, &QPushButton::clicked, this, [this, without = chip.without] { setConditions(without); });
        m_chipFlow->addWidget(button);
        button->show();
    }
    // A built-in view with its one condition says so at the left already.
    m_chips->setVisible(!chips.isEmpty() && (m_views->currentName().isEmpty() || chips.size() > 1));
}

QString PeopleBrowser::viewName() const
{
    const QString name = m_views->currentName();
    return name.isEmpty() ? tr("Conditions of my own") : name;
}

void PeopleBrowser::askValues()
{
    m_desk.session().askNewest(
        m_dongs, this, [](work::Context &context) { return work::people::dongs(context); },
        [this](const base::Result<QList<std::pair<QString, int>>> &dongs) {
            if (dongs)
                m_panel->setDongs(*dongs);
        });
    m_desk.session().askNewest(
        m_leads, this, [](work::Context &context) { return work::leadworkers::all(context); },
        [this](const base::Result<QList<std::pair<QString, int>>> &leads) {
            if (leads)
                m_panel->setLeads(*leads);
        });
}

/// Cases of a colleague who is away or has gone.
void PeopleBrowser::takeOver()
{
    const QList<base::Id> people(m_model->checked().begin(), m_model->checked().end());
    const Question question{tr("Take over %n case(s)", nullptr, int(people.size())),
        tr("%1 leads them from now on, instead of whoever did. What was written stays as it is.")
            .arg(m_desk.session().info().userName),
        tr("Take over")};
    if (people.isEmpty() || !m_desk.dialogs().confirm(this, question))
        return;
    m_desk.session().act(
        this, [people](work::Context &context) { return work::leadworkers::takeOver(context, people); },
        [this](const base::Result<work::leadworkers::TakenOver> &taken) {
            if (!taken) {
                const ErrorText words = errorText(taken.error());
                Q_EMIT removed(u"%1 %2"_s.arg(words.happened, words.toDo), {});
                return;
            }
            m_model->clearChecks();
            Q_EMIT tookOver(taken->people > 0 ? tr("%n case(s) taken over", nullptr, taken->people)
                                              : tr("These cases are yours already"),
                taken->act);
        });
}

void PeopleBrowser::refresh()
{
    m_model->refresh();
    m_views->countSoon();
    askValues();
}

QByteArray PeopleBrowser::saveState() const
{
    const QJsonObject json{
        {u"columns"_s, QString::fromLatin1(table()->saveColumns().toBase64())},
        {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
        {u"compact"_s, table()->density() == Density::Compact},
        {u"query"_s, m_model->query().toJson()},
        {u"conditions"_s, m_conditions.toJson()},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void PeopleBrowser::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    const auto bytes
        = [&](const QString &key) { return QByteArray::fromBase64(json.value(key).toString().toLatin1()); };
    if (json.contains(u"columns"_s))
        table()->restoreColumns(bytes(u"columns"_s));
    if (json.contains(u"splitter"_s))
        m_splitter->restoreState(bytes(u"splitter"_s));
    const bool compact = json.value(u"compact"_s).toBool();
    m_density->setCurrent(compact ? 1 : 0);
    table()->setDensity(compact ? Density::Compact : Density::Comfortable);
    table()->header()->setOrder(domain::PeopleQuery::fromJson(json.value(u"query"_s).toObject()).order);
    m_conditions = PeopleConditions::fromJson(json.value(u"conditions"_s).toObject());
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(m_conditions.set.text);
    apply();
}

} // namespace ui
