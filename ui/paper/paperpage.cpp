// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpage.h"

#include "model/base/calendar.h"
#include "model/documents/documenttext.h"
#include "model/documents/papertongue.h"
#include "model/work/consentforms.h"
#include "model/work/context.h"
#include "ui/assessment/formsplace.h"
#include "ui/paper/paperheader.h"
#include "ui/paper/paperout.h"
#include "ui/paper/paperplace.h"
#include "ui/paper/paperside.h"
#include "ui/paper/paperview.h"
#include "ui/paper/printing.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/scrollroom.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using documents::PaperFormat;
using documents::PaperKind;

namespace {

constexpr int kStep = 25;
constexpr int kFrame = 40; ///< what stands around a page
constexpr int kSideWidth = 336;

} // namespace

PaperPage::PaperPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_out(new PaperOut(desk, this))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"print"_s, {}, {}))
    , m_error(new ErrorState)
    , m_scroll(new QScrollArea)
    , m_view(new PaperView)
    , m_desktop(new QWidget)
{
    addActions();
    build();
    words();
}

void PaperPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Paper")};
    const auto said = [](const char *source) { return Words{"Actions", source}; };
    m_print = m_actions->add({u"paper.print"_s, said(QT_TRANSLATE_NOOP("Actions", "Print")), u"print"_s,
                                 QKeySequence(u"Ctrl+P"_s), group},
        [this] { m_out->print(*m_paper, copy(), m_made.document.title); });
    const auto file = [&](const char *name, const char *source, PaperFormat format) {
        m_files.append(m_actions->add({QLatin1String(name), said(source), u"download"_s, {}, group},
            [this, format] { m_out->save(*m_paper, copy(), format, m_made.document.title); }));
    };
    file("paper.pdf", QT_TRANSLATE_NOOP("Actions", "PDF"), PaperFormat::Pdf);
    file("paper.odt", QT_TRANSLATE_NOOP("Actions", "ODT"), PaperFormat::Odt);
    file("paper.hwpx", QT_TRANSLATE_NOOP("Actions", "HWPX"), PaperFormat::Hwpx);
}

void PaperPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->setSpacing(theme.gap() - Theme::kRing);
    m_header = new PaperHeader(m_print);
    m_side = new PaperSide(m_desk, m_files);
    outer->addWidget(m_header);
    m_trouble->say({});
    outer->addWidget(m_trouble);
    outer->addWidget(m_stack, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    auto *row = new QHBoxLayout(m_desktop);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.gap());
    row->addWidget(m_scroll, 1);
    QScrollArea *room = scrollRoom(m_side);
    room->setFixedWidth(theme.scaled(kSideWidth));
    row->addWidget(room);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), m_desktop})
        m_stack->addWidget(part);
    connect(m_error->addButton(tr("Try again")), &Button::clicked, this, &PaperPage::read);
    m_header->setWatermark({});
    m_actions->setUsable(m_print, false);
    for (QAction *file : std::as_const(m_files))
        m_actions->setUsable(file, false);
    connect(m_header, &PaperHeader::backRequested, this, &PaperPage::goBack);
    connect(m_header, &PaperHeader::copyChanged, this, &PaperPage::read);
    connect(m_header, &PaperHeader::zoomRequested, this, &PaperPage::setZoom);
    connect(m_side, &PaperSide::languageChosen, this, &PaperPage::read);
    connect(m_side, &PaperSide::paperChosen, this, [this](const work::PaperOf &paper) {
        m_paper = paper;
        read();
    });
    connect(m_side, &PaperSide::templateRequested, this, [this] {
        Q_EMIT placeRequested({u"templates"_s, documents::codeOf(m_paper->kind)});
    });
    connect(&m_desk, &Desk::organisationChanged, this, [this] {
        m_trouble->say({});
        read();
    });
    connect(m_out, &PaperOut::left, this, [this](const QString &said) {
        m_trouble->say({});
        readPrints();
        Q_EMIT doneSaid(said, {});
    });
    connect(m_out, &PaperOut::notPrinted, this, [this] {
        m_trouble->say(tr("The paper was not printed"),
            tr("The printer did not take it. Please check the printer and print again."));
        readPrints();
    });
    connect(m_out, &PaperOut::failed, this, [this](const base::Error &error) {
        if (error.kind == base::ErrorKind::RefusedByRule && error.detail == work::papers::kNoOffice)
            sayOfficeIsMissing();
        else
            showError(error);
    });
    const auto tellPage = [this] {
        m_header->setPage(
            m_view->pageAt(m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2),
            m_view->pageCount());
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, tellPage);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, tellPage);
}

void PaperPage::words()
{
    m_empty->setWords(tr("Nothing to preview"),
        tr("A paper is opened from what it is about: a bundle, an assessment, a service, a consent or a "
           "conference."));
    const PaperKind kind = m_paper ? m_paper->kind : PaperKind::CarePlan;
    m_header->setBack(kind == PaperKind::CarePlan || kind == PaperKind::EasyPlan ? tr("Back to the bundle")
            : kind == PaperKind::AssessmentResult ? tr("Back to the assessments")
            : kind == PaperKind::ServiceLeaflet   ? tr("Back to the service")
                                                  : tr("Back to the person"));
}

QString PaperPage::title() const
{
    return m_paper ? documents::nameOf(m_paper->kind) : tr("Papers");
}

QVariant PaperPage::place() const
{
    return m_paper ? PaperPlace::toVariant(*m_paper) : QVariant();
}

QString PaperPage::text() const
{
    return documents::textOf(m_made.document);
}

void PaperPage::activate(const QVariant &what)
{
    if (auto paper = PaperPlace::from(what))
        m_paper = std::move(paper);
    m_trouble->say({});
    words();
    // The record may have changed meanwhile.
    read();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PaperPage::setMasked(bool masked)
{
    m_header->setMaskForced(masked);
}

work::PaperCopy PaperPage::copy() const
{
    return {m_side->language(), m_desk.organisation(), m_header->isMasked(), m_header->isLargePrint()};
}

void PaperPage::read()
{
    if (!m_paper) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_desk.session().askNewest(
        m_newest, this,
        [paper = *m_paper, copy = copy()](work::Context &context) -> base::Result<Preview> {
            auto made = work::papers::preview(context, paper, copy);
            if (!made)
                return made.error();
            const auto prints = work::papers::prints(context, made->subject.id);
            const auto forms = work::consentforms::all(context);
            if (!prints || !forms)
                return prints ? forms.error() : prints.error();
            Preview preview{std::move(*made), *prints, {}};
            const QDate today = base::koreanDay(context.clock().now());
            for (const work::ConsentForm &form : work::consentforms::inForce(*forms, today))
                preview.forms.append(form.form);
            return preview;
        },
        [this](base::Result<Preview> preview) {
            m_actions->setUsable(m_print, preview.has_value());
            for (QAction *file : std::as_const(m_files))
                m_actions->setUsable(file, preview.has_value());
            if (preview)
                show(std::move(*preview));
            else
                showError(preview.error());
        });
}

void PaperPage::show(Preview preview)
{
    m_made = std::move(preview.made);
    QStringList parts{m_made.number, m_made.document.watermark};
    parts.removeAll(QString());
    m_context = parts.join(u" · "_s);
    m_header->setWatermark(m_made.document.watermark);
    m_side->show(*m_paper, m_made, preview.forms);
    m_side->showPrints(preview.prints);
    m_stack->setCurrentWidget(m_desktop);
    if (m_made.lacksOffice)
        sayOfficeIsMissing();
    if (m_fits)
        m_zoom = fittingZoom();
    render();
    Q_EMIT headingChanged();
}

void PaperPage::readPrints()
{
    m_desk.session().askNewest(
        m_newestPrints, this,
        [about = m_made.subject.id](work::Context &context) { return work::papers::prints(context, about); },
        [this](const base::Result<QList<domain::PrintEntry>> &prints) {
            if (prints)
                m_side->showPrints(*prints);
        });
}

void PaperPage::showError(const base::Error &error)
{
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
}

void PaperPage::sayOfficeIsMissing()
{
    m_trouble->say(tr("This consent cannot be printed yet: no office is set"),
        tr("A consent must name the office that asks for it. Please write its name in Settings, Display, "
           "Office; then this paper can be printed."));
}

void PaperPage::render()
{
    m_header->setZoom(m_zoom);
    m_desk.session().askNewest(
        m_newestPicture, this,
        [document = m_made.document, zoom = m_zoom, ratio = devicePixelRatioF(),
            language = m_side->language()](work::Context &) {
            const documents::PaperTongue tongue(language);
            return base::Result<QList<QImage>>(printing::pagesOf(document, zoom, ratio));
        },
        [this](const base::Result<QList<QImage>> &pages) {
            if (!pages)
                return;
            m_view->setPages(*pages, text());
            m_header->setPage(m_view->pageAt(m_scroll->verticalScrollBar()->value()), m_view->pageCount());
        });
}

int PaperPage::fittingZoom() const
{
    const int side = Theme::of(this).scaled(kSideWidth) + Theme::of(this).gap();
    return printing::fittingZoom(
        m_stack->width() - side - kFrame - m_scroll->verticalScrollBar()->sizeHint().width());
}

void PaperPage::setZoom(int step)
{
    m_fits = step == 0;
    const int next = m_fits ? fittingZoom() : (m_zoom / kStep + step) * kStep;
    m_zoom = std::clamp(next, printing::kLeastZoom, printing::kMostZoom);
    if (m_stack->currentWidget() == m_desktop)
        render();
}

void PaperPage::goBack()
{
    const QString of = m_paper->of.toString();
    switch (m_paper->kind) {
    case PaperKind::CarePlan:
    case PaperKind::EasyPlan:
        Q_EMIT placeRequested({u"bundle"_s, of});
        return;
    case PaperKind::AssessmentResult:
        Q_EMIT placeRequested({u"forms"_s, FormsPlace{m_made.person, {}, m_paper->of}.toVariant()});
        return;
    case PaperKind::ServiceLeaflet:
        Q_EMIT placeRequested({u"services"_s, of});
        return;
    case PaperKind::Consent:
    case PaperKind::ConferenceMinutes:
        Q_EMIT placeRequested({u"people"_s, m_made.person.toString()});
        return;
    }
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_fits || m_stack->currentWidget() != m_desktop || fittingZoom() == m_zoom)
        return;
    m_zoom = fittingZoom();
    render();
}

void PaperPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    read();
}

} // namespace ui
