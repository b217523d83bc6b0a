// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

namespace ui {

class InstrumentActions;

/// What stands there before an instrument is chosen: the ways to a checklist of one's own.
class InstrumentStart : public EmptyState {
    Q_OBJECT
public:
    explicit InstrumentStart(InstrumentActions &actions, QWidget *parent = nullptr);
};

} // namespace ui
