// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpage.h"

#include "model/documents/documenttext.h"
#include "model/documents/pagelayout.h"
#include "model/documents/pagepainter.h"
#include "model/documents/pdf.h"
#include "ui/paper/paperheader.h"
#include "ui/paper/paperview.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastZoom = 50;
constexpr int kMostZoom = 300;
constexpr int kStep = 25;
constexpr int kScreenDpi = 96;
constexpr int kFrame = 40; ///< what stands around a page

} // namespace

PaperPage::PaperPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(
          u"print"_s, tr("Nothing to preview"), tr("A service plan is opened from the bundle of a person.")))
    , m_error(new ErrorState)
    , m_scroll(new QScrollArea)
    , m_view(new PaperView)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Paper")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    m_print = m_actions->add({u"paper.print"_s, words(QT_TRANSLATE_NOOP("Actions", "Print")), u"print"_s,
                                 QKeySequence(u"Ctrl+P"_s), group},
        [this] { print(); });
    m_pdf = m_actions->add(
        {u"paper.pdf"_s, words(QT_TRANSLATE_NOOP("Actions", "Save as PDF")), u"download"_s, {}, group},
        [this] { savePdf(); });
    build();
}

void PaperPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->setSpacing(theme.gap() - Theme::kRing);
    m_header = new PaperHeader(m_print, m_pdf);
    outer->addWidget(m_header);
    m_trouble->say({});
    outer->addWidget(m_trouble);
    outer->addWidget(m_stack, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    for (QWidget *part :
        {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_scroll)})
        m_stack->addWidget(part);
    connect(m_error->addButton(tr("Try again")), &Button::clicked, this, &PaperPage::read);
    m_header->setWatermark({});
    m_actions->setUsable(m_print, false);
    m_actions->setUsable(m_pdf, false);
    connect(m_header, &PaperHeader::backRequested, this, [this] {
        Q_EMIT placeRequested({u"bundle"_s, m_bundle.toString()});
    });
    connect(m_header, &PaperHeader::copyChanged, this, &PaperPage::read);
    connect(m_header, &PaperHeader::zoomRequested, this, &PaperPage::setZoom);
    connect(&m_desk, &Desk::organisationChanged, this, &PaperPage::read);
    const auto tellPage = [this] {
        m_header->setPage(
            m_view->pageAt(m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2),
            m_view->pageCount());
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, tellPage);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, tellPage);
}

QString PaperPage::title() const
{
    return tr("Service plan");
}

QVariant PaperPage::place() const
{
    return m_bundle.isNil() ? QVariant() : QVariant(m_bundle.toString());
}

QString PaperPage::text() const
{
    return documents::textOf(m_document);
}

void PaperPage::activate(const QVariant &what)
{
    if (const auto id = base::Id::fromString(what.toString()))
        m_bundle = *id;
    m_trouble->say({});
    // The bundle may have changed meanwhile.
    read();
    m_view->setFocus(Qt::OtherFocusReason);
}

work::PlanPrint PaperPage::copy(const QString &reason) const
{
    work::PlanPrint print;
    print.reason = reason;
    print.language = tongueOnScreen() == Tongue::Korean ? u"ko"_s : u"en"_s;
    print.office = m_desk.organisation();
    print.masked = m_header->isMasked();
    print.largePrint = m_header->isLargePrint();
    return print;
}

void PaperPage::read()
{
    if (m_bundle.isNil()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_desk.session().askNewest(
        m_newest, this,
        [bundle = m_bundle, print = copy()](work::Context &context) -> base::Result<Preview> {
            const auto data = work::plans::planData(context, bundle, print);
            if (!data)
                return data.error();
            auto document = documents::carePlan(*data);
            if (!document)
                return document.error();
            QStringList parts{data->documentNumber, document->watermark};
            parts.removeAll(QString());
            return Preview{std::move(*document), parts.join(u" · "_s)};
        },
        [this](base::Result<Preview> preview) {
            m_actions->setUsable(m_print, preview.has_value());
            m_actions->setUsable(m_pdf, preview.has_value());
            if (!preview) {
                showError(preview.error());
                return;
            }
            m_document = std::move(preview->document);
            m_context = preview->context;
            m_header->setWatermark(m_document.watermark);
            m_stack->setCurrentWidget(m_scroll);
            if (m_fits)
                m_zoom = fittingZoom();
            render();
            Q_EMIT headingChanged();
        });
}

void PaperPage::showError(const base::Error &error)
{
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
}

void PaperPage::render()
{
    m_header->setZoom(m_zoom);
    const double ratio = devicePixelRatioF();
    const int dpi = int(std::lround(kScreenDpi * m_zoom / 100.0 * ratio));
    // Laying out and drawing pages takes longer than a frame of the screen.
    m_desk.session().askNewest(
        m_newestPicture, this,
        [document = m_document, dpi, ratio](work::Context &) {
            QList<QImage> pages;
            for (int i = 0; i < documents::pageCount(document); ++i) {
                pages.append(documents::renderPage(document, i, dpi));
                pages.last().setDevicePixelRatio(ratio);
            }
            return base::Result<QList<QImage>>(pages);
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
    const double room = m_stack->width() - kFrame - m_scroll->verticalScrollBar()->sizeHint().width();
    const double wide = documents::kPageWidth / 72 * kScreenDpi;
    return std::clamp(int(100 * room / wide), kLeastZoom, 125);
}

void PaperPage::setZoom(int step)
{
    m_fits = step == 0;
    const int next = m_fits ? fittingZoom() : (m_zoom / kStep + step) * kStep;
    m_zoom = std::clamp(next, kLeastZoom, kMostZoom);
    if (m_stack->currentWidget() == m_scroll)
        render();
}

std::optional<QString> PaperPage::askReason(const QString &agree)
{
    ReasonQuestion question;
    question.question.title = tr("For what is this plan needed?");
    question.question.text
        = tr("Every copy that leaves the program is written to the access log with its reason.");
    question.question.agree = agree;
    question.label = tr("Reason");
    return m_desk.dialogs().reason(this, question);
}

void PaperPage::print()
{
    const auto reason = askReason(tr("Print"));
    if (!reason)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_document.title);
    if (!m_desk.dialogs().printer(this, *printer))
        return;
    m_trouble->say({});
    m_desk.session().act(
        this,
        [bundle = m_bundle, print = copy(*reason)](
            work::Context &context) { return work::plans::carePlan(context, bundle, print); },
        [this, printer](const base::Result<documents::Document> &document) {
            if (!document) {
                showError(document.error());
                return;
            }
            if (!paintOn(*printer, *document)) {
                m_trouble->say(tr("The plan was not printed"),
                    tr("The printer did not take it. Please check the printer and print again."));
                return;
            }
            Q_EMIT doneSaid(tr("Sent to the printer"), {});
        });
}

bool PaperPage::paintOn(QPrinter &printer, const documents::Document &document)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = double(printer.resolution()) / documents::kDotsPerInch;
    bool first = true;
    for (const documents::Page &page : documents::layOut(document)) {
        if (!first && !printer.newPage())
            return false;
        first = false;
        painter.save();
        painter.scale(scale, scale);
        documents::paintPage(painter, page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

void PaperPage::savePdf()
{
    const auto reason = askReason(tr("Save"));
    if (!reason)
        return;
    const auto path = m_desk.dialogs().file(this,
        {FilePurpose::Save, tr("Save the plan as PDF"), m_document.title + u".pdf"_s, tr("PDF (*.pdf)")});
    if (!path)
        return;
    m_desk.session().job(
        this,
        [bundle = m_bundle, print = copy(*reason), path = *path](
            work::Context &context) { return work::plans::writePdf(context, bundle, print, path); },
        [this](const base::Done &done) {
            if (!done)
                showError(done.error());
            else
                Q_EMIT doneSaid(tr("Saved as PDF"), {});
        });
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_fits || m_stack->currentWidget() != m_scroll || fittingZoom() == m_zoom)
        return;
    m_zoom = fittingZoom();
    render();
}

void PaperPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_empty->setWords(tr("Nothing to preview"), tr("A service plan is opened from the bundle of a person."));
    read();
}

} // namespace ui
