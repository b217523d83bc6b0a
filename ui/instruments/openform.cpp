// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/openform.h"

#include "ui/forms/draftkeeper.h"

namespace ui {

OpenForm::OpenForm(InstrumentGate &gate, std::function<QJsonObject()> typed, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_typed(std::move(typed))
    , m_keeper(new DraftKeeper(
          [this] {
              if (isDraft())
                  m_gate.write(m_entry->id, m_typed());
          },
          this))
{
    connect(&m_gate, &InstrumentGate::kept, this, [this](const base::Id &id, qint64 version) {
        if (m_entry && m_entry->id == id)
            m_entry->version = version;
    });
}

void OpenForm::begin(const work::FormEntry &entry, bool isAhead)
{
    m_keeper->end();
    m_entry = entry;
    m_isAhead = isAhead;
    if (isDraft())
        m_keeper->begin();
}

void OpenForm::end()
{
    m_keeper->end();
    m_entry.reset();
    m_isAhead = false;
}

void OpenForm::touch()
{
    m_isAhead = true;
    m_keeper->touch();
}

void OpenForm::write()
{
    m_keeper->write();
}

void OpenForm::keep(std::function<void()> then)
{
    if (!isDraft() || !m_isAhead) {
        if (then)
            then();
        return;
    }
    m_isAhead = false;
    // A draft written after this would be older than the record.
    m_keeper->end();
    m_gate.keep(m_entry->id, m_entry->version, m_typed(), std::move(then));
    m_keeper->begin();
}

void OpenForm::takeBack()
{
    if (!isDraft())
        return;
    m_keeper->begin();
    touch();
}

} // namespace ui
