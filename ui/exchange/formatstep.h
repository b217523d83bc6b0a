// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class Card;
class Form;
class ImportFlow;
class InlineMessage;
class SampleGrid;

/// The second step: how the file was read, to be corrected where the sample looks wrong.
class FormatStep : public QWidget {
    Q_OBJECT
public:
    explicit FormatStep(ImportFlow &flow, QWidget *parent = nullptr);

    void showFile();
    void setMasked(bool masked);

private:
    void read();

    ImportFlow &m_flow;
    Form *m_textForm; ///< of separated values
    Form *m_bookForm; ///< of workbooks
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    InlineMessage *m_note;
    Card *m_card;
    SampleGrid *m_sample;
};

} // namespace ui
