// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/papershow.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QImageReader>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

PaperShow::PaperShow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_picture(new QLabel)
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save a copy")))
{
    m_picture->setObjectName(u"paperPicture"_s);
    m_picture->setAccessibleName(tr("The signed paper"));
    m_save->setObjectName(u"savePaper"_s);
    auto *close = new Button(tr("Close the paper"), ButtonKind::Flat);
    close->setObjectName(u"closePaper"_s);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row, Theme::kControlSpacing);
    buttons->addWidget(m_save->withIcon(u"download"_s));
    buttons->addWidget(close->withIcon(u"x"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_picture, 0, Qt::AlignLeft);
    layout->addWidget(row);
    connect(m_save, &QPushButton::clicked, this, &PaperShow::saveCopy);
    connect(close, &QPushButton::clicked, this, [this] {
        this->close();
        Q_EMIT closed();
    });
    this->close();
}

void PaperShow::open(const base::Id &attachment)
{
    close();
    m_attachment = attachment;
    m_desk.session().ask(
        this, [attachment](work::Context &context) { return work::consents::paperOf(context, attachment); },
        [this, attachment](const base::Result<work::Paper> &paper) {
            if (attachment != m_attachment)
                return;
            if (paper)
                show(*paper);
            else
                sayError(paper.error());
        });
}

void PaperShow::show(const work::Paper &paper)
{
    constexpr int kWidth = 480;
    m_name = paper.name;
    QByteArray bytes = paper.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = paper.bytes.startsWith("%PDF-") ? QImage() : reader.read();
    m_picture->setVisible(!image.isNull());
    if (image.isNull()) {
        m_message->setTone(Tone::Info);
        m_message->say(tr("%1 is a PDF").arg(paper.name),
            tr("CarePass shows pictures only. Save a copy to read it; the copy is not encrypted, so delete "
               "it "
               "afterwards."));
    } else {
        const int most = Theme::of(this).scaled(kWidth);
        m_picture->setPixmap(QPixmap::fromImage(
            image.width() > most ? image.scaledToWidth(most, Qt::SmoothTransformation) : image));
        m_message->say({});
    }
    m_save->setVisible(true);
    setVisible(true);
    m_save->setFocus(Qt::OtherFocusReason);
}

void PaperShow::close()
{
    m_attachment = {};
    m_picture->clear();
    m_message->say({});
    setVisible(false);
}

void PaperShow::saveCopy()
{
    const base::Id attachment = m_attachment;
    const auto reason = m_desk.dialogs().reason(this,
        {{tr("Save a copy of the paper"),
             tr("The copy leaves the vault and is not encrypted. The access log keeps the reason."),
             tr("Choose where")},
            tr("Reason")});
    if (!reason)
        return;
    const auto path
        = m_desk.dialogs().file(this, {FilePurpose::Save, tr("Save a copy of the paper"), m_name, {}});
    if (!path)
        return;
    m_desk.session().job(
        this,
        [attachment, copy = work::SignedCopy{*path, *reason}](
            work::Context &context) { return work::consents::savePaper(context, attachment, copy); },
        [this](const base::Result<work::Exported> &saved) {
            if (saved)
                Q_EMIT doneSaid(tr("Copy saved and written to the access log"), {});
            else
                sayError(saved.error());
        });
}

void PaperShow::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_message->setTone(Tone::Danger);
    m_message->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
    setVisible(true);
}

} // namespace ui
