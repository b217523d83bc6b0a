// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ownwords.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLines = 5;
constexpr int kLeastLines = 2;
constexpr int kLabelGap = 8;

} // namespace

OwnWords::OwnWords(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
    , m_edit(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kLabelGap);
    layout->addWidget(m_label->bold()->overflow(Overflow::Wrap));
    layout->addWidget(m_edit);
    m_label->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    // A change of its font tells of one of its text too.
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT written(m_edit->toPlainText()); });
}

void OwnWords::begin(const QString &label, const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_label->setText(label);
    m_edit->setAccessibleName(label);
    if (m_edit->toPlainText() == text)
        return;
    m_edit->setPlainText(text);
    // One goes on writing behind what stands there.
    m_edit->moveCursor(QTextCursor::End);
}

void OwnWords::fit(int room)
{
    const int line = Theme::of(this).lineHeight(TextSize::Body);
    const int left = room - m_label->heightForWidth(width()) - kLabelGap;
    m_edit->setFixedHeight(std::clamp(left, kLeastLines * line, kLines * line));
}

} // namespace ui
