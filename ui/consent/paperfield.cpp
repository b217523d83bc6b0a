// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/paperfield.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The one file that is dropped, or nothing.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PaperField::PaperField(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_zone(new QWidget)
    , m_name(new TextLabel)
    , m_note(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_choose(new Button(tr("Choose a file")))
    , m_remove(new Button(tr("Take it away"), ButtonKind::Flat))
    , m_trouble(new InlineMessage(Tone::Danger))
{
    setAcceptDrops(true);
    m_choose->setObjectName(u"choosePaper"_s);
    m_name->bold()->overflow(Overflow::Wrap);
    m_note->overflow(Overflow::Wrap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kControlSpacing);
    buttons->addWidget(m_choose->withIcon(u"download"_s));
    buttons->addWidget(m_remove->withIcon(u"x"_s));
    buttons->addStretch(1);
    auto *zone = new QVBoxLayout(m_zone);
    zone->setContentsMargins(14, 12, 14, 10);
    zone->setSpacing(6);
    zone->addWidget(m_name);
    zone->addWidget(m_note);
    zone->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kRing, Theme::kRing, Theme::kRing, Theme::kRing);
    layout->setSpacing(8);
    layout->addWidget(m_zone);
    layout->addWidget(m_trouble);
    m_trouble->hide();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PaperField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        clear();
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    showState();
}

void PaperField::clear()
{
    m_paper.reset();
    m_trouble->say({});
    showState();
}

void PaperField::choose()
{
    const FileQuestion question{FilePurpose::Open, tr("Choose the signed paper"), {},
        tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg)")};
    if (const auto path = m_desk.dialogs().file(this, question))
        open(*path);
}

void PaperField::open(const QString &path)
{
    m_desk.session().job(
        this, [path](work::Context &) { return work::consents::readPaper(path); },
        [this](const base::Result<work::Paper> &paper) { take(paper); });
}

void PaperField::take(const base::Result<work::Paper> &paper)
{
    if (paper) {
        m_paper = *paper;
        m_trouble->say({});
        showState();
        Q_EMIT changed();
    } else if (paper.error().kind == base::ErrorKind::InvalidInput) {
        setTrouble(tr("This is no PDF, PNG or JPEG of 10 MB at most, or it is damaged. "
                      "Scan it anew with a lower resolution, or choose another file."));
    } else {
        const ErrorText words = errorText(paper.error());
        setTrouble(u"%1 %2"_s.arg(words.happened, words.toDo).trimmed());
    }
}

void PaperField::setTrouble(const QString &text)
{
    m_trouble->say(text.isEmpty() ? QString() : tr("The paper is not attached"), text);
}

void PaperField::showState()
{
    m_name->setText(m_paper ? m_paper->name : tr("Drop the signed paper here, or choose it"));
    m_note->setText(m_paper
            ? tr("%1 · encrypted with the vault when you save; the file itself stays where it is")
                  .arg(formats::fileSize(m_paper->bytes.size()))
            : tr("PDF, PNG or JPEG, 10 MB at most. Of pictures, place, time and device are taken out."));
    m_choose->setText(m_paper ? tr("Choose another") : tr("Choose a file"));
    m_remove->setVisible(m_paper.has_value());
    m_zone->update();
}

void PaperField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1, m_paper ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(theme.colour(Colour::Sunken));
    painter.drawRoundedRect(QRectF(m_zone->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kControlRadius,
        Theme::kControlRadius);
}

void PaperField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PaperField::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return setTrouble(tr("Drop one file, not several."));
    event->acceptProposedAction();
    open(path);
}

} // namespace ui
