// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instruments/instrumentgate.h"

namespace ui {

class DraftKeeper;

/// The edition on the screen as the vault knows it, and what was typed since. Typing is written down as a
/// draft at once; `keep` puts it into the record as one act, when one leaves the form or publishes it. Lives
/// with the page.
class OpenForm final : public QObject {
    Q_OBJECT
public:
    /// `typed` gives the form as it stands on the screen.
    OpenForm(InstrumentGate &gate, std::function<QJsonObject()> typed, QObject *parent);

    /// `isAhead`: more was typed than the record holds.
    void begin(const work::FormEntry &entry, bool isAhead);
    /// What was typed is thrown away with the form.
    void end();
    bool isOpen() const { return m_entry.has_value(); }
    bool isDraft() const { return m_entry && m_entry->isEditable(); }
    const work::FormEntry &entry() const { return *m_entry; }
    void setEntry(const work::FormEntry &entry) { m_entry = entry; }

    void touch();
    /// Writes the draft now.
    void write();
    /// Into the record; `then` follows when it is there, at once where nothing was typed.
    void keep(std::function<void()> then = {});
    /// It could not be kept: what was typed stays a draft.
    void takeBack();

private:
    InstrumentGate &m_gate;
    std::function<QJsonObject()> m_typed;
    DraftKeeper *m_keeper;
    std::optional<work::FormEntry> m_entry;
    bool m_isAhead = false;
};

} // namespace ui
