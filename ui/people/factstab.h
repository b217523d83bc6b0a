// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"

#include <QTimer>

class QVBoxLayout;

namespace ui {

class Button;
class FactList;
class TextLabel;

/// The particulars, to be read: basics, residence, health, means, wishes. Telephone numbers are masked until
/// asked for; asking is written to the access log, and after half a minute they are masked again.
class FactsTab : public PersonTab {
    Q_OBJECT
public:
    explicit FactsTab(Desk &desk, QAction *edit, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    void reset() override;

private:
    FactList *addSection(QVBoxLayout *column, const QString &title);
    void showPhones();
    void reveal();
    void showBasics(const PersonView &view);
    void showHealth(const PersonView &view);

    Desk &m_desk;
    std::optional<PersonView> m_view;
    FactList *m_basic;
    FactList *m_phones;
    Button *m_reveal;
    FactList *m_residence;
    FactList *m_health;
    FactList *m_means;
    FactList *m_wishes;
    QTimer m_hide;
    bool m_revealed = false;
};

} // namespace ui
