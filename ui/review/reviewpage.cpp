// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "model/work/officedesk.h"
#include "ui/paper/paperout.h"
#include "ui/review/reviewentries.h"
#include "ui/review/reviewpeople.h"
#include "ui/review/reviewsign.h"
#include "ui/review/reviewwords.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/language.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMonths = 25; ///< access logs are kept two years
constexpr int kLeftWidth = 380;
constexpr int kRightWidth = 620;
constexpr int kErrorWidth = 620;

} // namespace

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_out(new PaperOut(desk, this))
    , m_months(new QComboBox)
    , m_state(new ChipLabel)
    , m_stack(new CurrentStack)
    , m_empty(new EmptyState(u"shield"_s, {}, {}))
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_people(new ReviewPeople)
    , m_entries(new ReviewEntries(desk))
{
    addActions();
    m_signature = new ReviewSign(desk, m_sign);
    build();
    connect(m_months, &QComboBox::activated, this, [this] {
        choose(base::monthFromIso(m_months->currentData().toString()).value_or(base::Month()));
    });
    connect(m_people, &ReviewPeople::personChosen, m_entries, &ReviewEntries::setPerson);
    connect(m_signature, &ReviewSign::changed, this, [this](const QString &said) {
        Q_EMIT doneSaid(said, {});
        read();
    });
    connect(m_signature, &ReviewSign::openChanged, this,
        [this](bool isOpen) { m_actions->setUsable(m_sign, isOpen && m_stack->currentIndex() == Review); });
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
    connect(m_error->addButton(tr("Try again")), &QPushButton::clicked, this, &ReviewPage::read);
    connect(m_out, &PaperOut::left, this, [this](const QString &said) { Q_EMIT doneSaid(said, {}); });
    connect(m_out, &PaperOut::notPrinted, this,
        [this] { Q_EMIT doneSaid(tr("The printer did not take it. Please check it and print again."), {}); });
    connect(m_out, &PaperOut::failed, this, [this](const base::Error &error) {
        m_error->setError(error, m_desk.session().clock().now());
        m_stack->setCurrentIndex(Failed);
    });
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, [this] {
        if (isVisible() && m_stack->currentIndex() == Nothing && mayReview())
            read();
    });
    desk.sync().watch();
}

void ReviewPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Review of accesses")};
    const auto said = [](const char *source) { return Words{"Actions", source}; };
    m_sign = m_actions->addPrimary({u"review.sign"_s, said(QT_TRANSLATE_NOOP("Actions", "Sign as reviewed")),
                                       u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { m_signature->sign(); });
    m_actions->add({u"review.previous"_s, said(QT_TRANSLATE_NOOP("Actions", "The month before")), u"left"_s,
                       QKeySequence(u"F7"_s), group},
        [this] { step(1); });
    m_actions->add({u"review.next"_s, said(QT_TRANSLATE_NOOP("Actions", "The month after")), u"right"_s,
                       QKeySequence(u"F8"_s), group},
        [this] { step(-1); });
    m_actions->add({u"review.search"_s, said(QT_TRANSLATE_NOOP("Actions", "Search the accesses")), u"search"_s,
                       QKeySequence(u"Ctrl+F"_s), group},
        [this] { m_entries->focusSearch(); });
    m_papers.append(m_actions->add({u"review.print"_s, said(QT_TRANSLATE_NOOP("Actions", "Print the review")),
                                       u"print"_s, QKeySequence(u"Ctrl+P"_s), group},
        [this] { m_out->print(maker(), tr("Monthly review of accesses")); }));
    using documents::PaperFormat;
    const auto file = [&](const char *id, const char *source, PaperFormat format) {
        m_papers.append(m_actions->add({QLatin1String(id), said(source), u"download"_s, {}, group},
            [this, format] { m_out->save(maker(), format, tr("Monthly review of accesses")); }));
    };
    file("review.pdf", QT_TRANSLATE_NOOP("Actions", "Review as PDF"), PaperFormat::Pdf);
    file("review.odt", QT_TRANSLATE_NOOP("Actions", "Review as ODT"), PaperFormat::Odt);
    file("review.hwpx", QT_TRANSLATE_NOOP("Actions", "Review as HWPX"), PaperFormat::Hwpx);
}

void ReviewPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *toolbar = new Toolbar;
    m_months->setAccessibleName(tr("Month"));
    m_months->setObjectName(u"reviewMonth"_s);
    toolbar->addLeft(m_months);
    toolbar->addLeft(m_state);
    for (qsizetype at = 0; at < m_papers.size(); ++at) {
        auto *button = new Button;
        button->bind(m_papers.at(at), at == 0 ? u"print"_s : u"download"_s);
        button->setObjectName(m_papers.at(at)->objectName());
        toolbar->addRight(button->small());
    }
    m_stack->addWidget(review());
    m_stack->addWidget(m_empty);
    m_error->setMaximumWidth(theme.scaled(kErrorWidth));
    auto *failed = new QWidget;
    auto *row = new QHBoxLayout(failed);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_error, 100);
    row->addStretch(1);
    m_stack->addWidget(failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    layout->setSpacing(theme.gap());
    layout->addWidget(toolbar);
    layout->addWidget(m_loading);
    layout->addWidget(m_stack, 1);
    Button *office = m_empty->addButton(tr("To the district office"), ButtonKind::Normal, u"cloud"_s);
    office->setObjectName(u"toOffice"_s);
    connect(office, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested({u"sync"_s, {}}); });
}

QWidget *ReviewPage::review()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    column->addWidget(m_people);
    column->addWidget(m_signature);
    column->addStretch(1);
    auto *columns = new Columns;
    columns->addColumn(left, kLeftWidth, 0);
    columns->addColumn(m_entries, kRightWidth, 1);
    return scrollRoom(columns);
}

QString ReviewPage::title() const
{
    return tr("Review of accesses");
}

QString ReviewPage::context() const
{
    return m_chosen.isValid() ? reviewwords::month(m_chosen) : QString();
}

QVariant ReviewPage::place() const
{
    return m_chosen.isValid() ? QVariant(base::isoMonth(m_chosen)) : QVariant();
}

void ReviewPage::setMasked(bool masked)
{
    m_entries->setMasked(masked);
}

bool ReviewPage::mayReview() const
{
    const SyncKeeper &keeper = m_desk.sync();
    return keeper.state().isEnrolled && keeper.doors()
        && work::officedesk::mayOrder(keeper.state().roles, u"review"_s);
}

void ReviewPage::activate(const QVariant &what)
{
    const auto asked = base::monthFromIso(what.toString());
    if (asked)
        m_chosen = *asked;
    // What is over can be reviewed.
    if (!m_chosen.isValid())
        m_chosen = base::monthOf(m_desk.today()).plus(-1);
    fillMonths();
    read();
}

void ReviewPage::fillMonths()
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    const base::Month now = base::monthOf(m_desk.today());
    for (int back = 0; back < kMonths; ++back) {
        const base::Month month = now.plus(-back);
        const work::accessreview::Month asked{month, 0, {}, m_answer.month.signatures, {}};
        m_months->addItem(asked.signature() ? tr("%1 · signed").arg(reviewwords::month(month))
                                            : reviewwords::month(month),
            base::isoMonth(month));
    }
    m_months->setCurrentIndex(m_months->findData(base::isoMonth(m_chosen)));
    Q_EMIT headingChanged();
}

void ReviewPage::step(int by)
{
    const int index = m_months->currentIndex() + by;
    if (index >= 0 && index < m_months->count())
        choose(base::monthFromIso(m_months->itemData(index).toString()).value_or(m_chosen));
}

void ReviewPage::choose(base::Month month)
{
    m_chosen = month;
    m_months->setCurrentIndex(m_months->findData(base::isoMonth(month)));
    Q_EMIT headingChanged();
    read();
}

void ReviewPage::showPapers(bool usable)
{
    for (QAction *action : std::as_const(m_papers))
        m_actions->setUsable(action, usable);
    m_actions->setUsable(m_sign, usable && m_signature->isOpen());
}

void ReviewPage::read()
{
    m_cancel.cancel();
    if (!mayReview())
        return showNothing();
    m_cancel = {};
    m_loading->begin(tr("Reading the access logs of the district"));
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), month = m_chosen](
            work::Context &context, const base::Progress &mine) -> base::Result<Answer> {
            auto read = work::accessreview::read(context, *doors, month, mine);
            if (!read)
                return read.error();
            auto waiting = work::proposals::list(context, *doors, mine);
            if (!waiting)
                return waiting.error();
            return Answer{std::move(*read), std::move(*waiting)};
        },
        [this, asked = ++m_asked](const base::Result<Answer> &answer) {
            if (asked == m_asked)
                take(answer);
        });
}

void ReviewPage::take(const base::Result<Answer> &answer)
{
    m_loading->end();
    if (!answer) {
        if (answer.error().kind == base::ErrorKind::Cancelled)
            return;
        showPapers(false);
        m_state->hide();
        m_error->setError(answer.error(), m_desk.session().clock().now());
        m_stack->setCurrentIndex(Failed);
        return;
    }
    m_answer = *answer;
    fillMonths();
    const work::accessreview::Month &month = m_answer.month;
    m_state->show();
    m_months->show();
    const bool isSigned = month.signature() && !month.hasGrown();
    m_state->setChip(isSigned ? tr("Signed") : month.signature() ? tr("Signed, more came since") : tr("Not signed yet"),
        isSigned ? Tone::Ok : Tone::Warn, isSigned ? u"check"_s : u"clock"_s);
    if (month.total == 0)
        return showNothing();
    m_people->show(month);
    m_signature->show(month, m_answer.waiting);
    m_entries->open(month);
    showPapers(true);
    m_stack->setCurrentIndex(Review);
}

void ReviewPage::showNothing()
{
    m_loading->end();
    showPapers(false);
    const SyncKeeper &keeper = m_desk.sync();
    const bool isReviewer = mayReview();
    m_state->setVisible(isReviewer);
    m_months->setVisible(isReviewer);
    if (!keeper.state().isEnrolled)
        m_empty->setWords(tr("This vault belongs to no district office"),
            tr("The office collects the access logs of all PCs, and a reviewer looks at them once a month. Your own "
               "access log stands in the settings."));
    else if (!isReviewer)
        m_empty->setWords(tr("Your role does not review accesses"),
            tr("That is for reviewers of accesses and supervisors. The person in charge of the system gives the "
               "role."));
    else
        m_empty->setWords(tr("No accesses in %1").arg(reviewwords::month(m_chosen)),
            tr("Logs arrive when PCs sync with the office. Please choose another month, or look again after the "
               "next sync."));
    m_stack->setCurrentIndex(Nothing);
}

work::papers::Maker ReviewPage::maker() const
{
    work::PaperCopy copy;
    copy.language = tongueOnScreen() == Tongue::Korean ? u"ko"_s : u"en"_s;
    return [month = m_answer.month, copy](work::Context &context, const work::PaperWay &way) {
        return work::accessreview::print(context, month, copy, way);
    };
}

} // namespace ui
