// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleworkplace.h"

#include "ui/bundle/bundlewords.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/columnwidths.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/costcard.h"
#include "ui/bundle/goalscard.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/rulecard.h"
#include "ui/bundle/signpanel.h"
#include "ui/bundle/timetablecard.h"
#include "ui/bundle/waitreader.h"
#include "ui/shell/pageactions.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

} // namespace

BundleWorkplace::BundleWorkplace(Desk &desk, Composer &composer, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_notice(new NoticeBar)
    , m_scroll(new QScrollArea)
    , m_placeRow(new Columns)
    , m_week(new TimetableCard)
    , m_goals(new GoalsCard)
    , m_cost(new CostCard)
    , m_rules(new RuleCard(desk))
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(m_notice);
    outer->addWidget(m_scroll, 1);
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        auto *card = new PlaceCard(desk, composer, area);
        m_places[size_t(area)] = card;
        m_placeRow->addColumn(card, columnwidths::kPlace);
    }
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme.gap() - 4);
    left->addWidget(m_placeRow, 1);
    left->addWidget(m_week);
    left->addWidget(m_goals);
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.gap() - 4);
    right->addWidget(m_cost);
    right->addWidget(m_rules, 1);
    auto *columns = new Columns;
    columns->addColumn(main, columnwidths::kMain);
    columns->addColumn(side, columnwidths::kSide, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(columns);
    connect(&composer, &Composer::changed, this, &BundleWorkplace::refresh);
    connect(&composer, &Composer::waitsChanged, this, &BundleWorkplace::refresh);
    new WaitReader(desk, composer, this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    m_placeRow->installEventFilter(this);
    setCurrent(0);
}

void BundleWorkplace::addActions(PageActions &actions)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Care-pass bundle")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    actions.add({u"bundle.previous"_s, words(QT_TRANSLATE_NOOP("Actions", "Previous place")), u"left"_s,
                    QKeySequence(u"Ctrl+PgUp"_s), group},
        [this] { stepPlace(-1); });
    actions.add({u"bundle.next"_s, words(QT_TRANSLATE_NOOP("Actions", "Next place")), u"right"_s,
                    QKeySequence(u"Ctrl+PgDown"_s), group},
        [this] { stepPlace(1); });
    actions.add({u"bundle.better"_s, words(QT_TRANSLATE_NOOP("Actions", "Better candidate")), u"up"_s,
                    QKeySequence(u"Alt+Up"_s), group},
        [this] { stepCandidate(-1); });
    actions.add({u"bundle.worse"_s, words(QT_TRANSLATE_NOOP("Actions", "Next candidate")), u"down"_s,
                    QKeySequence(u"Alt+Down"_s), group},
        [this] { stepCandidate(1); });
}

void BundleWorkplace::setAppointments(const QList<domain::Appointment> &appointments)
{
    m_week->setAppointments(appointments);
}

void BundleWorkplace::setMasked(bool masked)
{
    m_week->setMasked(masked);
    m_goals->setMasked(masked);
    m_rules->setMasked(masked);
}

void BundleWorkplace::refresh()
{
    for (PlaceCard *card : m_places)
        card->refresh();
    arrangeHeads();
    m_week->show(m_composer);
    m_goals->show(m_composer);
    m_cost->show(m_composer);
    m_rules->show(m_composer);
}

bool BundleWorkplace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_placeRow && event->type() == QEvent::Resize)
        arrangeHeads();
    return QWidget::eventFilter(watched, event);
}

/// All three heads alike, so that what stands below them begins on one line.
void BundleWorkplace::arrangeHeads()
{
    const int room = m_placeRow->isStacked()
        ? m_placeRow->width()
        : (m_placeRow->width() - 2 * Theme::of(this).gap()) / int(m_places.size());
    const bool stacked = std::any_of(m_places.begin(), m_places.end(),
        [room](const PlaceCard *card) { return card->widthOfHead() > room; });
    for (PlaceCard *card : m_places)
        card->setHeadStacked(stacked);
}

void BundleWorkplace::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < int(m_places.size()); ++i)
        m_places[size_t(i)]->setCurrent(i == index);
}

void BundleWorkplace::followFocus(QWidget *focus)
{
    for (int i = 0; i < int(m_places.size()); ++i) {
        if (focus && i != m_current && m_places[size_t(i)]->isAncestorOf(focus))
            setCurrent(i);
    }
}

void BundleWorkplace::goToPlace(int index)
{
    setCurrent(std::clamp(index, 0, int(m_places.size()) - 1));
    CandidateList *list = m_places[size_t(m_current)]->list();
    list->setFocus(Qt::TabFocusReason);
    reveal(list);
}

void BundleWorkplace::stepPlace(int by)
{
    if (isVisible())
        goToPlace(m_current + by);
}

void BundleWorkplace::stepCandidate(int by)
{
    if (!isVisible()) {
        Q_EMIT steppedElsewhere(by);
        return;
    }
    m_composer.step(m_places[size_t(m_current)]->area(), by);
}

bool BundleWorkplace::sayWhatIsMissing()
{
    if (m_composer.chosen().empty()) {
        m_notice->say(Tone::Warn, tr("No service is chosen yet"), tr("A bundle has one service at least."));
        return true;
    }
    if (!m_composer.demands().impossible.isEmpty()) {
        const BundleWords words(m_composer);
        QStringList lines;
        for (const bundle::RuleResult &result : m_composer.results()) {
            if (m_composer.demands().impossible.contains(bundle::nameOf(result.rule))
                && result.verdict == bundle::Verdict::Never)
                lines.append(words.sentence(result));
        }
        m_notice->say(Tone::Danger, tr("The bundle cannot be kept like this"), lines.join(u'\n'));
        return true;
    }
    if (QWidget *missing = m_rules->focusMissing(m_composer)) {
        const bool isSignature = missing == m_rules->signature();
        m_notice->say(Tone::Warn, isSignature ? tr("A second person has to sign") : tr("A reason is missing"),
            isSignature ? tr("Key file and password of the second person are asked for at the right.")
                        : tr("Please write beside the rule why this is right for the person."));
        reveal(missing);
        return true;
    }
    return false;
}

void BundleWorkplace::reveal(QWidget *control)
{
    m_scroll->ensureWidgetVisible(control);
}

} // namespace ui
