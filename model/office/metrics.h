// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"

#include <QByteArray>

/// Numbers about the office in the text format of Prometheus: how many, never who.
namespace office::metrics {

class Page {
public:
    void gauge(const char *name, qint64 value);
    void count(const char *name, const char *endpoint, const char *outcome, qint64 value);
    const QByteArray &text() const { return m_text; }

private:
    void head(const char *name, const char *type);

    QByteArray m_text;
    QByteArray m_lastName;
};

/// What the database knows: users, devices, streams, changes, what waits for a person, codes, receipts.
base::Done tell(Desk &desk, Page &page);

} // namespace office::metrics
