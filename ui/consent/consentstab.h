// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"

#include <functional>

namespace ui {

class ConsentsView;
class Undoer;

/// The consents of the person whose page is open. What has to be typed is typed on the page of consents.
class ConsentsTab : public PersonTab {
    Q_OBJECT
public:
    ConsentsTab(Desk &desk, Undoer &undoer, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    ConsentsView *view() const { return m_view; }

Q_SIGNALS:
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    ConsentsView *m_view;
};

} // namespace ui
