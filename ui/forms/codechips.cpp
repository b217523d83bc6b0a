// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codechips.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kChipGap = 4;

bool isTaken(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

class ChipDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QFontMetrics metrics(theme.font(TextSize::Body, Weight::Bold));
        return {metrics.horizontalAdvance(index.data().toString()) + theme.scaled(18) + 30 + 2 * kChipGap,
            theme.smallControlHeight() + 2 * kChipGap};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool taken = isTaken(index);
        const bool lit = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF rect = QRectF(option.rect).adjusted(kChipGap + 0.5, kChipGap + 0.5, -kChipGap - 0.5, -kChipGap - 0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.colour(taken ? Colour::Primary : Colour::LineStrong), taken ? 1.5 : 1));
        painter->setBrush(theme.colour(taken ? Colour::Selected : lit ? Colour::Hover : Colour::Panel));
        painter->drawRoundedRect(rect, Theme::kControlRadius, Theme::kControlRadius);
        const int size = theme.scaled(16);
        const QRectF sign(rect.left() + 9, rect.center().y() - size / 2.0, size, size);
        icons::paint(*painter, taken ? u"check"_s : u"plus"_s, sign, size,
            theme.colour(taken ? Colour::Primary : Colour::Text2));
        painter->setFont(theme.font(TextSize::Body, taken ? Weight::Bold : Weight::Regular));
        painter->setPen(theme.colour(Colour::Text));
        painter->drawText(rect.adjusted(9 + size + 6, 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(*painter, theme, rect.adjusted(-3, -3, 3, 3));
        painter->restore();
    }
};

} // namespace

CodeChips::CodeChips(
    const QString &name, const domain::CodeList &list, const QString &language, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new ChipDelegate(this));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const domain::Code &code : list.codes)
        add(code.code, list.word(code.code, language));
    connect(this, &QListView::clicked, this, &CodeChips::toggle);
}

void CodeChips::add(const QString &code, const QString &word)
{
    auto *item = new QStandardItem(word);
    item->setData(code, kCodeRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(Qt::Unchecked, Qt::CheckStateRole);
    m_model->appendRow(item);
    name(m_model->rowCount() - 1);
}

void CodeChips::name(int row)
{
    QStandardItem *item = m_model->item(row);
    item->setData((isTaken(item->index()) ? tr("%1, taken") : tr("%1, not taken")).arg(item->text()),
        Qt::AccessibleTextRole);
}

QStringList CodeChips::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex index = m_model->index(row, 0); isTaken(index))
            codes.append(index.data(kCodeRole).toString());
    }
    return codes;
}

void CodeChips::setCodes(const QStringList &codes)
{
    QStringList unknown = codes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const bool taken = unknown.removeAll(item->data(kCodeRole).toString()) > 0;
        item->setData(taken ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        name(row);
    }
    for (const QString &code : unknown) {
        add(code, code);
        m_model->item(m_model->rowCount() - 1)->setData(Qt::Checked, Qt::CheckStateRole);
    }
    updateGeometry();
}

void CodeChips::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_model->setData(index, isTaken(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    name(index.row());
    Q_EMIT codesChanged();
}

int CodeChips::heightForWidth(int width) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int x = 0;
    int lines = 1;
    int high = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize size = itemDelegate()->sizeHint(option, m_model->index(row, 0));
        high = std::max(high, size.height());
        // The view breaks its lines by the same rule.
        if (x > 0 && x + size.width() > width) {
            x = 0;
            ++lines;
        }
        x += size.width();
    }
    return lines * high + 2;
}

QSize CodeChips::sizeHint() const
{
    const int wide = width() > 50 ? width() : 400;
    return {320, heightForWidth(wide)};
}

QSize CodeChips::minimumSizeHint() const
{
    return {160, heightForWidth(std::max(width(), 160))};
}

void CodeChips::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void CodeChips::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        toggle(currentIndex());
        return;
    }
    // Enter belongs to the form around.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void CodeChips::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace ui
