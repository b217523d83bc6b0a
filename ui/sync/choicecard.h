// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictwords.h"

#include <QAbstractButton>

namespace ui {

class TextLabel;

/// One way to settle a disagreement, to be chosen among those beside it: what it is, who wrote it when, and
/// the words with what is new in them marked. A number chooses it too.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(int number, const ConflictOption &option, QWidget *parent = nullptr);

    const ConflictOption &option() const { return m_option; }
    QSize sizeHint() const override { return QWidget::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText();

    int m_number;
    ConflictOption m_option;
    TextLabel *m_text;
};

} // namespace ui
