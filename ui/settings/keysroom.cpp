// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysroom.h"

#include "ui/session/desk.h"
#include "ui/support/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"

#include <QJsonDocument>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSettings>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

KeysRoom::KeysRoom(Desk &desk)
    : m_desk(desk)
    , m_table(makeTable(tr("Keys"), {tr("Action"), tr("Key"), tr("Group")}))
    , m_key(new QKeySequenceEdit)
    , m_message(new InlineMessage(Tone::Warn))
{
    auto *card = new Card(tr("Keys"), tr("Choose a line, press the new key"));
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_message);
    m_message->say({});
    m_key->setAccessibleName(tr("New key"));
    if (auto *line = m_key->findChild<QLineEdit *>()) {
        line->setPlaceholderText(tr("Press the key"));
        m_key->setMinimumWidth(line->fontMetrics().horizontalAdvance(line->placeholderText()) + 40);
    }
    auto *use = new Button(tr("Use this key"));
    auto *reset = new Button(tr("All keys as they were"), ButtonKind::Flat);
    card->footer()->addWidget(m_key);
    card->footer()->addWidget(use);
    card->footer()->addStretch(1);
    card->footer()->addWidget(reset);
    addFilling(card);
    connect(use, &QPushButton::clicked, this, &KeysRoom::change);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_desk.actions().resetKeys();
        m_desk.settings().remove(u"keys"_s);
    });
    connect(&desk.actions(), &Actions::changed, this, &KeysRoom::fill);
    fill();
}

void KeysRoom::fill()
{
    const int row = m_table->currentRow();
    const QList<Actions::Entry> &all = m_desk.actions().all();
    m_table->setRowCount(int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        const Actions::Entry &entry = all.at(i);
        const bool fixed = entry.spec.rebinding == Rebinding::Fixed;
        const QString key = keyText(entry.action->shortcut());
        m_table->setItem(i, 0, new QTableWidgetItem(entry.spec.text.text()));
        m_table->setItem(i, 1, new QTableWidgetItem(fixed ? tr("%1 (fixed)").arg(key) : key));
        m_table->setItem(i, 2, new QTableWidgetItem(entry.spec.group.text()));
    }
    m_table->setCurrentCell(std::max(0, row), 0);
}

void KeysRoom::change()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString id = m_desk.actions().all().at(row).spec.id;
    QString holder;
    if (m_desk.actions().rebind(id, m_key->keySequence(), &holder)) {
        m_message->say({});
        m_desk.settings().setValue(u"keys"_s, QJsonDocument(m_desk.actions().savedKeys()).toJson(QJsonDocument::Compact));
        return;
    }
    const Actions::Entry *other = m_desk.actions().entry(holder);
    m_message->say(tr("This key cannot be used"),
        other ? tr("It belongs to “%1”. Please give that one another key first.").arg(other->spec.text.text())
              : tr("This key is fixed by the program."));
}

} // namespace ui
