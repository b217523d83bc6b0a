// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/exchangeview.h"

#include "ui/assessment/answertext.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/columnwidths.h"
#include "ui/bundle/costcard.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/rulecard.h"
#include "ui/bundle/signpanel.h"
#include "ui/bundle/timetablecard.h"
#include "ui/bundle/waitreader.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kFormWidth = 560;
constexpr int kYearsAhead = 5; ///< that a year of two digits may mean

} // namespace

ExchangeView::ExchangeView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_composer(new Composer(this, Composer::Purpose::Exchange))
    , m_title(new TextLabel({}, TextSize::H2))
    , m_hint(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_back(new Button({}, ButtonKind::Flat))
    , m_accept(new Button({}, ButtonKind::Primary))
    , m_notice(new NoticeBar)
    , m_form(new Form(2))
    , m_day(new DateField(desk.today().addYears(kYearsAhead)))
    , m_reason(new AnswerText({}))
    , m_placeRoom(new QVBoxLayout)
    , m_week(new TimetableCard)
    , m_cost(new CostCard)
    , m_rules(new RuleCard(desk))
    , m_scroll(new QScrollArea)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(makeHead());
    outer->addWidget(m_hint->overflow(Overflow::Wrap));
    outer->addWidget(m_notice);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody(desk));
    outer->addWidget(m_scroll, 1);
    new WaitReader(desk, *m_composer, this);
    connect(m_composer, &Composer::changed, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_composer, &Composer::waitsChanged, this, &ExchangeView::refresh);
    connect(m_rules, &RuleCard::edited, this, &ExchangeView::edited);
    connect(m_rules, &RuleCard::consentWanted, this, &ExchangeView::consentWanted);
    connect(m_day, &DateField::dateChanged, this, &ExchangeView::edited);
    connect(m_reason, &AnswerText::edited, this, &ExchangeView::edited);
    words();
}

QWidget *ExchangeView::makeHead()
{
    auto *head = new Toolbar;
    m_back->small()->withIcon(u"left"_s);
    m_accept->setObjectName(u"accept"_s);
    m_accept->withIcon(u"check"_s)->withHint(u"Ctrl+Enter"_s);
    head->addLeft(m_back);
    head->addLeft(m_title->bold());
    head->addRight(m_accept);
    connect(m_back, &Button::clicked, this, &ExchangeView::cancelled);
    connect(m_accept, &Button::clicked, this, &ExchangeView::accept);
    return head;
}

QWidget *ExchangeView::makeBody(Desk &desk)
{
    const Theme &theme = Theme::of(this);
    m_reason->setLines(2);
    m_form->addField(u" "_s, m_day, Required::Yes);
    m_form->addField(u" "_s, m_reason, Required::Yes, 2);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme.gap() - 4);
    left->addWidget(m_form);
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        auto *card = new PlaceCard(desk, *m_composer, area);
        m_places[size_t(area)] = card;
        m_placeRoom->addWidget(card);
    }
    left->addLayout(m_placeRoom);
    left->addWidget(m_week);
    left->addStretch(1);
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.gap() - 4);
    right->addWidget(m_cost);
    right->addWidget(m_rules, 1);
    auto *columns = new Columns;
    columns->addColumn(main, kFormWidth);
    columns->addColumn(side, columnwidths::kSide, 0);
    return columns;
}

void ExchangeView::words()
{
    const QString area = BundleWords::area(m_area);
    m_back->setText(tr("Back to the bundle"));
    m_title->setText(m_item.isNil() ? tr("%1: a service more").arg(area)
                                    : tr("%1: exchange %2").arg(area, m_leaving));
    m_hint->setText(tr("This makes edition %1, which is approved anew. Until then the services go on as they are.")
                        .arg(m_edition));
    m_accept->setText(tr("Make edition %1").arg(m_edition));
    m_form->setLabel(m_day, tr("From"));
    m_form->setLabel(m_reason, tr("Reason of the change"));
    m_day->line()->setAccessibleName(tr("From"));
    m_reason->setAccessibleName(tr("Reason of the change"));
}

PlaceCard *ExchangeView::place() const
{
    return m_places[size_t(m_area)];
}

void ExchangeView::begin(const work::OpenedBundle &opened, domain::ServiceArea area, const base::Id &item)
{
    const work::BundleLife &life = *opened.life;
    m_area = area;
    m_item = item;
    m_bundle = opened.bundle->id;
    m_edition = opened.bundle->edition.value_or(1) + (life.isChanged() ? 0 : 1);
    m_leaving.clear();
    base::Id leavingOffer;
    for (const domain::BundleItem &one : life.view.items) {
        if (one.id == item) {
            m_leaving = one.provider;
            leavingOffer = one.offer;
        }
    }
    m_kept = opened.kept;
    std::vector<int> stays = m_kept;
    const int leaving = opened.made.indexOf(leavingOffer);
    stays.erase(std::remove(stays.begin(), stays.end(), leaving), stays.end());
    m_notice->dismiss();
    m_form->clearErrors();
    m_day->setDate(std::max(m_desk.today().addDays(1), base::monthFromIso(opened.made.problem.start)->firstDay()));
    m_reason->setText({});
    m_rules->setReasons(opened.bundle->reasons);
    QStringList known;
    for (auto one = opened.bundle->reasons.begin(); one != opened.bundle->reasons.end(); ++one)
        known.append(one.key());
    m_composer->setSigned(known);
    m_composer->setAgreed(opened.agreed);
    m_composer->setMonths(int(opened.bundle->months.value_or(1)));
    m_composer->set(opened.made, opened.solution, m_kept);
    m_composer->setFixed(stays);
    QHash<base::Id, int> waiting;
    for (const work::OfferView &view : opened.made.offers)
        waiting.insert(view.offer.id, view.waiting);
    m_composer->setWaits(opened.waits, waiting);
    m_week->setAppointments(opened.appointments);
    for (PlaceCard *card : m_places)
        card->setVisible(card->area() == area);
    words();
    refresh();
    place()->list()->setFocus(Qt::TabFocusReason);
}

void ExchangeView::refresh()
{
    place()->refresh();
    m_week->show(*m_composer);
    m_cost->show(*m_composer);
    m_rules->show(*m_composer);
}

void ExchangeView::setMasked(bool masked)
{
    m_week->setMasked(masked);
    m_rules->setMasked(masked);
    m_reason->setVisible(!masked);
}

/// What is chosen and was not there before.
std::optional<int> ExchangeView::newOffer() const
{
    for (const int offer : m_composer->chosenIn(m_area)) {
        if (std::find(m_kept.begin(), m_kept.end(), offer) == m_kept.end())
            return offer;
    }
    return {};
}

bool ExchangeView::sayWhatIsMissing()
{
    commitInput();
    m_form->clearErrors();
    if (!newOffer()) {
        m_notice->say(Tone::Warn, tr("No other service is chosen yet"),
            tr("Please take one of the candidates with Enter, or go back to the bundle."));
        place()->list()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (!m_day->date().isValid())
        m_form->setError(m_day, tr("Please give a day such as 2026. 12. 1."));
    if (m_reason->fullText().trimmed().isEmpty())
        m_form->setError(m_reason, tr("Please write why; it stands with the edition."));
    if (m_form->focusFirstError()) {
        m_scroll->ensureWidgetVisible(m_form);
        return true;
    }
    QWidget *missing = m_rules->focusMissing(*m_composer);
    if (!missing)
        return false;
    m_notice->say(Tone::Warn,
        missing == m_rules->signature() ? tr("A second person has to sign") : tr("A reason is missing"),
        tr("Please look at the rules at the right."));
    m_scroll->ensureWidgetVisible(missing);
    return true;
}

void ExchangeView::accept()
{
    if (!sayWhatIsMissing())
        send();
}

void ExchangeView::send()
{
    work::ExchangeInput input;
    input.bundle = m_bundle;
    input.item = m_item;
    input.offer = m_composer->made().offers[*newOffer()].offer.id;
    input.from = m_day->date();
    input.reason = m_reason->fullText().trimmed();
    input.reasons = m_rules->reasons(*m_composer);
    if (!m_composer->demands().second.isEmpty())
        input.second = m_rules->signature()->take();
    m_isActing = true;
    m_desk.session().act(
        this, [input](work::Context &context) { return work::bundlechanges::exchange(context, input); },
        [this](const base::Result<base::Id> &item, const base::Id &act) {
            m_isActing = false;
            if (item)
                Q_EMIT done(tr("Edition %1 made, to be approved").arg(m_edition), act);
            else
                refused(item.error());
        });
}

void ExchangeView::refused(const base::Error &error)
{
    if (error.kind == base::ErrorKind::InvalidInput && error.detail == u"from") {
        m_form->setError(m_day, tr("Please give a day after the one on which the service that goes began."));
        m_form->focusFirstError();
        return;
    }
    if (error.kind == base::ErrorKind::RefusedByRule) {
        const BundleWords words(*m_composer);
        QStringList lines;
        for (const bundle::RuleResult &result : m_composer->results()) {
            if (error.detail.contains(bundle::nameOf(result.rule)) && result.verdict != bundle::Verdict::Pass)
                lines.append(words.sentence(result));
        }
        m_notice->say(Tone::Danger, tr("The service cannot be taken like this"),
            (lines + QStringList{tr("Please choose another candidate, or give the reason at the right.")})
                .join(u'\n'));
        return;
    }
    const ErrorText text = errorText(error);
    m_notice->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
}

QJsonObject ExchangeView::typed() const
{
    QJsonObject typed{{u"area"_s, domain::codeOf(m_area)}, {u"item"_s, m_item.toString()},
        {u"day"_s, m_day->line()->text()}, {u"reason"_s, m_reason->fullText()},
        {u"reasons"_s, m_rules->allReasons()}};
    if (const auto offer = newOffer())
        typed.insert(u"offer"_s, m_composer->made().offers[*offer].offer.id.toString());
    return typed;
}

void ExchangeView::restore(const QJsonObject &typed)
{
    m_day->line()->setText(typed.value("day"_L1).toString());
    m_reason->setText(typed.value("reason"_L1).toString());
    m_rules->setReasons(typed.value("reasons"_L1).toObject());
    const auto offer = base::Id::fromString(typed.value("offer"_L1).toString());
    if (const int index = offer ? m_composer->made().indexOf(*offer) : -1; index >= 0)
        m_composer->choose(index);
    else
        refresh();
}

void ExchangeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_bundle.isNil()) {
        words();
        refresh();
    }
}

} // namespace ui
