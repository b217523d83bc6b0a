// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/devicescard.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/formats.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRows = 10;

struct DeviceWords {
    QString label;
    base::Moment enrolled = 0;
    base::Moment seen = 0;
    bool isRevoked = false;
    bool isThis = false;
    QString wiping = {}; ///< how far an order to wipe it has come
    int quarantined = 0;
    bool isWiped = false;
    int twins = 0;
    base::Moment twinFound = 0;
};

/// Nothing that is only on that PC is destroyed; the administrator sees what he still has to do.
QString wipingWords(const work::officedesk::StaffDevice &device)
{
    if (!device.wipes)
        return {};
    if (device.wipeConfirmed != 0)
        return DevicesCard::tr("wiped, confirmed by the PC %1").arg(formats::moment(device.wipeConfirmed));
    const QString ordered = DevicesCard::tr("to be wiped: %1");
    if (device.wipeWaitsFor == "twoBackups"_L1)
        return ordered.arg(DevicesCard::tr("waits for two backups of the office"));
    if (device.wipeWaitsFor == "oneBackup"_L1)
        return ordered.arg(DevicesCard::tr("waits for one more backup of the office"));
    if (device.wipeHandedOver != 0)
        return ordered.arg(DevicesCard::tr("order handed over %1, not confirmed by the PC")
                               .arg(formats::moment(device.wipeHandedOver)));
    return ordered.arg(DevicesCard::tr("waits until the PC next asks"));
}

Row rowOf(const base::Id &id, const QString &title, const DeviceWords &device)
{
    Row row;
    row.id = QVariant(id.toString());
    row.mark = u"pc"_s;
    row.title = title;
    row.note = device.seen ? DevicesCard::tr("joined %1 · last seen %2")
                                 .arg(formats::moment(device.enrolled), formats::moment(device.seen))
                           : DevicesCard::tr("joined %1").arg(formats::moment(device.enrolled));
    if (!device.wiping.isEmpty())
        row.note = device.wiping;
    if (device.quarantined > 0)
        row.note += u" · "_s
            + DevicesCard::tr("%n change(s) of it to be judged", nullptr, device.quarantined);
    const bool isTwin = device.twins > 0 || device.twinFound != 0;
    if (device.twinFound != 0)
        row.note += u" · "_s
            + DevicesCard::tr("a second vault of this PC (copied, or put back from a backup), found %1")
                  .arg(formats::moment(device.twinFound));
    if (device.twins > 0)
        row.note += u" · "_s
            + DevicesCard::tr("its vault was found more than once; %n other(s) go on under names of their own", nullptr,
                device.twins);
    row.chip = device.isWiped ? DevicesCard::tr("wiped")
        : !device.wiping.isEmpty() ? DevicesCard::tr("wipe ordered")
        : device.isRevoked ? DevicesCard::tr("locked out")
        : device.isThis         ? DevicesCard::tr("this PC")
        : isTwin                ? DevicesCard::tr("found twice")
                                : QString();
    // What is done with calls for nobody any more.
    row.chipTone = device.isWiped ? Tone::Neutral
        : device.isRevoked             ? Tone::Danger
        : isTwin && !device.isThis     ? Tone::Warn
                                       : Tone::Ok;
    return row;
}

} // namespace

DevicesCard::DevicesCard(Desk &desk, QWidget *parent)
    : Card(tr("PCs at the office"), {}, parent)
    , m_desk(desk)
    , m_hint(new TextLabel(tr("If one of them is lost, please tell the person in charge of the system at once: "
                              "it can be locked out."),
          TextSize::Caption, Colour::Text2))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_loading(new LoadingState)
    , m_list(new RowList(tr("PCs at the office")))
    , m_ask(new Button(tr("PCs of all staff…")))
    , m_own(new Button(tr("Only mine")))
    , m_revoke(new Button(tr("Lock this PC out…"), ButtonKind::Danger))
{
    setPadding(Padding::None);
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->addWidget(m_hint->overflow(Overflow::Wrap));
    layout->addWidget(m_trouble);
    layout->addWidget(m_loading);
    m_trouble->hide();
    body()->addWidget(top);
    body()->addWidget(m_list);
    m_list->setVisibleRows(kRows);
    m_ask->setObjectName(u"allDevices"_s);
    m_revoke->setObjectName(u"revokeDevice"_s);
    footer()->addWidget(m_ask);
    footer()->addWidget(m_own);
    footer()->addStretch(1);
    footer()->addWidget(m_revoke);
    connect(m_ask, &QPushButton::clicked, this, &DevicesCard::askAll);
    connect(m_own, &QPushButton::clicked, this, [this] {
        m_all.reset();
        show();
    });
    connect(m_revoke, &QPushButton::clicked, this, &DevicesCard::revoke);
    connect(m_list, &RowList::currentIdChanged, this, &DevicesCard::showChoice);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, &DevicesCard::show);
    show();
}

void DevicesCard::show()
{
    const bool isAdministrator
        = m_desk.sync().doors() && work::officedesk::mayOrder(m_desk.sync().state().roles, u"devices"_s);
    m_ask->setVisible(isAdministrator && !m_all);
    m_own->setVisible(m_all.has_value());
    setFooterVisible(isAdministrator);
    setTitle(m_all ? tr("PCs of all staff") : tr("My PCs at the office"));
    if (m_all)
        showAll();
    else
        showOwn();
    showChoice();
}

/// Nobody locks out the PC that he sits at by a slip: it is never what is chosen first, and has no such button; nor has
/// one that is locked out.
void DevicesCard::showChoice()
{
    const auto id = base::Id::fromString(m_list->currentId().toString());
    const base::Id own = m_desk.sync().state().device;
    m_revoke->setVisible(m_all && id && std::ranges::any_of(*m_all, [&](const work::officedesk::StaffDevice &one) {
        return one.id == *id && one.id != own && !one.isRevoked;
    }));
}

void DevicesCard::showOwn()
{
    m_wasAll = false;
    const work::OfficeState &state = m_desk.sync().state();
    QList<Row> rows;
    for (const auto &device : state.devices)
        rows.append(rowOf(device.id, device.label.isEmpty() ? tr("a PC without a name") : device.label,
            {device.label, device.enrolled, device.seen, device.isRevoked, device.id == state.device}));
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    setNote(tr("%n PC(s)", nullptr, int(rows.size())));
}

void DevicesCard::showAll()
{
    QList<Row> rows;
    for (const work::officedesk::StaffDevice &device : std::as_const(*m_all))
        rows.append(rowOf(device.id, tr("%1 · %2", "person and PC").arg(device.name, device.label),
            {device.label, device.enrolled, device.seen, device.isRevoked,
                device.id == m_desk.sync().state().device, wipingWords(device),
                device.quarantined, device.wipeConfirmed != 0, device.twins, device.twinFound}));
    const bool isFirst = !m_list->currentId().isValid() || !m_wasAll;
    m_list->setRows(rows);
    const auto other = std::ranges::find_if(*m_all, [this](const work::officedesk::StaffDevice &one) {
        return one.id != m_desk.sync().state().device && !one.isRevoked;
    });
    if (isFirst && other != m_all->end())
        m_list->selectId(other->id.toString());
    m_wasAll = true;
    m_list->setVisible(!rows.isEmpty());
    setNote(tr("%n PC(s)", nullptr, int(rows.size())));
}

void DevicesCard::begin(const QString &what)
{
    m_trouble->say({});
    m_cancel = {};
    m_loading->begin(what);
    m_ask->setEnabled(false);
    m_revoke->setEnabled(false);
}

void DevicesCard::sayTrouble(const base::Error &error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    const ErrorText words = syncwords::orderTrouble(error);
    m_trouble->say(words.happened, words.toDo);
}

void DevicesCard::askAll()
{
    begin(tr("Asking the office"));
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors()](work::Context &context, const base::Progress &mine) {
            return work::officedesk::devices(context, *doors, mine);
        },
        [this](const base::Result<QList<work::officedesk::StaffDevice>> &devices) {
            m_loading->end();
            m_ask->setEnabled(true);
            m_revoke->setEnabled(true);
            if (!devices)
                return sayTrouble(devices.error());
            m_all = *devices;
            show();
        });
}

void DevicesCard::revoke()
{
    if (!m_all)
        return;
    const auto id = base::Id::fromString(m_list->currentId().toString());
    const auto device = std::ranges::find(*m_all, id.value_or(base::Id()), &work::officedesk::StaffDevice::id);
    if (device == m_all->end())
        return;
    const Question question{tr("Lock out the PC “%1” of %2").arg(device->label, device->name),
        tr("It receives nothing more from the office. What it still holds goes to the office, where a person "
           "looks at it. This cannot be taken back; the PC joins anew with a new code."),
        tr("Lock out"), true};
    if (!m_desk.dialogs().confirm(this, question))
        return;
    begin(tr("Asking the office"));
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), id = device->id](work::Context &context, const base::Progress &mine) {
            return work::officedesk::revoke(context, *doors, id, mine);
        },
        [this](const base::Done &done) {
            m_loading->end();
            m_ask->setEnabled(true);
            m_revoke->setEnabled(true);
            if (!done)
                return sayTrouble(done.error());
            Q_EMIT doneSaid(tr("The PC is locked out."));
            askAll();
        });
}

} // namespace ui
