// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperout.h"

#include "model/documents/papertongue.h"
#include "ui/paper/printing.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"

#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

PaperOut::PaperOut(Desk &desk, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{
}

std::optional<QString> PaperOut::askReason(const QString &agree)
{
    ReasonQuestion question;
    question.question.title = tr("For what is this paper needed?");
    question.question.text
        = tr("Every copy that leaves the program gets a number and is written to the access "
             "log with its reason.");
    question.question.agree = agree;
    question.label = tr("Reason");
    return m_desk.dialogs().reason(m_page, question);
}

void PaperOut::print(const work::PaperOf &paper, const work::PaperCopy &copy, const QString &title)
{
    const auto make = [paper, copy](work::Context &context, const work::PaperWay &way) {
        return work::papers::print(context, paper, copy, way);
    };
    print(make, title);
}

void PaperOut::print(const work::papers::Maker &make, const QString &title)
{
    const auto reason = askReason(tr("Print"));
    if (!reason)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(title);
    if (!m_desk.dialogs().printer(m_page, *printer))
        return;
    m_desk.session().act(
        this,
        [make, reason = *reason](work::Context &context) { return make(context, {reason}); },
        [this, printer](const base::Result<work::PrintedPaper> &made) {
            if (made)
                printed(*made, *printer);
            else
                Q_EMIT failed(made.error());
        });
}

void PaperOut::printed(const work::PrintedPaper &paper, QPrinter &printer)
{
    const documents::PaperTongue tongue(paper.entry.language);
    if (printing::paintOn(printer, paper.document)) {
        Q_EMIT left(tr("Sent to the printer: %1").arg(paper.entry.label()));
        return;
    }
    m_desk.session().act(
        this,
        [entry = paper.entry](work::Context &context) { return work::papers::markFailed(context, entry); },
        [this](const base::Done &) { Q_EMIT notPrinted(); });
}

void PaperOut::save(const work::PaperOf &paper, const work::PaperCopy &copy, documents::PaperFormat format,
    const QString &title)
{
    const auto make = [paper, copy](work::Context &context, const work::PaperWay &way) {
        return work::papers::print(context, paper, copy, way);
    };
    save(make, format, title);
}

void PaperOut::save(
    const work::papers::Maker &make, documents::PaperFormat format, const QString &title)
{
    const auto reason = askReason(tr("Save"));
    if (!reason)
        return;
    const QString ending = documents::endingOf(format);
    const auto chosen = m_desk.dialogs().file(m_page,
        {FilePurpose::Save, tr("Save the paper"), title + u'.' + ending,
            u"%1 (*.%2)"_s.arg(ending.toUpper(), ending)});
    if (!chosen)
        return;
    // The button said which format: a name without its ending gets it.
    const QString path = documents::formatOf(*chosen) == format ? *chosen : *chosen + u'.' + ending;
    m_desk.session().job(
        this,
        [make, reason = *reason, path](
            work::Context &context) { return work::papers::writeFile(context, make, reason, path); },
        [this](const base::Result<domain::PrintEntry> &entry) {
            if (entry)
                Q_EMIT left(tr("Saved: %1").arg(entry->label()));
            else
                Q_EMIT failed(entry.error());
        });
}

} // namespace ui
