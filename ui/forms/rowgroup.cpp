// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowgroup.h"

#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RowGroup::RowGroup(const QString &name, const Words &words, std::function<QWidget *()> make, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_make(std::move(make))
    , m_layout(new QVBoxLayout)
    , m_none(new TextLabel(words.none, TextSize::Body, Colour::Text2))
    , m_add(new Button(words.add))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_layout->setSpacing(8);
    m_none->setContentsMargins(Theme::kRing, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addLayout(m_layout);
    layout->addWidget(m_add->withIcon(u"plus"_s)->small(), 0, Qt::AlignLeft);
    m_none->setVisible(!words.none.isEmpty());
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget *row = add();
        if (QWidget *first = row->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
        Q_EMIT changed();
    });
}

QWidget *RowGroup::add(const base::Id &id)
{
    QWidget *row = m_make();
    auto *frame = new QWidget;
    auto *whole = new QVBoxLayout(frame);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    auto *layout = new QHBoxLayout;
    whole->addLayout(layout);
    whole->addWidget(new Separator);
    layout->setSpacing(Theme::kControlSpacing);
    auto *remover = new Button({}, ButtonKind::Flat);
    layout->addWidget(row, 1);
    // Beside the first field, which stands below its label.
    auto *side = new QVBoxLayout;
    side->addSpacing(Theme::of(this).lineHeight(TextSize::Body) + 2);
    side->addWidget(remover->withIcon(u"x"_s));
    side->addStretch(1);
    layout->addLayout(side);
    connect(remover, &QPushButton::clicked, this, [this, frame] { remove(frame); });
    m_layout->addWidget(frame);
    m_rows.append(row);
    m_frames.append(frame);
    m_removers.append(remover);
    m_ids.append(id);
    rename();
    return row;
}

void RowGroup::remove(QWidget *frame)
{
    const qsizetype at = m_frames.indexOf(frame);
    if (at < 0)
        return;
    m_rows.removeAt(at);
    m_frames.removeAt(at);
    m_removers.removeAt(at);
    m_ids.removeAt(at);
    frame->hide();
    // The button that was pressed is within.
    frame->deleteLater();
    frame->setObjectName(u"qt_gone"_s);
    rename();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RowGroup::rename()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows.at(i)->setObjectName(QString::number(i));
        m_removers.at(i)->setAccessibleName(m_words.remove.arg(i + 1));
        m_removers.at(i)->setToolTip(m_words.remove.arg(i + 1));
    }
    m_none->setVisible(m_rows.isEmpty() && !m_words.none.isEmpty());
}

void RowGroup::setIds(const QList<base::Id> &ids)
{
    for (QWidget *frame : std::as_const(m_frames)) {
        m_layout->removeWidget(frame);
        delete frame;
    }
    m_rows.clear();
    m_frames.clear();
    m_removers.clear();
    m_ids.clear();
    for (const base::Id &id : ids)
        add(id);
    rename();
}

} // namespace ui
