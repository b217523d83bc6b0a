// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace ui {

class Button;
class Desk;
class Form;

/// Where the office is reached; its key stays the one that was pinned when the vault joined it.
class OfficePlaceCard final : public Card {
    Q_OBJECT
public:
    explicit OfficePlaceCard(Desk &desk, QWidget *parent = nullptr);

    void save();
    QLineEdit *address() const { return m_address; }

Q_SIGNALS:
    void doneSaid(const QString &text);
    /// The office may have forgotten this vault, and has given out a new code.
    void joinAgainRequested();

private:
    void show();

    Desk &m_desk;
    Form *m_form;
    QLineEdit *m_address;
    Button *m_save;
    QString m_known;
};

} // namespace ui
