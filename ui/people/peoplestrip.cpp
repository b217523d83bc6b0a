// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplestrip.h"

#include "ui/people/peoplecolumns.h"
#include "ui/people/peopledelegate.h"
#include "ui/people/peoplemodel.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Less than the list and a readable page of a person need side by side.
constexpr int kLeastForBoth = 836;

} // namespace

PeopleStrip::PeopleStrip(PeopleModel *model, QWidget *parent)
    : Card(tr("People"), {}, parent)
    , m_model(model)
    , m_list(new QListView)
{
    setPadding(Padding::None);
    m_list->setModel(model);
    m_list->setModelColumn(int(PeopleField::Name));
    m_list->setItemDelegate(new PeopleStripDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People of this list"));
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    auto *close = new Button({}, ButtonKind::Flat);
    close->withIcon(u"left"_s)->small();
    close->setAccessibleName(tr("Back to the whole list"));
    close->setToolTip(tr("Back to the whole list"));
    header()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &PeopleStrip::closed);
    auto *keys = footer();
    keys->addStretch(1);
    for (const auto &[key, word] : {std::pair{u"F7"_s, tr("Previous")}, {u"F8"_s, tr("Next")}}) {
        keys->addWidget(new KeyHint(key));
        keys->addSpacing(4);
        keys->addWidget(new TextLabel(word, TextSize::Caption, Colour::Text2));
        keys->addSpacing(10);
    }
    keys->addStretch(1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_model, &PeopleModel::asked, this, [this] { m_sought = {}; });
    connect(m_model, &PeopleModel::answered, this, [this] {
        if (m_wantedRow >= 0 && m_model->rowAt(m_wantedRow))
            choose(std::exchange(m_wantedRow, -1));
        else
            setCurrent(m_person);
    });
}

void PeopleStrip::setHeading(const QString &view)
{
    setTitle(tr("%1 %2", "name of the view, count of people").arg(view, formats::count(m_model->rowCount())));
}

void PeopleStrip::setCurrent(const base::Id &person)
{
    m_person = person;
    const int row = m_model->rowOf(person);
    if (row < 0) {
        m_list->selectionModel()->clear();
        if (!m_model->isAsking() && m_sought != std::exchange(m_sought, person))
            m_model->seek(person);
        return;
    }
    m_row = row;
    const QModelIndex index = m_model->index(row, int(PeopleField::Name));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

int PeopleStrip::currentRow() const
{
    return m_model->rowOf(m_person);
}

bool PeopleStrip::step(int by)
{
    commitInput();
    const int known = m_model->rowOf(m_person);
    const int row = (known >= 0 ? known : m_row) + by;
    if (row < 0 || row >= m_model->rowCount())
        return false;
    if (m_model->rowAt(row)) {
        choose(row);
    } else {
        m_wantedRow = row;
        m_model->want(row);
    }
    return true;
}

void PeopleStrip::choose(int row)
{
    const base::Id person = m_model->idAt(row);
    if (!person.isNil() && person != m_person)
        Q_EMIT personChosen(person);
}

void PeopleStrip::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    // A list that was not laid out yet could not scroll.
    QTimer::singleShot(
        0, this, [this] { m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter); });
}

void PeopleStrip::setVisible(bool visible)
{
    m_isWanted = visible;
    if (parentWidget() && !m_isWatching) {
        parentWidget()->installEventFilter(this);
        m_isWatching = true;
    }
    Card::setVisible(visible && m_hasRoom);
}

void PeopleStrip::fitRoom()
{
    const bool hasRoom = parentWidget()->width() >= Theme::of(this).scaled(kLeastForBoth);
    if (hasRoom == std::exchange(m_hasRoom, hasRoom))
        return;
    Card::setVisible(m_isWanted && m_hasRoom);
    Q_EMIT roomChanged(m_hasRoom);
}

bool PeopleStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange))
        fitRoom();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex().row());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ui
