// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpage.h"

#include "model/documents/careplan.h"
#include "model/documents/pdf.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

PaperPage::PaperPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_masking(new Segments(tr("Masking"), {tr("As recorded"), tr("Masked copy")}))
    , m_size(new Segments(tr("Print size"), {tr("Usual print"), tr("Large print")}))
    , m_save(new Button(tr("Save as PDF"), ButtonKind::Primary))
    , m_message(new InlineMessage(Tone::Info))
    , m_count(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_pages(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->addWidget(m_masking);
    row->addWidget(m_size);
    row->addWidget(m_count);
    row->addStretch(1);
    m_save->setObjectName(u"savePdfButton"_s);
    row->addWidget(m_save->withIcon(u"download"_s));
    column->addLayout(row);
    column->addWidget(m_message);
    auto *sheet = new QWidget;
    m_pages->setContentsMargins(16, 16, 16, 16);
    m_pages->setSpacing(16);
    sheet->setLayout(m_pages);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Pages"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    m_masking->setCurrent(0);
    m_size->setCurrent(0);
    m_message->say({});
    connect(m_masking, &Segments::chosen, this, &PaperPage::reload);
    connect(m_size, &Segments::chosen, this, &PaperPage::reload);
    connect(m_save, &QPushButton::clicked, this, &PaperPage::save);
}

QString PaperPage::title() const
{
    return tr("Service plan");
}

QVariant PaperPage::place() const
{
    return m_bundle ? QVariant(m_bundle->toString()) : QVariant();
}

void PaperPage::activate(const QVariant &what)
{
    if (what.isValid())
        m_bundle = base::Id::fromString(what.toString());
    reload();
}

work::PlanPrint PaperPage::wanted() const
{
    work::PlanPrint print;
    print.language = m_desk.language().tongue() == Tongue::Korean ? u"ko"_s : u"en"_s;
    print.office = m_desk.organisation();
    print.masked = m_masking->current() == 1;
    print.largePrint = m_size->current() == 1;
    return print;
}

void PaperPage::reload()
{
    m_save->setEnabled(m_bundle.has_value());
    if (!m_bundle) {
        m_message->say(tr("No bundle is chosen"), tr("Open the plan from a person's bundle."));
        return;
    }
    m_desk.session().ask(
        this,
        [bundle = *m_bundle, print = wanted()](work::Context &context) -> base::Result<documents::Document> {
            const auto data = work::plans::planData(context, bundle, print);
            if (!data)
                return data.error();
            return documents::carePlan(*data);
        },
        [this](const base::Result<documents::Document> &document) { take(document); });
}

void PaperPage::take(const base::Result<documents::Document> &document)
{
    constexpr int kScreenDpi = 96;
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!document) {
        const ErrorText words = errorText(document.error());
        m_message->setTone(Tone::Danger);
        m_message->say(words.happened, words.toDo);
        return;
    }
    m_message->say({});
    const int count = documents::pageCount(*document);
    m_count->setText(tr("%n page(s)", nullptr, count));
    for (int page = 0; page < count; ++page) {
        QImage image = documents::renderPage(*document, page, int(kScreenDpi * devicePixelRatioF()));
        image.setDevicePixelRatio(devicePixelRatioF());
        auto *picture = new QLabel;
        picture->setPixmap(QPixmap::fromImage(image));
        picture->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(count));
        m_pages->addWidget(picture, 0, Qt::AlignHCenter);
    }
    m_pages->addStretch(1);
}

void PaperPage::save()
{
    const auto reason = m_desk.dialogs().reason(this,
        {{tr("Save the plan as PDF"), tr("Who gets this paper, and why? It is kept in the access log."), tr("Go on")},
            tr("Reason")});
    if (!reason)
        return;
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Save, tr("Save the plan as PDF"), u"care-plan.pdf"_s, tr("PDF (*.pdf)")});
    if (!path)
        return;
    work::PlanPrint print = wanted();
    print.reason = *reason;
    m_desk.session().act(
        this,
        [bundle = *m_bundle, print, path = *path](work::Context &context) {
            return work::plans::writePdf(context, bundle, print, path);
        },
        [this](const base::Done &done) {
            const ErrorText words = done ? ErrorText() : errorText(done.error());
            m_message->setTone(done ? Tone::Ok : Tone::Danger);
            m_message->say(done ? tr("The plan is saved as PDF") : words.happened, words.toDo);
        });
}

} // namespace ui
