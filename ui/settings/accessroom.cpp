// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accessroom.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/actwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// The part of an entry's detail that a reader of the log needs: what was looked for, how many, why.
QString detailOf(const QJsonObject &detail)
{
    QStringList parts;
    const QJsonValue query = detail.value(u"query"_s);
    if (query.isString())
        parts.append(u"“%1”"_s.arg(query.toString()));
    if (const QString text = query.toObject().value(u"text"_s).toString(); !text.isEmpty())
        parts.append(u"“%1”"_s.arg(text));
    if (detail.contains(u"count"_s))
        parts.append(AccessRoom::tr("%Ln record(s)", nullptr, detail.value(u"count"_s).toInt()));
    if (detail.contains(u"reason"_s))
        parts.append(detail.value(u"reason"_s).toString());
    return parts.join(u" · "_s);
}

} // namespace

AccessRoom::AccessRoom(Desk &desk)
    : m_desk(desk)
    , m_table(makeTable(tr("Access log"), {tr("When"), tr("Who"), tr("What"), tr("Detail")}))
{
    auto *card = new Card(tr("Access log"), tr("Written before anything is shown; nothing in it can be changed"));
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_table, 1);
    auto *again = new Button(tr("Read anew"));
    card->footer()->addStretch(1);
    card->footer()->addWidget(again);
    addFilling(card);
    connect(again, &QPushButton::clicked, this, &AccessRoom::reload);
}

void AccessRoom::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    reload();
}

void AccessRoom::reload()
{
    constexpr int kAtMost = 300;
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::accesses(context, {}, kAtMost); },
        [this](const base::Result<QList<domain::AccessEntry>> &entries) {
            if (!entries)
                return;
            m_table->setRowCount(int(entries->size()));
            for (int row = 0; row < int(entries->size()); ++row) {
                const domain::AccessEntry &entry = entries->at(row);
                m_table->setItem(row, 0, new QTableWidgetItem(formats::moment(entry.at)));
                m_table->setItem(row, 1, new QTableWidgetItem(entry.userName));
                m_table->setItem(row, 2, new QTableWidgetItem(accessWords(entry.kind)));
                m_table->setItem(row, 3, new QTableWidgetItem(detailOf(entry.detail)));
            }
        });
}

} // namespace ui
