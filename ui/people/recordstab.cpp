// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/recordstab.h"

#include "ui/people/personitems.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RecordsTab::RecordsTab(Kind kind, QWidget *parent)
    : PersonTab(parent)
    , m_kind(kind)
    , m_list(new TimelineView(kind == Kind::Assessments ? tr("Assessments") : tr("Bundles")))
    , m_empty(kind == Kind::Assessments ? new EmptyState(
                  u"doc"_s, tr("Not assessed yet"), tr("The assessment shows which needs come first."))
                                        : new EmptyState(u"bundle"_s, tr("No care pass yet"),
                                            tr("A bundle joins care, rehabilitation and counselling.")))
    , m_footer(new QWidget)
    , m_open(new Button(tr("Open")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(new Separator);
    layout->addWidget(m_footer);
    const QString words = kind == Kind::Assessments ? tr("Assess now") : tr("Compose a bundle");
    const QString icon = kind == Kind::Assessments ? u"doc"_s : u"bundle"_s;
    auto *flow = new FlowLayout(m_footer, Theme::kControlSpacing);
    flow->setContentsMargins(12, 5, 12, 5);
    auto *make = new Button(words);
    flow->addWidget(make->withIcon(icon));
    flow->addWidget(m_open);
    Button *first = m_empty->addButton(words, ButtonKind::Normal, icon);
    connect(make, &QPushButton::clicked, this, &RecordsTab::newRequested);
    connect(first, &QPushButton::clicked, this, &RecordsTab::newRequested);
    connect(m_list, &TimelineView::opened, this, &RecordsTab::recordOpened);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT recordOpened(m_list->currentId()); });
    connect(m_list, &TimelineView::currentIdChanged, this,
        [this](const base::Id &id) { m_open->setEnabled(!id.isNil()); });
    m_open->setEnabled(false);
}

void RecordsTab::show(const PersonView &view)
{
    QList<TimelineItem> items;
    if (m_kind == Kind::Assessments) {
        for (const domain::Assessment &one : view.detail.assessments)
            items.append(personitems::assessment(one, view));
    } else {
        for (const domain::Bundle &one : view.detail.bundles)
            items.append(personitems::bundle(one, view));
    }
    m_list->setItems(items);
    m_list->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    m_footer->setVisible(!items.isEmpty());
}

} // namespace ui
