// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filestep.h"

#include "ui/exchange/importflow.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The icon over the words.
class FileIcon final : public QWidget {
public:
    FileIcon() { setFixedSize(Theme::of(this).scaled(64), Theme::of(this).scaled(64)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Sunken));
        painter.drawEllipse(rect());
        icons::paint(painter, u"download"_s, rect(), theme.scaled(30), theme.colour(Colour::Text2));
    }
};

TextLabel *note(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Body, Colour::Text2);
    label->overflow(Overflow::Wrap);
    return label;
}

} // namespace

FileStep::FileStep(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_panel(new QWidget)
    , m_kind(new Segments(tr("What the list is about"), {tr("People"), tr("Services")}))
    , m_choose(new Button(tr("Choose a file"), ButtonKind::Primary))
    , m_trouble(new InlineMessage(Tone::Danger))
{
    m_kind->setCurrent(0);
    m_choose->setObjectName(u"chooseFile"_s);
    m_trouble->setObjectName(u"fileTrouble"_s);
    m_trouble->hide();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(24, 28, 24, 28);
    column->setSpacing(10);
    column->addWidget(new FileIcon, 0, Qt::AlignHCenter);
    auto *title = new TextLabel(tr("Drop a list here (XLSX or CSV), or choose one"), TextSize::H2);
    title->bold()->overflow(Overflow::Wrap);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    auto *kinds
        = new TextLabel(tr("Workbooks of Excel and Hancell (.xlsx), and CSV or text files in any "
                           "Korean encoding, as you have used them so far. Services also as HSDS 3.0: "
                           "a folder, a ZIP archive or JSON."),
            TextSize::Body, Colour::Text2);
    kinds->overflow(Overflow::Wrap);
    kinds->setAlignment(Qt::AlignHCenter);
    column->addWidget(kinds);
    column->addSpacing(6);
    column->addWidget(m_kind, 0, Qt::AlignHCenter);
    column->addWidget(m_choose->withIcon(u"download"_s), 0, Qt::AlignHCenter);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(m_trouble);
    page->addWidget(m_panel);
    page->addWidget(note(
        tr("Nothing is written until you have seen every row and agreed; one undo takes all of it back.")));
    page->addWidget(note(
        tr("Of resident registration numbers only birthday and sex are read. The numbers are never kept.")));
    page->addWidget(note(tr("The file itself stays where it is and is not changed.")));
    page->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseClicked);
    connect(m_kind, &Segments::chosen, this, [this](int index) {
        m_flow.setKind(index == 0 ? work::ListKind::People : work::ListKind::Services);
    });
}

void FileStep::setKind(work::ListKind kind)
{
    m_kind->setCurrent(kind == work::ListKind::People ? 0 : 1);
}

void FileStep::setTrouble(const QString &title, const QString &text)
{
    m_trouble->say(title, text);
}

void FileStep::focusFirst()
{
    m_choose->setFocus();
}

void FileStep::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1, Qt::DashLine));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(
        QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCardRadius, Theme::kCardRadius);
}

} // namespace ui
