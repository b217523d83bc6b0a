// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace ui {

class InstrumentActions;
class InstrumentList;

/// The list of instruments with the two ways to another one below it.
class InstrumentSide : public QWidget {
    Q_OBJECT
public:
    InstrumentSide(InstrumentActions &actions, QDate today, QWidget *parent = nullptr);

    InstrumentList *list() const { return m_list; }

private:
    InstrumentList *m_list;
};

} // namespace ui
