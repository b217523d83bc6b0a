// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/serviceview.h"

#include "ui/bundle/bundlewords.h"
#include "ui/bundle/lineicon.h"
#include "ui/support/formats.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ServiceView::ServiceView(const BundleWords &words, int offer, const Candidate &candidate, qint64 price,
    qint64 copay, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    auto *provider = new TextLabel(words.provider(offer), TextSize::Strong);
    provider->bold()->overflow(Overflow::Wrap);
    head->addWidget(provider, 1);
    head->addWidget(new LineIcon(u"checkc"_s, Colour::Text, 20), 0, Qt::AlignTop);
    m_layout->addLayout(head);
    addLine(u"heart"_s, words.service(offer));
    addLine(u"cal"_s, words.when(offer));
    addLine(words.wayIcon(offer), {}, words.wayNote(offer), words.way(offer));
    addLine(u"won"_s, tr("%1/mo.", "money").arg(formats::won(price)), tr("copay"), formats::won(copay));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 4);
    flow->addWidget(candidate.rank > 0
            ? new ChipLabel(tr("No. %1, %2 points").arg(candidate.rank).arg(candidate.points), Tone::Info)
            : new ChipLabel(BundleWords::titleOf(candidate.exclusion->rule), Tone::Warn, u"alert"_s));
    flow->addWidget(new ChipLabel(words.placesChecked(offer), Tone::Outline));
    if (candidate.collides)
        flow->addWidget(new ChipLabel(tr("Times collide"), Tone::Danger, u"clock"_s));
    m_layout->addSpacing(3);
    m_layout->addWidget(chips);
}

/// Lines that wrap need more height the narrower they are; a scroll area asks for the least height only.
void ServiceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int height = m_layout->totalHeightForWidth(width());
    if (height > 0 && height != minimumHeight())
        setMinimumHeight(height);
}

void ServiceView::addLine(
    const QString &icon, const QString &text, const QString &note, const QString &figure)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new LineIcon(icon, Colour::Text2, 16), 0, Qt::AlignTop);
    if (figure.isEmpty()) {
        row->addWidget((new TextLabel(text))->overflow(Overflow::Wrap), 1);
        m_layout->addLayout(row);
        return;
    }
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, 6);
    const auto add = [flow](TextLabel *part) {
        if (part->text().isEmpty())
            delete part;
        else
            flow->addWidget(part);
    };
    // A way is said before its note, an amount of money after the word for it.
    auto *strong = (new TextLabel(figure))->bold();
    auto *small = new TextLabel(note, TextSize::Caption, Colour::Text2);
    add(new TextLabel(text));
    add(text.isEmpty() ? strong : small);
    add(text.isEmpty() ? small : strong);
    row->addWidget(box, 1);
    m_layout->addLayout(row);
}

} // namespace ui
