// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a bundle after its draft: what the parts of its life ask the page for.
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/comparecard.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/exchangeview.h"
#include "ui/bundle/lifeboard.h"
#include "ui/bundle/lifeheader.h"
#include "ui/bundle/lifepanel.h"
#include "ui/bundle/placecard.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Mode = BundleView::Mode;

void BundlePage::connectLife()
{
    LifePanel *life = m_view->life();
    // A step takes the bundle as it is kept, so what was only typed is kept before.
    life->setGuard([this](LifeAct act) {
        if (!m_dirty || !isDraft() || act == LifeAct::Withdraw)
            return true;
        m_view->work()->notice()->say(Tone::Info, tr("The draft has changed"),
            tr("Please keep the draft first (Ctrl+Enter); the step takes what is kept."));
        return false;
    });
    connect(life, &LifePanel::done, this, &BundlePage::lifeDone);
    connect(life, &LifePanel::askingChanged, this, &BundlePage::namePrimary);
    connect(life, &LifePanel::edited, m_keeper, &DraftKeeper::touch);
    connect(life, &LifePanel::placeRequested, this, &Page::placeRequested);
    connect(life, &LifePanel::exchangeWanted, m_view->board(), &LifeBoard::focusItems);
    LifeBoard *board = m_view->board();
    connect(board, &LifeBoard::stageWanted, life,
        [life](const base::Id &item) { life->begin(LifeAct::Stage, item); });
    connect(board, &LifeBoard::endWanted, life,
        [life](const base::Id &item) { life->begin(LifeAct::EndItem, item); });
    connect(board, &LifeBoard::exchangeWanted, this, &BundlePage::exchange);
    connect(board, &LifeBoard::placeRequested, this, &Page::placeRequested);
    connect(m_view->lifeHeader(), &LifeHeader::easyPlanRequested, this, [this] {
        Q_EMIT placeRequested(
            {u"paper"_s, QVariantMap{{u"paper"_s, u"easy-plan"_s}, {u"of"_s, bundle().toString()}}});
    });
    ExchangeView *exchange = m_view->exchange();
    connect(exchange, &ExchangeView::done, this, &BundlePage::lifeDone);
    connect(exchange, &ExchangeView::edited, m_keeper, &DraftKeeper::touch);
    connect(exchange, &ExchangeView::consentWanted, this, &BundlePage::goForConsent);
    connect(m_view->work(), &BundleWorkplace::steppedElsewhere, exchange, [this, exchange](int by) {
        if (m_view->mode() == Mode::Exchange)
            exchange->composer().step(exchange->place()->area(), by);
    });
    connect(exchange, &ExchangeView::cancelled, this, [this] {
        backFromBeside();
        m_keeper->touch();
    });
}

/// The life of what was opened, with the step or the exchange that was being typed.
void BundlePage::beginLife()
{
    const QJsonObject body = m_opened.draft ? m_opened.draft->body : QJsonObject();
    if (m_opened.life)
        m_view->life()->setLife(*m_opened.life);
    else
        m_view->life()->closeForm();
    showMode();
    if (!m_opened.life) {
        m_view->work()->goToPlace(0);
        return;
    }
    showLife();
    if (isDraft())
        m_view->work()->goToPlace(0);
    else
        m_view->lifeHeader()->focusNext();
    if (body.contains("step"_L1))
        m_view->life()->restore(body.value("step"_L1).toObject());
    const QJsonObject exchanged = body.value("exchange"_L1).toObject();
    const auto area = domain::serviceAreaOf(exchanged.value("area"_L1).toString());
    if (!area || isDraft())
        return;
    exchange(*area, base::Id::fromString(exchanged.value("item"_L1).toString()).value_or(base::Id()));
    m_view->exchange()->restore(exchanged);
}

void BundlePage::showLife()
{
    m_view->board()->show(*m_opened.life, *m_composer, m_opened.appointments);
    m_view->lifeHeader()->show(*m_opened.life, m_desk.word("bundle-states", m_opened.bundle->state));
}

void BundlePage::showMode()
{
    m_view->setMode(isDraft() ? Mode::Compose : Mode::Life, m_opened.life.has_value());
    m_actions->setUsable(m_reset, isDraft());
    m_actions->setUsable(m_compare, true);
    m_actions->setUsable(m_preview, true);
    m_actions->setUsable(m_sessions, !isDraft());
    namePrimary();
}

void BundlePage::namePrimary()
{
    const bool keeps = isDraft() && m_dirty;
    const auto next = m_opened.life ? lifeacts::primary(*m_opened.life) : std::nullopt;
    const bool isBeside = m_view->mode() == Mode::Exchange;
    // One button at a time says that Ctrl+Enter presses it: that of the form while one is open.
    const bool isAsking = m_opened.life && m_view->life()->isAsking();
    m_actions->setUsable(m_primary, !m_person.isNil() && (keeps || isBeside || isAsking || next));
    m_view->lifeHeader()->setNext(next.has_value() && !isAsking);
    m_view->header()->setKeeping(!isAsking);
    m_primary->setText(!keeps && next ? LifeWords(m_desk, *m_opened.life).verb(*next)
                                      : QCoreApplication::translate("Actions", "Keep draft"));
}

void BundlePage::actPrimary()
{
    if (m_view->mode() == Mode::Exchange)
        m_view->exchange()->accept();
    else if (m_view->mode() == Mode::Compare)
        backFromBeside();
    else if (m_opened.life && m_view->life()->isAsking())
        m_view->life()->accept();
    else if (isDraft() && m_dirty)
        save(After::Stay);
    else if (const auto next = m_opened.life ? lifeacts::primary(*m_opened.life) : std::nullopt)
        m_view->life()->begin(*next);
}

void BundlePage::preview()
{
    if (m_dirty && isDraft())
        save(After::Preview);
    else if (m_opened.bundle)
        Q_EMIT placeRequested({u"paper"_s, bundle().toString()});
}

void BundlePage::giveSessions()
{
    Q_EMIT placeRequested(
        {u"handover"_s, u"sessions/%1/%2"_s.arg(m_person.toString(), bundle().toString())});
}

void BundlePage::lifeDone(const QString &text, const base::Id &act)
{
    m_keeper->end();
    Q_EMIT doneSaid(text, m_undoer->undoOf(act));
    load(bundle());
}

void BundlePage::exchange(domain::ServiceArea area, const base::Id &item)
{
    m_view->life()->closeForm();
    work::OpenedBundle opened = m_opened;
    opened.made = m_composer->made();
    opened.solution = m_composer->solution();
    m_view->setMode(Mode::Exchange);
    namePrimary();
    m_view->exchange()->begin(opened, area, item);
}

void BundlePage::compare()
{
    if (m_view->mode() == Mode::Compare) {
        backFromBeside();
        return;
    }
    m_view->setMode(Mode::Compare);
    m_view->compare()->refresh();
    m_view->compare()->second()->setFocus(Qt::TabFocusReason);
}

void BundlePage::backFromBeside()
{
    showMode();
    if (isDraft())
        m_view->work()->goToPlace(m_view->work()->currentPlace());
    else
        m_view->board()->focusItems();
}

void BundlePage::goForConsent(const base::Id &organisation)
{
    QVariantMap what{{u"person"_s, m_person.toString()}, {u"organisation"_s, organisation.toString()}};
    if (m_opened.bundle)
        what.insert(u"bundle"_s, bundle().toString());
    Q_EMIT placeRequested({u"consents"_s, what});
}

bool BundlePage::isAboutLife(const domain::RecordRef &ref) const
{
    if (ref.type == QLatin1String(domain::BundleItem::kType)) {
        const auto &items = m_opened.life->view.items;
        return std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.id == ref.id; });
    }
    return ref.type == QLatin1String(domain::StageChange::kType)
        || ref.type == QLatin1String(domain::Consent::kType)
        || ref.type == QLatin1String(domain::Conference::kType) || ref.type == QLatin1String(domain::Grant::kType);
}

/// An undo elsewhere, or its redo, changes what stands here, or takes it away, or brings it back; and what
/// other pages do may be what the next step waited for.
void BundlePage::follow(const QList<domain::RecordRef> &touched)
{
    const base::Id shown = m_opened.bundle ? bundle() : m_takenBack;
    const domain::RecordRef ref{QLatin1String(domain::Bundle::kType), shown};
    if (m_saving || m_view->life()->isActing() || m_view->exchange()->isActing())
        return;
    if (!shown.isNil() && touched.contains(ref)) {
        followBundle(shown);
        return;
    }
    const bool concerns = m_opened.life && std::any_of(touched.begin(), touched.end(),
        [this](const domain::RecordRef &one) { return isAboutLife(one); });
    if (!concerns)
        return;
    if (isVisible())
        load(bundle());
    else
        m_isStale = true;
}

void BundlePage::followBundle(const base::Id &shown)
{
    m_desk.session().ask(
        this, [shown](work::Context &context) { return work::bundles::exists(context, shown); },
        [this, shown, person = m_person](const base::Result<bool> &exists) {
            if (!exists || person != m_person)
                return;
            m_takenBack = *exists ? base::Id() : shown;
            load(*exists ? shown : person);
        });
}

} // namespace ui
