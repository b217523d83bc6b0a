// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class Button;
class Desk;
class InlineMessage;

/// Exchanging with the office by file, where the network does not reach it: what there is to say is written
/// into a file, and the answer of the office is read from another.
class PackagesCard final : public Card {
    Q_OBJECT
public:
    explicit PackagesCard(Desk &desk, QWidget *parent = nullptr);

    void write();
    void read();
    InlineMessage *message() const { return m_message; }

private:
    void setBusy(bool busy);

    Desk &m_desk;
    Button *m_out;
    Button *m_in;
    InlineMessage *m_message;
};

} // namespace ui
