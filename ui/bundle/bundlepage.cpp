// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlepage.h"

#include "ui/bundle/bundleheader.h"
#include "ui/bundle/bundlestart.h"
#include "ui/bundle/bundletyping.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/comparecard.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/exchangeview.h"
#include "ui/bundle/goalscard.h"
#include "ui/bundle/lifeboard.h"
#include "ui/bundle/lifeheader.h"
#include "ui/bundle/lifepanel.h"
#include "ui/bundle/rulecard.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/personwords.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Mode = BundleView::Mode;

BundlePage::BundlePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_keeper(new DraftKeeper([this] { keep(); }, this))
    , m_undoer(new Undoer(desk, this))
    , m_composer(new Composer(this))
{
    addActions();
    m_view = new BundleView(m_desk, *m_composer, {m_primary, m_reset, m_compare, m_preview, m_sessions});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::of(this).pageMargin(), 12, Theme::of(this).pageMargin(), 16);
    outer->addWidget(m_view);
    m_view->work()->addActions(*m_actions);
    for (QAction *action : {m_primary, m_reset, m_compare, m_preview, m_sessions})
        m_actions->setUsable(action, false);
    connectParts();
    connectLife();
    connect(&desk.session(), &work::Session::changed, this, &BundlePage::follow);
}

BundlePage::~BundlePage() = default;

void BundlePage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Care-pass bundle")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    m_primary = m_actions->addPrimary({u"bundle.save"_s, words(QT_TRANSLATE_NOOP("Actions", "Keep draft")),
                                          u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { actPrimary(); });
    m_reset = m_actions->add(
        {u"bundle.reset"_s, words(QT_TRANSLATE_NOOP("Actions", "As proposed")), u"undo"_s, {}, group},
        [this] { m_composer->takeBundle(0); });
    m_compare = m_actions->add({u"bundle.compare"_s, words(QT_TRANSLATE_NOOP("Actions", "Compare bundles")),
                                   u"list"_s, QKeySequence(u"Ctrl+Alt+B"_s), group},
        [this] { compare(); });
    m_preview = m_actions->add({u"bundle.preview"_s, words(QT_TRANSLATE_NOOP("Actions", "Plan preview")),
                                   u"print"_s, QKeySequence(u"Ctrl+P"_s), group},
        [this] { preview(); });
    m_sessions = m_actions->add(
        {u"bundle.sessions"_s, words(QT_TRANSLATE_NOOP("Actions", "Sessions for a calendar")), u"cal"_s, {}, group},
        [this] { giveSessions(); });
}

void BundlePage::connectParts()
{
    connect(m_view->error()->addButton(tr("Try again")), &QPushButton::clicked, this,
        [this] { load(m_asked); });
    const auto open = [this](const QString &id) { activate(id); };
    connect(m_view->start(), &BundleStart::personChosen, this, open);
    connect(m_view->start(), &BundleStart::bundleChosen, this, open);
    const auto back = [this] { Q_EMIT placeRequested({u"people"_s, m_person.toString()}); };
    connect(m_view->header(), &BundleHeader::backRequested, this, back);
    connect(m_view->lifeHeader(), &LifeHeader::backRequested, this, back);
    connect(m_view->header(), &BundleHeader::bundleChosen, this,
        [this](int index) { m_composer->takeBundle(size_t(index)); });
    connect(m_view->header(), &BundleHeader::monthsChosen, m_composer, &Composer::setMonths);
    connect(m_view->header(), &BundleHeader::startChosen, this, &BundlePage::changeStart);
    connect(m_view->work()->rules(), &RuleCard::edited, this, &BundlePage::changed);
    connect(m_view->work()->rules(), &RuleCard::consentWanted, this, &BundlePage::goForConsent);
    connect(m_view->work()->goals(), &GoalsCard::edited, this, &BundlePage::changed);
    connect(m_view->work()->goals(), &GoalsCard::composed, m_keeper, &DraftKeeper::write);
    connect(m_composer, &Composer::changed, this, &BundlePage::changed);
    connect(m_view->compare(), &CompareCard::closed, this, &BundlePage::backFromBeside);
}

QString BundlePage::title() const
{
    return tr("Care-pass bundle");
}

QString BundlePage::context() const
{
    if (m_person.isNil())
        return {};
    const domain::Person &person = m_composer->made().person;
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QStringList parts{words.name(person.name), words.age(person.birth)};
    if (!m_masked)
        parts.append(words.conditionAndStage(person.condition, person.stage));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void BundlePage::setMasked(bool masked)
{
    m_masked = masked;
    m_view->setMasked(masked);
    if (!m_person.isNil()) {
        m_view->work()->refresh();
        if (m_opened.life)
            m_view->board()->show(*m_opened.life, *m_composer, m_opened.appointments);
    }
    Q_EMIT headingChanged();
}

QVariant BundlePage::place() const
{
    if (m_opened.bundle)
        return bundle().toString();
    return m_person.isNil() ? QVariant() : QVariant(m_person.toString());
}

void BundlePage::activate(const QVariant &what)
{
    const auto id = base::Id::fromString(what.toString());
    if (id && *id != m_person && *id != bundle()) {
        load(*id);
    } else if (m_isStale && !m_person.isNil()) {
        load(draftKey());
    } else if (m_person.isNil()) {
        m_view->setMode(Mode::Start);
        m_view->start()->refresh();
        m_view->start()->search()->setFocus(Qt::OtherFocusReason);
    }
}

void BundlePage::leave()
{
    commitInput();
    m_keeper->write();
}

void BundlePage::load(const base::Id &id, std::optional<base::Month> start)
{
    ask(id, start, [this, start](work::OpenedBundle opened) {
        begin(std::move(opened));
        if (start)
            changed();
    });
}

/// What was typed and chosen goes over to the new month; a proposal that was left as it was becomes that of
/// the new month.
void BundlePage::changeStart(base::Month start)
{
    ask(draftKey(), start, [this](work::OpenedBundle opened) {
        commitInput();
        QJsonObject carried = bundletyping::read(*m_composer, *m_view->work(), m_month);
        if (!m_opened.bundle && m_composer->bundleChosen() == 0)
            carried.remove("offers"_L1);
        begin(std::move(opened), carried);
        changed();
    });
}

void BundlePage::ask(
    const base::Id &id, std::optional<base::Month> start, const std::function<void(work::OpenedBundle)> &take)
{
    m_asked = id;
    m_keeper->write();
    m_keeper->end();
    m_view->loading()->begin(tr("Looking for the best services"));
    m_desk.session().ask(
        this, [id, start](work::Context &context) { return work::openedbundle::open(context, id, start); },
        [this, take](base::Result<work::OpenedBundle> opened) {
            m_view->loading()->end();
            if (opened)
                take(std::move(*opened));
            else
                showError(opened.error());
        });
}

void BundlePage::showError(const base::Error &error)
{
    m_view->error()->setError(error, m_desk.session().clock().now());
    m_view->setMode(Mode::Error);
}

void BundlePage::begin(work::OpenedBundle opened, const QJsonObject &carried)
{
    m_quiet = true;
    m_isStale = false;
    if (m_person != opened.made.person.id)
        m_takenBack = {};
    m_person = opened.made.person.id;
    m_month = base::monthFromIso(opened.made.problem.start).value_or(base::Month());
    m_opened = std::move(opened);
    const auto &kept = m_opened.bundle;
    m_dirty = !kept || (m_opened.draft && m_opened.draft->body.contains("offers"_L1));
    const int usual = m_opened.made.rules.months;
    m_view->work()->notice()->dismiss();
    m_view->work()->rules()->setReasons(kept ? kept->reasons : QJsonObject());
    m_view->work()->goals()->setGoals(kept ? kept->goals : QJsonObject());
    m_view->work()->setAppointments(m_opened.appointments);
    QHash<base::Id, int> waiting;
    for (const work::OfferView &view : std::as_const(m_opened.made.offers))
        waiting.insert(view.offer.id, view.waiting);
    m_composer->setAgreed(m_opened.agreed);
    m_composer->setMonths(kept ? int(kept->months.value_or(usual)) : usual);
    m_composer->set(std::move(m_opened.made), std::move(m_opened.solution),
        kept ? std::optional(m_opened.kept) : std::nullopt);
    m_composer->setWaits(m_opened.waits, waiting);
    restoreChoice(carried);
    m_view->header()->setStart(m_month);
    m_quiet = false;
    m_keeper->begin();
    beginLife();
    if (m_opened.isGoneOn) {
        m_view->work()->notice()->say(Tone::Info, tr("You go on with a draft"),
            tr("This person has a bundle that is not finished yet."));
        m_view->work()->notice()->addButton(
            tr("Compose anew"), [this] { load(m_person, base::monthOf(m_desk.today()).plus(1)); });
    }
    showHeader();
    Q_EMIT headingChanged();
}

void BundlePage::restoreChoice(const QJsonObject &carried)
{
    const QJsonObject body = m_opened.draft ? m_opened.draft->body : QJsonObject();
    if (!carried.isEmpty())
        bundletyping::restore(carried, *m_composer, *m_view->work());
    else if (isDraft() && body.value("start"_L1).toString() == base::isoMonth(m_month))
        bundletyping::restore(body, *m_composer, *m_view->work());
}

void BundlePage::changed()
{
    if (m_quiet)
        return;
    m_dirty = m_dirty || isDraft();
    m_keeper->touch();
    showHeader();
}

void BundlePage::showHeader()
{
    m_view->header()->setMonths(m_composer->months());
    const domain::Person &person = m_composer->made().person;
    const auto &kept = m_opened.bundle;
    m_view->header()->show(*m_composer, m_desk.word("income-grades", person.incomeGrade),
        kept ? m_desk.word("bundle-states", kept->state) : QString(), kept ? kept->number : QString());
    namePrimary();
}

base::Id BundlePage::draftKey() const
{
    return m_opened.bundle ? bundle() : m_person;
}

void BundlePage::keep()
{
    QJsonObject body = isDraft() && m_dirty ? bundletyping::read(*m_composer, *m_view->work(), m_month)
                                            : QJsonObject();
    if (const QJsonObject step = m_view->life()->typed(); !step.isEmpty())
        body.insert(u"step"_s, step);
    if (m_view->mode() == Mode::Exchange)
        body.insert(u"exchange"_s, m_view->exchange()->typed());
    const domain::Draft draft{
        work::openedbundle::kDraftPage, draftKey(), body, m_desk.session().clock().now()};
    m_desk.session().act(
        this,
        [draft](work::Context &context) {
            return draft.body.isEmpty() ? work::log::discardDraft(context, draft.page, draft.record)
                                        : work::log::saveDraft(context, draft);
        },
        [](const base::Done &) {});
}

void BundlePage::save(After after)
{
    commitInput();
    if (!m_view->work()->sayWhatIsMissing())
        send(after);
}

void BundlePage::send(After after)
{
    m_keeper->end();
    work::BundleInput input
        = bundletyping::takeInput(*m_composer, *m_view->work(), m_month, m_opened.bundle);
    input.draft = {work::openedbundle::kDraftPage, draftKey()};
    m_saving = true;
    m_desk.session().act(
        this, [input](work::Context &context) { return work::openedbundle::keep(context, input); },
        [this, after](const base::Result<base::Id> &id, const base::Id &act) {
            m_saving = false;
            if (id)
                return saved(*id, act, after);
            const ErrorText text = errorText(id.error());
            m_view->work()->notice()->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
            m_keeper->begin();
            m_keeper->touch();
        });
}

void BundlePage::saved(const base::Id &id, const base::Id &act, After after)
{
    Q_EMIT doneSaid(tr("Bundle kept as a draft"), m_undoer->undoOf(act));
    load(id);
    if (after == After::Preview)
        Q_EMIT placeRequested({u"paper"_s, id.toString()});
}

void BundlePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_person.isNil()) {
        m_view->work()->refresh();
        showHeader();
        if (m_opened.life)
            showLife();
    }
}

} // namespace ui
