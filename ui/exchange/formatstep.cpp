// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/formatstep.h"

#include "ui/exchange/importflow.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/samplegrid.h"
#include "ui/forms/codebox.h"
#include "ui/support/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLinesNamed = 8;

QString linesOf(const QList<int> &lines)
{
    QStringList numbers;
    for (const int line : lines.mid(0, kLinesNamed))
        numbers.append(QString::number(line));
    return numbers.join(u", "_s) + (lines.size() > kLinesNamed ? u" …"_s : QString());
}

} // namespace

FormatStep::FormatStep(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_textForm(new Form(3))
    , m_bookForm(new Form(3))
    , m_encoding(new CodeBox(QString()))
    , m_separator(new CodeBox(QString()))
    , m_sheet(new CodeBox(QString()))
    , m_header(new QCheckBox(tr("The first row holds headings")))
    , m_note(new InlineMessage(Tone::Warn))
    , m_card(new Card(tr("How the file reads")))
    , m_sample(new SampleGrid(SampleGrid::Choosing::No))
{
    m_encoding->clear();
    for (const QString &name : {u"UTF-8"_s, u"CP949"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(importwords::encoding(name), name);
    m_separator->clear();
    for (const QChar separator : {u',', u'\t', u';', u'|'})
        m_separator->addItem(importwords::separator(separator), separator);
    m_textForm->addField(tr("Encoding"), m_encoding);
    m_textForm->addField(tr("Separator"), m_separator);
    m_bookForm->addField(tr("Sheet"), m_sheet);
    m_note->setObjectName(u"formatNote"_s);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *how = new Card;
    how->body()->addWidget(m_textForm);
    how->body()->addWidget(m_bookForm);
    how->body()->addWidget(m_header);
    column->addWidget(how);
    column->addWidget(m_note);
    m_card->setPadding(Card::Padding::None);
    m_card->body()->addWidget(m_sample, 1);
    column->addWidget(m_card, 1);
    for (QComboBox *box : {m_encoding, m_separator, m_sheet})
        connect(box, &QComboBox::activated, this, &FormatStep::read);
    connect(m_header, &QCheckBox::clicked, this, &FormatStep::read);
}

void FormatStep::read()
{
    const work::ListFile &file = m_flow.file();
    work::ListReading reading = m_flow.reading();
    if (file.isWorkbook) {
        reading.sheet = m_sheet->currentData().toString();
    } else {
        reading.encoding = m_encoding->currentData().toString();
        reading.separator = m_separator->currentData().toChar();
    }
    if (m_header->isChecked() != file.hasHeader || reading.hasHeader)
        reading.hasHeader = m_header->isChecked();
    m_flow.setReading(reading);
}

void FormatStep::setMasked(bool masked)
{
    m_sample->setMasked(masked);
}

void FormatStep::showFile()
{
    const work::ListFile &file = m_flow.file();
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(file.encoding)));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(file.separator)));
    m_sheet->clear();
    for (const QString &sheet : file.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(file.sheet)));
    m_textForm->setVisible(!file.isWorkbook);
    m_bookForm->setVisible(file.isWorkbook);
    m_header->setChecked(file.hasHeader);
    m_card->setNote(tr("%1 · %2 rows · %3 columns")
                        .arg(QFileInfo(file.path).fileName(), formats::count(int(file.rows)),
                            formats::count(int(file.header.size()))));
    if (file.rows == 0)
        m_note->say(tr("There is no row in it"), tr("Please choose another sheet, or look at the file."));
    else if (!file.undecodableLines.isEmpty())
        m_note->say(
            tr("%n line(s) hold letters that cannot be read", nullptr, int(file.undecodableLines.size())),
            tr("Lines %1. Please try another encoding; if the rest looks right, these lines are refused one "
               "by one.")
                .arg(linesOf(file.undecodableLines)));
    else
        m_note->say({});
    m_sample->setFile(file, m_flow.kind());
}

} // namespace ui
