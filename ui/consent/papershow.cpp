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
        this, [attachment](work::Context &context) { return work::consents::paperView(context, attachment); },
        [this, attachment](const base::Result<work::PaperView> &paper) {
            if (attachment != m_attachment)
                return;
            if (paper)
                show(*paper);
            else
                sayError(paper.error());
        });
}

void PaperShow::show(const work::PaperView &paper)
{
    m_name = paper.name;
    const bool isHere = !paper.bytes.isEmpty();
    const bool isPdf = paper.bytes.startsWith("%PDF-");
    showPicture(isHere && !isPdf ? paper.bytes : paper.thumbnail);
    m_message->setTone(Tone::Info);
    if (!isHere || paper.standing.place != work::PaperPlace::Here) {
        sayWhere(paper);
    } else if (isPdf) {
        m_message->say(tr("%1 is a PDF").arg(paper.name),
            tr("CarePass shows pictures only. Save a copy to read it; the copy is not encrypted, so delete "
               "it "
               "afterwards."));
    } else {
        m_message->say({});
    }
    m_save->setVisible(isHere);
    setVisible(true);
    if (isHere)
        m_save->setFocus(Qt::OtherFocusReason);
}

void PaperShow::showPicture(const QByteArray &bytes)
{
    constexpr int kWidth = 480;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = bytes.isEmpty() ? QImage() : reader.read();
    m_picture->setVisible(!image.isNull());
    if (image.isNull())
        return;
    const int most = Theme::of(this).scaled(kWidth);
    m_picture->setPixmap(QPixmap::fromImage(
        image.width() > most ? image.scaledToWidth(most, Qt::SmoothTransformation) : image));
}

void PaperShow::sayWhere(const work::PaperView &paper)
{
    switch (paper.standing.place) {
    case work::PaperPlace::ToBeSent:
    case work::PaperPlace::Here:
        m_message->say(tr("This paper waits to be sent"),
            tr("It is safe in this vault. Colleagues see it after the next sync with the office."));
        return;
    case work::PaperPlace::Coming:
        m_message->say(tr("This paper has not arrived yet"),
            tr("%1 of %2 parts are here. The rest comes with a sync with the office, as soon as the "
               "colleague's PC has sent it.")
                .arg(paper.standing.chunks)
                .arg(paper.standing.of));
        return;
    case work::PaperPlace::Refused:
        m_message->setTone(Tone::Danger);
        m_message->say(tr("This paper could not be synced"),
            tr("The file is not the one that the record tells of. Please ask whoever attached it to "
               "attach it anew."));
        return;
    }
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
