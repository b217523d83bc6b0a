// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/metrics.h"

#include "model/office/blobrows.h"
#include "model/office/codes.h"
#include "model/office/proposals.h"

#include <algorithm>

namespace office::metrics {

void Page::head(const char *name, const char *type)
{
    // Once for each name, before its first line.
    if (m_lastName == name)
        return;
    m_lastName = name;
    m_text += QByteArray("# TYPE ") + name + ' ' + type + '\n';
}

void Page::gauge(const char *name, qint64 value)
{
    head(name, "gauge");
    m_text += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

void Page::count(const char *name, const char *endpoint, const char *outcome, qint64 value)
{
    head(name, "counter");
    m_text += QByteArray(name) + "{endpoint=\"" + endpoint + "\",outcome=\"" + outcome + "\"} "
        + QByteArray::number(value) + '\n';
}

base::Done tell(Desk &desk, Page &page)
{
    return desk.perform(std::function<base::Done(Hall &)>([&](Hall &hall) -> base::Done {
        const auto devices = devices::all(hall.context);
        const auto codes = codes::open(hall.context);
        const auto waiting = proposals::all(hall.context);
        const auto files = blobrows::totals(hall.context.connection);
        if (!devices || !codes)
            return !devices ? devices.error() : codes.error();
        if (!waiting || !files)
            return !waiting ? waiting.error() : files.error();
        const base::Moment now = hall.context.clock.now();
        page.gauge("carepass_office_users",
            std::ranges::count_if(hall.people->users, [&](const User &user) { return user.isHereAt(now); }));
        page.gauge("carepass_office_devices",
            std::ranges::count_if(*devices, [](const Device &device) { return !device.isRevoked(); }));
        page.gauge("carepass_office_devices_revoked", std::ranges::count_if(*devices, &Device::isRevoked));
        page.gauge("carepass_office_streams", hall.people->streams.size());
        qint64 changes = 0;
        for (const Stream &stream : hall.people->streams) {
            const auto head = hall.store.stream(stream.id);
            changes += head ? head->end : 0;
        }
        page.gauge("carepass_office_changes", changes);
        page.gauge("carepass_office_files", files->complete);
        page.gauge("carepass_office_files_partly", files->partly);
        page.gauge("carepass_office_files_bytes", files->bytes);
        page.gauge("carepass_office_quarantine", hall.store.kept(syncing::Kept::Quarantine).size());
        page.gauge("carepass_office_alarms", hall.store.kept(syncing::Kept::Alarm).size());
        page.gauge("carepass_office_contested_grants", hall.store.grants().contested().size());
        page.gauge("carepass_office_codes_open", *codes);
        page.gauge("carepass_office_proposals", waiting->size());
        page.gauge("carepass_office_receipt", hall.store.receipt());
        page.gauge("carepass_office_sealed_receipt", hall.store.facts().sealedReceipt);
        page.gauge("carepass_office_recovering", hall.store.facts().isRecovering ? 1 : 0);
        return {};
    }));
}

} // namespace office::metrics
