// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/composition.h"

#include "ui/support/inputcommit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <utility>

namespace ui {

Composition::Composition(QWidget *root)
    : QObject(root)
    , m_root(root)
{
    qApp->installEventFilter(this);
}

QString Composition::textOf(const QWidget *field) const
{
    const bool here = field == m_field && isComposing();
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        QString text = line->text();
        return here ? text.insert(line->cursorPosition(), m_preedit) : text;
    }
    if (const auto *page = qobject_cast<const QPlainTextEdit *>(field)) {
        QString text = page->toPlainText();
        return here ? text.insert(page->textCursor().position(), m_preedit) : text;
    }
    return {};
}

void Composition::finish()
{
    commitInput();
    if (!m_field || !isComposing())
        return;
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_preedit, {}));
    QCoreApplication::sendEvent(m_field, &event);
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        auto *field = qobject_cast<QWidget *>(watched);
        if (field && m_root->isAncestorOf(field)) {
            const auto *input = static_cast<QInputMethodEvent *>(event);
            m_field = field;
            m_preedit = input->preeditString();
            // The field has the text only after this filter.
            if (!input->commitString().isEmpty())
                QTimer::singleShot(0, this, &Composition::committed);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
