// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/officedesk.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Desk;
class InlineMessage;
class LoadingState;
class RowList;
class TextLabel;

/// The PCs of the owner at the office; for administrators, when they ask for it, those of all staff, each of
/// which can be locked out.
class DevicesCard final : public Card {
    Q_OBJECT
public:
    explicit DevicesCard(Desk &desk, QWidget *parent = nullptr);

    void askAll();
    void revoke();
    RowList *list() const { return m_list; }

Q_SIGNALS:
    void doneSaid(const QString &text);

private:
    void show();
    void showOwn();
    void showChoice();
    void showAll();
    void begin(const QString &what);
    void sayTrouble(const base::Error &error);

    Desk &m_desk;
    std::optional<QList<work::officedesk::StaffDevice>> m_all; ///< empty: only one's own are shown
    bool m_wasAll = false; ///< the list shows those of all staff already
    base::CancelFlag m_cancel;
    TextLabel *m_hint;
    InlineMessage *m_trouble;
    LoadingState *m_loading;
    RowList *m_list;
    Button *m_ask;
    Button *m_own;
    Button *m_revoke;
};

} // namespace ui
