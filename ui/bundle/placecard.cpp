// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/placecard.h"

#include "ui/bundle/bundlewords.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/serviceview.h"
#include "ui/bundle/waitpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kFirstLines = 40; ///< more only when asked for: a city has thousands
constexpr int kOthersExplained = 2;

} // namespace

PlaceCard::PlaceCard(Desk &desk, Composer &composer, domain::ServiceArea area, QWidget *parent)
    : PlaceFrame(area, parent)
    , m_composer(composer)
    , m_chosen(new QVBoxLayout)
    , m_count(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_why(new Button({}, ButtonKind::Flat))
    , m_reasons(new TextLabel({}, TextSize::Caption))
    , m_list(new CandidateList({}))
    , m_waiting(new WaitPanel(desk, composer))
    , m_all(new Button({}, ButtonKind::Flat))
{
    QVBoxLayout *outer = body();
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
    outer->addWidget(m_waiting);
    outer->addWidget(m_all->small(), 0, Qt::AlignLeft);
    m_reasons->hide();
    connect(m_why, &Button::toggled, this, &PlaceCard::setWhyShown);
    connect(m_all, &Button::clicked, this, [this] {
        m_showsAll = true;
        showCandidates();
    });
    connect(m_list, &CandidateList::taken, this, [this](int offer) {
        if (offer < 0)
            m_composer.clear(this->area());
        else
            m_composer.choose(offer);
    });
    connect(m_list, &CandidateList::addedBeside, &m_composer, &Composer::add);
    connect(m_list, &CandidateList::waitingAsked, m_waiting, &WaitPanel::open);
    connect(m_waiting, &WaitPanel::closed, m_list, qOverload<>(&QWidget::setFocus));
    words();
}

void PlaceCard::words()
{
    const QString name = BundleWords::area(area());
    m_list->setAccessibleName(tr("Candidates for %1").arg(name));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all candidates for %1").arg(name));
    setWhyShown(m_why->isChecked());
}

void PlaceCard::setWhyShown(bool shown)
{
    m_why->setText(shown ? tr("Hide reasons") : tr("Reasons of the order"));
    m_why->setAccessibleName(u"%1, %2"_s.arg(BundleWords::area(area()), m_why->text()));
    if (shown)
        m_reasons->setText(reasons());
    m_reasons->setVisible(shown);
}

void PlaceCard::refresh()
{
    setNeed(BundleWords(m_composer).need(area()));
    showChosen();
    showCandidates();
    if (m_why->isChecked())
        m_reasons->setText(reasons());
    m_waiting->refresh();
}

void PlaceCard::showChosen()
{
    while (QLayoutItem *item = m_chosen->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const BundleWords words(m_composer);
    for (const int offer : m_composer.chosenIn(area())) {
        const bundle::Offer &facts = m_composer.problem().offers[size_t(offer)];
        auto *view = new ServiceView(words, offer, *m_composer.candidate(offer), facts.price, facts.copay);
        m_chosen->addWidget(view);
        view->show();
    }
    if (!m_composer.chosenIn(area()).empty())
        return;
    auto *chip = new ChipLabel(tr("Not used"), Tone::Outline, u"minus"_s);
    auto *unused = new TextLabel(tr("This place is not used."), TextSize::Body, Colour::Text2);
    m_chosen->addWidget(chip, 0, Qt::AlignLeft);
    m_chosen->addWidget(unused->overflow(Overflow::Wrap));
    chip->show();
    unused->show();
}

QString PlaceCard::reasons() const
{
    const BundleWords words(m_composer);
    QStringList reasons;
    const auto explain = [&](const Candidate &one) {
        reasons.append(tr("%1, %2 points:").arg(words.provider(one.offer)).arg(one.points));
        for (const QString &line : words.whyRanked(one.offer))
            reasons.append(u"· "_s + line);
    };
    const auto &chosen = m_composer.chosenIn(area());
    for (const int offer : chosen)
        explain(*m_composer.candidate(offer));
    int told = 0;
    for (const Candidate &one : m_composer.ranking(area())) {
        const bool isChosen = std::find(chosen.begin(), chosen.end(), one.offer) != chosen.end();
        if (one.rank > 0 && !isChosen && told++ < kOthersExplained)
            explain(one);
    }
    return reasons.join(u'\n');
}

void PlaceCard::showCandidates()
{
    const BundleWords words(m_composer);
    const auto &chosen = m_composer.chosenIn(area());
    QList<CandidateLine> lines;
    int others = 0;
    for (const Candidate &one : m_composer.ranking(area())) {
        if (std::find(chosen.begin(), chosen.end(), one.offer) != chosen.end())
            continue;
        if (++others > kFirstLines && !m_showsAll)
            continue;
        lines.append({one.offer, one.rank > 0 ? QString::number(one.rank) : QString(),
            words.provider(one.offer), words.reasonLine(one),
            one.rank > 0 ? tr("%1 points").arg(one.points) : QString(), one.isPossible(), one.rank > 0,
            m_composer.canWait(one.offer)});
    }
    if (!chosen.empty())
        lines.append({-1, u"–"_s, tr("Leave this place unused"), {}, {}, true, true});
    m_count->setText(others > 0 ? tr("%n other candidate(s)", nullptr, others) : tr("No other candidate"));
    m_all->setVisible(others > kFirstLines && !m_showsAll);
    m_list->setLines(lines);
}

void PlaceCard::changeEvent(QEvent *event)
{
    PlaceFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
