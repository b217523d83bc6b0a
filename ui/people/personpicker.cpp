// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpicker.h"

#include "model/work/people.h"
#include "ui/people/peoplecolumns.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kAtMost = 6;

} // namespace

PersonPicker::PersonPicker(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk)
    , m_line(new SearchField(tr("Name, initials, number or address")))
    , m_list(new RowList(tr("People found")))
{
    m_line->setAccessibleName(name);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_list->hide();
    m_list->setVisibleRows(kAtMost);
    connect(m_line, &SearchField::searchTextChanged, this, [this](const QString &text) {
        search(text);
        Q_EMIT textChanged(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_found.isEmpty())
            take(m_list->currentId());
    });
    connect(m_list, &RowList::opened, this, &PersonPicker::take);
    connect(m_list, &QListView::clicked, this, [this] { take(m_list->currentId()); });
}

void PersonPicker::setExcluded(const QList<base::Id> &ids)
{
    m_excluded = ids;
}

void PersonPicker::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    clear();
}

QString PersonPicker::text() const
{
    return m_line->searchText().trimmed();
}

void PersonPicker::clear()
{
    m_newest.drop();
    m_line->clear();
    m_found.clear();
    m_list->hide();
}

void PersonPicker::search(const QString &text)
{
    if (text.trimmed().isEmpty())
        return clear();
    domain::PeopleQuery query;
    query.text = text;
    query.today = m_desk.today();
    query.withFormer = true;
    const int limit = kAtMost + int(m_excluded.size());
    m_desk.session().askNewest(
        m_newest, this,
        [query, limit](work::Context &context) { return work::people::list(context, query, 0, limit); },
        [this](const base::Result<domain::PeoplePage> &page) {
            m_found.clear();
            QList<Row> rows;
            for (const domain::PeopleRow &person : page ? page->rows : QList<domain::PeopleRow>()) {
                if (m_excluded.contains(person.id) || rows.size() >= kAtMost)
                    continue;
                m_found.append(person);
                Row row;
                row.id = person.id.toString();
                row.mark = u"user"_s;
                row.title = m_words.name(person.name);
                row.detail = m_words.ageAndSex(person.birth, person.sex);
                if (person.sameName && !m_words.isMasked())
                    row.detail += u" · %1"_s.arg(person.birth.year());
                row.aside = person.dong;
                rows.append(row);
            }
            m_list->setRows(rows);
            m_list->setVisible(!rows.isEmpty());
        });
}

void PersonPicker::take(const QVariant &id)
{
    const QList<domain::PeopleRow> found = m_found;
    for (const domain::PeopleRow &person : found) {
        if (person.id.toString() == id.toString()) {
            clear();
            Q_EMIT picked(person);
            return;
        }
    }
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
