// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlepage.h"

#include "ui/bundle/bundleheader.h"
#include "ui/bundle/bundlestart.h"
#include "ui/bundle/bundletyping.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/goalscard.h"
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
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

BundlePage::BundlePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_keeper(new DraftKeeper([this] { keep(); }, this))
    , m_undoer(new Undoer(desk, this))
    , m_composer(new Composer(this))
    , m_stack(new QStackedWidget)
    , m_start(new BundleStart(desk))
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_desktop(new QWidget)
{
    addActions();
    build();
    connect(&desk.session(), &work::Session::changed, this, &BundlePage::follow);
}

BundlePage::~BundlePage() = default;

void BundlePage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Care-pass bundle")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    m_save = m_actions->addPrimary({u"bundle.save"_s, words(QT_TRANSLATE_NOOP("Actions", "Keep draft")),
                                       u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { save(After::Stay); });
    m_reset = m_actions->add(
        {u"bundle.reset"_s, words(QT_TRANSLATE_NOOP("Actions", "As proposed")), u"undo"_s, {}, group},
        [this] { m_composer->takeBundle(0); });
    m_preview = m_actions->add({u"bundle.preview"_s, words(QT_TRANSLATE_NOOP("Actions", "Plan preview")),
                                   u"print"_s, QKeySequence(u"Ctrl+P"_s), group},
        [this] { preview(); });
}

void BundlePage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->addWidget(m_loading);
    outer->addWidget(m_stack, 1);
    m_header = new BundleHeader({m_save, m_reset, m_preview}, m_desk.today());
    m_work = new BundleWorkplace(m_desk, *m_composer);
    m_work->addActions(*m_actions);
    auto *column = new QVBoxLayout(m_desktop);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap() - Theme::kRing);
    column->addWidget(m_header);
    column->addWidget(m_work, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_error), m_desktop})
        m_stack->addWidget(part);
    connect(m_error->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { load(m_asked); });
    for (QAction *action : {m_save, m_reset, m_preview})
        m_actions->setUsable(action, false);
    const auto open = [this](const QString &id) { activate(id); };
    connect(m_start, &BundleStart::personChosen, this, open);
    connect(m_start, &BundleStart::bundleChosen, this, open);
    connect(m_header, &BundleHeader::backRequested, this, [this] {
        Q_EMIT placeRequested({u"people"_s, m_person.toString()});
    });
    connect(m_header, &BundleHeader::bundleChosen, this,
        [this](int index) { m_composer->takeBundle(size_t(index)); });
    connect(m_header, &BundleHeader::monthsChosen, m_composer, &Composer::setMonths);
    connect(m_header, &BundleHeader::startChosen, this, [this](base::Month start) { changeStart(start); });
    connect(m_work->rules(), &RuleCard::edited, this, &BundlePage::changed);
    connect(m_work->goals(), &GoalsCard::edited, this, &BundlePage::changed);
    connect(m_work->goals(), &GoalsCard::composed, m_keeper, &DraftKeeper::write);
    connect(m_composer, &Composer::changed, this, &BundlePage::changed);
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
    m_start->setMasked(masked);
    m_work->setMasked(masked);
    if (!m_person.isNil())
        m_work->refresh();
    Q_EMIT headingChanged();
}

QVariant BundlePage::place() const
{
    if (m_bundle)
        return m_bundle->id.toString();
    return m_person.isNil() ? QVariant() : QVariant(m_person.toString());
}

void BundlePage::activate(const QVariant &what)
{
    const auto id = base::Id::fromString(what.toString());
    if (id && *id != m_person && *id != bundle()) {
        load(*id);
    } else if (m_person.isNil()) {
        m_stack->setCurrentWidget(m_start);
        m_start->refresh();
        m_start->search()->setFocus(Qt::OtherFocusReason);
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
    ask(m_bundle ? m_bundle->id : m_person, start, [this](work::OpenedBundle opened) {
        commitInput();
        QJsonObject carried = bundletyping::read(*m_composer, *m_work, m_month);
        if (!m_bundle && m_composer->bundleChosen() == 0)
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
    m_loading->begin(tr("Looking for the best services"));
    m_desk.session().ask(
        this, [id, start](work::Context &context) { return work::openedbundle::open(context, id, start); },
        [this, take](base::Result<work::OpenedBundle> opened) {
            m_loading->end();
            if (opened)
                take(std::move(*opened));
            else
                showError(opened.error());
        });
}

void BundlePage::showError(const base::Error &error)
{
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
}

void BundlePage::begin(work::OpenedBundle opened, const QJsonObject &carried)
{
    m_quiet = true;
    if (m_person != opened.made.person.id)
        m_takenBack = {};
    m_person = opened.made.person.id;
    m_bundle = opened.bundle;
    m_month = base::monthFromIso(opened.made.problem.start).value_or(base::Month());
    const int months
        = m_bundle ? int(m_bundle->months.value_or(opened.made.rules.months)) : opened.made.rules.months;
    m_work->notice()->dismiss();
    m_work->rules()->setReasons(m_bundle ? m_bundle->reasons : QJsonObject());
    m_work->goals()->setGoals(m_bundle ? m_bundle->goals : QJsonObject());
    m_work->setAppointments(opened.appointments);
    m_composer->setMonths(months);
    m_composer->set(std::move(opened.made), std::move(opened.solution),
        m_bundle ? std::optional(opened.kept) : std::nullopt);
    if (!carried.isEmpty())
        bundletyping::restore(carried, *m_composer, *m_work);
    else if (opened.draft && opened.draft->body.value("start"_L1).toString() == base::isoMonth(m_month))
        bundletyping::restore(opened.draft->body, *m_composer, *m_work);
    m_header->setStart(m_month);
    m_stack->setCurrentWidget(m_desktop);
    m_quiet = false;
    m_dirty = !m_bundle || opened.draft.has_value();
    const bool editable = !m_bundle || m_bundle->state == u"draft"_s;
    m_actions->setUsable(m_save, editable);
    m_actions->setUsable(m_reset, editable);
    m_actions->setUsable(m_preview, true);
    if (editable)
        m_keeper->begin();
    else
        m_work->notice()->say(Tone::Info, tr("This bundle is no draft any more"),
            tr("It is shown as it is; what is changed here is not kept."));
    if (opened.isGoneOn) {
        m_work->notice()->say(Tone::Info, tr("You go on with a draft"),
            tr("This person has a bundle that is not finished yet."));
        m_work->notice()->addButton(
            tr("Compose anew"), [this] { load(m_person, base::monthOf(m_desk.today()).plus(1)); });
    }
    showHeader();
    Q_EMIT headingChanged();
    m_work->goToPlace(0);
}

void BundlePage::changed()
{
    if (m_quiet)
        return;
    m_dirty = true;
    m_keeper->touch();
    showHeader();
}

void BundlePage::showHeader()
{
    m_header->setMonths(m_composer->months());
    const domain::Person &person = m_composer->made().person;
    m_header->show(*m_composer, m_desk.word("income-grades", person.incomeGrade),
        m_bundle ? m_desk.word("bundle-states", m_bundle->state) : QString(),
        m_bundle ? m_bundle->number : QString());
}

base::Id BundlePage::draftKey() const
{
    return m_bundle ? m_bundle->id : m_person;
}

void BundlePage::keep()
{
    const domain::Draft draft{work::openedbundle::kDraftPage, draftKey(),
        bundletyping::read(*m_composer, *m_work, m_month), m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &) {});
}

void BundlePage::save(After after)
{
    commitInput();
    if (!m_work->sayWhatIsMissing())
        send(after);
}

void BundlePage::send(After after)
{
    m_keeper->end();
    work::BundleInput input = bundletyping::takeInput(*m_composer, *m_work, m_month, m_bundle);
    input.draft = {work::openedbundle::kDraftPage, draftKey()};
    m_saving = true;
    m_desk.session().act(
        this, [input](work::Context &context) { return work::openedbundle::keep(context, input); },
        [this, after](const base::Result<base::Id> &id, const base::Id &act) {
            m_saving = false;
            if (id)
                return saved(*id, act, after);
            const ErrorText text = errorText(id.error());
            m_work->notice()->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
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

/// An undo elsewhere, or its redo, takes the bundle away that stands here, or brings it back.
void BundlePage::follow(const QList<domain::RecordRef> &touched)
{
    const base::Id shown = m_bundle ? m_bundle->id : m_takenBack;
    const domain::RecordRef ref{QLatin1String(domain::Bundle::kType), shown};
    if (m_saving || shown.isNil() || !touched.contains(ref))
        return;
    m_desk.session().ask(
        this, [shown](work::Context &context) { return work::bundles::exists(context, shown); },
        [this, shown, person = m_person](const base::Result<bool> &exists) {
            if (!exists || person != m_person)
                return;
            m_takenBack = *exists ? base::Id() : shown;
            load(*exists ? shown : person);
        });
}

void BundlePage::preview()
{
    if (m_dirty && (!m_bundle || m_bundle->state == u"draft"_s))
        save(After::Preview);
    else if (m_bundle)
        Q_EMIT placeRequested({u"paper"_s, m_bundle->id.toString()});
}

void BundlePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_person.isNil()) {
        m_work->refresh();
        showHeader();
    }
}

} // namespace ui
