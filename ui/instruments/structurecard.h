// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QScrollArea;

namespace ui {

class Button;
class FormAuthor;
class StructureList;

/// The items of a form in their panel, with the buttons for what is not simply typed: groups, texts, totals.
class StructureCard : public Card {
    Q_OBJECT
public:
    explicit StructureCard(FormAuthor &author, QWidget *parent = nullptr);

    StructureList *list() const { return m_list; }
    /// Shows the form as it is now.
    void refresh();
    /// Back to the top, for another form.
    void begin();
    /// Puts the focus into the words of an item and brings it into sight.
    void goTo(const QString &linkId);
    /// To the empty line at the end; `current` stays the chosen item.
    void goToNew(const QString &current);

Q_SIGNALS:
    void totalRequested();

private:
    QWidget *makeButtons();

    FormAuthor &m_author;
    StructureList *m_list;
    QScrollArea *m_scroll;
    QWidget *m_below;
    Button *m_total = nullptr;
};

} // namespace ui
