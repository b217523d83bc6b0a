// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/undooutcome.h"
#include "ui/people/persontab.h"

class QGridLayout;

namespace ui {

class Button;
class InlineMessage;

/// The question of an undo whose values have changed since: what stands there now beside what would come
/// back, field by field, and the three answers. Stands in the page, not in a dialog.
class UndoQuestion : public QWidget {
    Q_OBJECT
public:
    explicit UndoQuestion(QWidget *parent = nullptr);

    void ask(const base::Id &act, const QList<domain::UndoneValue> &changed, const PersonView &view);
    /// Says the values anew, masked or not.
    void retell(const PersonView &view);
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void answered(const base::Id &act, domain::Overwrite overwrite);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    base::Id m_act;
    QList<domain::UndoneValue> m_changed;
    InlineMessage *m_message;
    QGridLayout *m_values;
    Button *m_leave;
    Button *m_take;
};

} // namespace ui
