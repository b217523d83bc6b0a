// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/placecard.h"

#include "ui/bundle/bundlewords.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/serviceview.h"
#include "ui/support/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 14;
constexpr int kHeadGap = 10;
constexpr int kFirstLines = 40; ///< more only when asked for: a city has thousands

Colour inkOf(domain::ServiceArea area)
{
    switch (area) {
    case domain::ServiceArea::Care:
        return Colour::Care;
    case domain::ServiceArea::Rehabilitation:
        return Colour::Rehab;
    case domain::ServiceArea::Counselling:
        return Colour::Counsel;
    }
    return Colour::Text;
}

} // namespace

PlaceCard::PlaceCard(Composer &composer, domain::ServiceArea area, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_area(area)
    , m_head(new QWidget)
    , m_headWords(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel({}, TextSize::Strong, inkOf(area)))
    , m_need(new TextLabel({}, TextSize::Caption, inkOf(area)))
    , m_chosen(new QVBoxLayout)
    , m_count(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_why(new Button({}, ButtonKind::Flat))
    , m_reasons(new TextLabel({}, TextSize::Caption))
    , m_list(new CandidateList({}))
    , m_all(new Button({}, ButtonKind::Flat))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(kSide, 9, kSide, 9);
    head->setSpacing(10);
    head->addWidget(new CategoryMark(area, 30));
    m_headWords->setSpacing(kHeadGap);
    m_headWords->addWidget(m_title->bold(), 1);
    m_headWords->addWidget(m_need->bold(), 0, Qt::AlignLeft | Qt::AlignVCenter);
    head->addLayout(m_headWords, 1);
    outer->addWidget(m_head);
    m_chosen->setContentsMargins(kSide, 12, kSide, 12);
    m_chosen->setSpacing(10);
    outer->addLayout(m_chosen);
    outer->addStretch(1);
    outer->addWidget(new Separator);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kSide, 2, kSide - 8, 0);
    m_count->overflow(Overflow::Elide);
    row->addWidget(m_count, 1);
    m_why->small()->setCheckable(true);
    row->addWidget(m_why);
    outer->addLayout(row);
    m_reasons->setContentsMargins(kSide, 2, kSide, 8);
    outer->addWidget(m_reasons->overflow(Overflow::Wrap));
    outer->addWidget(m_list, 2);
    outer->addWidget(m_all->small(), 0, Qt::AlignLeft);
    m_reasons->hide();
    connect(m_why, &Button::toggled, this, &PlaceCard::setWhyShown);
    connect(m_all, &Button::clicked, this, [this] {
        m_showsAll = true;
        showCandidates();
    });
    connect(m_list, &CandidateList::taken, this, [this](int offer) {
        if (offer < 0)
            m_composer.clear(m_area);
        else
            m_composer.choose(offer);
    });
    connect(m_list, &CandidateList::addedBeside, &m_composer, &Composer::add);
    words();
}

void PlaceCard::words()
{
    const QString name = BundleWords::area(m_area);
    m_title->setText(name);
    setAccessibleName(name);
    m_list->setAccessibleName(tr("Candidates for %1").arg(name));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all candidates for %1").arg(name));
    setWhyShown(m_why->isChecked());
}

void PlaceCard::setWhyShown(bool shown)
{
    m_why->setText(shown ? tr("Hide reasons") : tr("Reasons of the order"));
    m_why->setAccessibleName(u"%1, %2"_s.arg(BundleWords::area(m_area), m_why->text()));
    m_reasons->setVisible(shown);
}

void PlaceCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

int PlaceCard::widthOfHead() const
{
    const int words
        = m_title->sizeHint().width() + (m_need->isHidden() ? 0 : m_need->sizeHint().width() + kHeadGap);
    return words + Theme::of(this).scaled(30) + 10 + 2 * kSide + 2;
}

void PlaceCard::setHeadStacked(bool stacked)
{
    m_headWords->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headWords->setSpacing(stacked ? 0 : kHeadGap);
}

void PlaceCard::refresh()
{
    const BundleWords words(m_composer);
    const QString need = words.need(m_area);
    m_need->setVisible(!need.isEmpty());
    m_need->setText(need);
    showChosen();
    showCandidates();
}

void PlaceCard::showChosen()
{
    while (QLayoutItem *item = m_chosen->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const BundleWords words(m_composer);
    QStringList reasons;
    for (const int offer : m_composer.chosenIn(m_area)) {
        const Candidate *candidate = m_composer.candidate(offer);
        const bundle::Offer &facts = m_composer.problem().offers[size_t(offer)];
        auto *view = new ServiceView(words, offer, *candidate, facts.price, facts.copay);
        m_chosen->addWidget(view);
        view->show();
        reasons.append(tr("%1, %2 points:").arg(words.provider(offer)).arg(candidate->points));
        for (const QString &line : words.whyRanked(offer))
            reasons.append(u"· "_s + line);
    }
    if (m_composer.chosenIn(m_area).empty()) {
        auto *unused = new TextLabel(tr("This place is not used."), TextSize::Body, Colour::Text2);
        m_chosen->addWidget(unused->overflow(Overflow::Wrap));
        unused->show();
    }
    int told = 0;
    for (const Candidate &one : m_composer.ranking(m_area)) {
        const auto &chosen = m_composer.chosenIn(m_area);
        if (one.rank == 0 || std::find(chosen.begin(), chosen.end(), one.offer) != chosen.end()
            || told++ >= 2)
            continue;
        reasons.append(tr("%1, %2 points:").arg(words.provider(one.offer)).arg(one.points));
        for (const QString &line : words.whyRanked(one.offer))
            reasons.append(u"· "_s + line);
    }
    m_reasons->setText(reasons.join(u'\n'));
}

void PlaceCard::showCandidates()
{
    const BundleWords words(m_composer);
    const auto &chosen = m_composer.chosenIn(m_area);
    QList<CandidateLine> lines;
    int others = 0;
    for (const Candidate &one : m_composer.ranking(m_area)) {
        if (std::find(chosen.begin(), chosen.end(), one.offer) != chosen.end())
            continue;
        if (++others > kFirstLines && !m_showsAll)
            continue;
        lines.append({one.offer, one.rank > 0 ? QString::number(one.rank) : QString(),
            words.provider(one.offer), words.reasonLine(one),
            one.rank > 0 ? tr("%1 points").arg(one.points) : QString(), one.isPossible(), one.rank > 0});
    }
    if (!chosen.empty())
        lines.append({-1, u"–"_s, tr("Leave this place unused"), {}, {}, true, true});
    m_count->setText(others > 0 ? tr("%n other candidate(s)", nullptr, others) : tr("No other candidate"));
    m_all->setVisible(others > kFirstLines && !m_showsAll);
    m_list->setLines(lines);
}

void PlaceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paint::card(painter, theme, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius - 1, Theme::kCardRadius - 1);
    painter.setClipPath(shape);
    painter.fillRect(
        QRectF(0, 0, width(), m_head->geometry().bottom() + 1), theme.ground(paint::toneOf(m_area)));
    painter.setClipping(false);
    if (m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(inkOf(m_area)), 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius, Theme::kCardRadius);
    }
}

void PlaceCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
