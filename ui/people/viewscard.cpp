// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/viewscard.h"

#include "model/work/log.h"
#include "model/work/people.h"
#include "ui/people/viewlist.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kCountLater = 250; ///< milliseconds

} // namespace

ViewsCard::ViewsCard(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_list(new ViewList)
    , m_save(new Button(tr("Save these conditions"), ButtonKind::Flat))
    , m_name(new QLineEdit)
{
    setPadding(Padding::None);
    setAccessibleName(tr("Views"));
    body()->addWidget(m_list, 1);
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->hide();
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(8, 4, 8, 8);
    bottom->addWidget(m_save->withIcon(u"star"_s), 0, Qt::AlignLeft);
    bottom->addWidget(m_name);
    body()->addLayout(bottom);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountLater);
    connect(&m_soon, &QTimer::timeout, this, &ViewsCard::count);
    connect(m_save, &QPushButton::clicked, this, &ViewsCard::beginNaming);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsCard::finishNaming);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->hasFocus())
            m_name->hide();
        m_save->setVisible(!m_name->isVisible());
    });
    connect(m_list, &ViewList::chosen, this,
        [this](int view) { Q_EMIT chosen(m_list->views().at(view).conditions); });
    connect(m_list, &ViewList::removeRequested, this, &ViewsCard::removeView);
    connect(m_list, &ViewList::renamed, this, [this](int view, const QString &name) {
        const qsizetype own = view - builtInViews().size();
        QList<PeopleView> saved = m_saved;
        if (!name.isEmpty() && own >= 0)
            saved[own].name = name;
        setSaved(saved);
        save();
    });
    setSaved({});
    load();
}

QString ViewsCard::currentName() const
{
    for (const PeopleView &view : m_list->views()) {
        if (view.conditions == m_conditions)
            return view.text();
    }
    return {};
}

void ViewsCard::setConditions(const PeopleConditions &conditions)
{
    m_conditions = conditions;
    m_list->markConditions(conditions);
    m_save->setEnabled(currentName().isEmpty());
}

void ViewsCard::setSaved(const QList<PeopleView> &saved)
{
    m_saved = saved;
    m_list->setViews(builtInViews() + m_saved);
    setConditions(m_conditions);
    countSoon();
}

void ViewsCard::load()
{
    m_desk.session().ask(
        this,
        [](work::Context &context) { return work::log::setting(context, QLatin1String(kViewsSetting)); },
        [this](const base::Result<QJsonValue> &setting) {
            if (setting)
                setSaved(viewsFromJson(setting->toArray()));
        });
}

void ViewsCard::save()
{
    m_desk.session().act(
        this,
        [views = viewsToJson(m_saved)](work::Context &context) {
            return work::log::saveSetting(context, QLatin1String(kViewsSetting), views);
        },
        [](const base::Done &) {});
}

void ViewsCard::beginNaming()
{
    m_save->hide();
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewsCard::finishNaming()
{
    const QString name = m_name->text().trimmed();
    m_list->setFocus(Qt::OtherFocusReason);
    m_name->hide();
    m_save->show();
    if (name.isEmpty())
        return;
    PeopleView view;
    view.name = name;
    view.conditions = m_conditions;
    setSaved(m_saved + QList<PeopleView>{view});
    save();
}

void ViewsCard::removeView(int view)
{
    const qsizetype own = view - builtInViews().size();
    if (own < 0 || own >= m_saved.size())
        return;
    const QList<PeopleView> before = m_saved;
    QList<PeopleView> after = m_saved;
    after.removeAt(own);
    setSaved(after);
    save();
    Q_EMIT removed(tr("View deleted"), [this, before] {
        setSaved(before);
        save();
    });
}

void ViewsCard::countSoon()
{
    m_soon.start();
}

void ViewsCard::count()
{
    QList<domain::PeopleQuery> queries;
    for (const PeopleView &view : m_list->views())
        queries.append(view.conditions.query(m_desk.today()));
    m_desk.session().askNewest(
        m_newest, this,
        [queries](work::Context &context) -> base::Result<QList<int>> {
            QList<int> counts;
            for (const domain::PeopleQuery &query : queries) {
                const auto ids = work::people::listIds(context, query);
                if (!ids)
                    return ids.error();
                counts.append(int(ids->size()));
            }
            return counts;
        },
        [this](const base::Result<QList<int>> &counts) {
            for (int view = 0; counts && view < int(std::min(counts->size(), m_list->views().size())); ++view)
                m_list->setCount(view, counts->at(view));
        });
}

} // namespace ui
