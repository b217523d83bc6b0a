// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/undoquestion.h"

#include "ui/people/historywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

UndoQuestion::UndoQuestion(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(Tone::Warn))
    , m_values(new QGridLayout)
    , m_leave(new Button(tr("Keep the newer values")))
    , m_take(new Button(tr("Put back as before")))
{
    m_message->setIcon(u"conflict"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_message);
    m_values->setHorizontalSpacing(20);
    m_values->setVerticalSpacing(6);
    for (int column = 0; column < 3; ++column)
        m_values->setColumnStretch(column, 1);
    layout->addLayout(m_values);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Theme::kControlSpacing);
    auto *cancel = new Button(tr("Leave it"), ButtonKind::Flat);
    flow->addWidget(m_leave);
    flow->addWidget(m_take->withIcon(u"undo"_s));
    flow->addWidget(cancel);
    layout->addWidget(buttons);
    hide();
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered(m_act, domain::Overwrite::LeaveNew);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered(m_act, domain::Overwrite::TakeBefore);
    });
}

void UndoQuestion::ask(const base::Id &act, const QList<domain::UndoneValue> &changed, const PersonView &view)
{
    m_act = act;
    m_changed = changed;
    m_message->say(tr("%n value(s) were changed again since", nullptr, int(changed.size())),
        tr("Nothing was taken back yet. Decide what shall stand there; everything else of this act is taken "
           "back."));
    retell(view);
    show();
    m_leave->setFocus(Qt::OtherFocusReason);
}

void UndoQuestion::retell(const PersonView &view)
{
    while (QLayoutItem *item = m_values->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const HistoryWords words(view.words, view.names());
    const auto cell = [&](const QString &text, int row, int column, Colour colour) {
        auto *label = new TextLabel(text, row == 0 ? TextSize::Caption : TextSize::Body, colour);
        label->overflow(Overflow::Wrap);
        m_values->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    cell(tr("Field"), 0, 0, Colour::Text2);
    cell(tr("Stands there now"), 0, 1, Colour::Text2);
    cell(tr("Would come back"), 0, 2, Colour::Text2);
    const auto orEmpty = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    int row = 1;
    for (const domain::UndoneValue &value : std::as_const(m_changed)) {
        cell(words.label(value.record, value.column), row, 0, Colour::Text);
        cell(orEmpty(words.value(value.record.type, value.column, value.now)), row, 1, Colour::Text)->bold();
        cell(orEmpty(words.value(value.record.type, value.column, value.before)), row, 2, Colour::Text)
            ->bold();
        ++row;
    }
}

void UndoQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

void UndoQuestion::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Colour::Line));
}

} // namespace ui
