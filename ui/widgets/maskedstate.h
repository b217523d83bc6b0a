// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

namespace ui {

/// What stands in the place of a form while the screen is masked.
class MaskedState : public EmptyState {
    Q_OBJECT
public:
    explicit MaskedState(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString title();
    static QString text();
};

} // namespace ui
