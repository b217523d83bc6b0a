// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"

namespace ui {

class ConferencesView;

/// The case conferences about the person whose page is open.
class ConferencesTab : public PersonTab {
    Q_OBJECT
public:
    explicit ConferencesTab(Desk &desk, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    ConferencesView *view() const { return m_view; }

private:
    ConferencesView *m_view;
};

} // namespace ui
