// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/editionscard.h"

#include "model/work/bundlechanges.h"
#include "model/work/slottext.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameIn(const QJsonObject &item)
{
    return u"%1 · %2"_s.arg(item.value("provider"_L1).toString(), item.value("service_name"_L1).toString());
}

QString figuresIn(const QJsonObject &item)
{
    return u"%1, %2"_s.arg(work::slottext::wordsOf(item.value("slot_text"_L1).toString()),
        formats::won(item.value("copay"_L1).toInteger()));
}

Tone toneOf(const QString &decision)
{
    return decision == u"approved" ? Tone::Ok : Tone::Neutral;
}

} // namespace

EditionsCard::EditionsCard(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(3);
    body()->addLayout(m_rows);
    words();
}

void EditionsCard::words()
{
    setTitle(tr("Editions"));
}

void EditionsCard::setMasked(bool masked)
{
    m_masked = masked;
}

QStringList EditionsCard::differences(const QJsonObject &before, const QJsonObject &after)
{
    const work::EditionDifference difference = work::bundlechanges::differenceOf(before, after);
    QStringList lines;
    for (const QJsonObject &item : difference.added)
        lines.append(tr("New: %1 (%2)").arg(nameIn(item), figuresIn(item)));
    for (const QJsonObject &item : difference.gone)
        lines.append(tr("Gone: %1").arg(nameIn(item)));
    for (const auto &[old, now] : difference.changed)
        lines.append(tr("Changed: %1 (%2 → %3)").arg(nameIn(now), figuresIn(old), figuresIn(now)));
    if (lines.isEmpty())
        lines.append(tr("Nothing is different."));
    return lines;
}

void EditionsCard::addEdition(const QString &title, Tone tone, const QString &chip, const QStringList &lines)
{
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head, 6);
    flow->setContentsMargins(0, m_rows->count() > 0 ? 6 : 0, 0, 0);
    flow->addWidget((new TextLabel(title))->bold());
    flow->addWidget(new ChipLabel(chip, tone));
    m_rows->addWidget(head);
    head->show();
    for (const QString &line : lines) {
        auto *label = new TextLabel(line, TextSize::Body, Colour::Text2);
        m_rows->addWidget(label->overflow(Overflow::Wrap));
        label->show();
    }
}

void EditionsCard::addDecided(const work::BundleLife &life)
{
    for (auto one = life.editions.crbegin(); one != life.editions.crend(); ++one) {
        // What it is compared with: the one that was approved last before it.
        const domain::BundleEdition *before = nullptr;
        for (auto older = one + 1; older != life.editions.crend() && !before; ++older) {
            if (older->decision == u"approved")
                before = &*older;
        }
        QStringList lines;
        if (before) {
            lines = differences(before->content, one->content);
        } else {
            for (const QJsonValue &item : one->content)
                lines.append(u"%1 (%2)"_s.arg(nameIn(item.toObject()), figuresIn(item.toObject())));
        }
        QStringList notes{formats::day(one->day), one->approvedBy};
        notes.removeAll(QString());
        lines.prepend(notes.join(u" · "_s));
        if (!one->reason.isEmpty() && !m_masked)
            lines.append(tr("Reason: %1").arg(one->reason));
        addEdition(tr("Edition %1").arg(one->edition.value_or(1)), toneOf(one->decision),
            m_desk.word("bundle-edition-decisions", one->decision), lines);
    }
}

void EditionsCard::show(const work::BundleLife &life)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const qint64 edition = life.view.bundle.edition.value_or(1);
    if (life.isChanged()) {
        QJsonObject before;
        for (const domain::BundleEdition &one : life.editions) {
            if (one.decision == u"approved")
                before = one.content;
        }
        addEdition(tr("Edition %1").arg(edition), Tone::Warn, tr("Waits for approval"),
            differences(before, work::bundlechanges::contentOf(life.view.items)));
    }
    addDecided(life);
    if (life.editions.isEmpty() && !life.isChanged())
        addEdition(tr("Edition %1").arg(edition), Tone::Warn, tr("Waits for approval"),
            {tr("Nothing has been decided yet.")});
}

void EditionsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
