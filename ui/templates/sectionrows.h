// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class SectionRow;

/// The sections of a template in their order, known ones and those of the office's own.
class SectionRows : public QWidget {
    Q_OBJECT
public:
    explicit SectionRows(QWidget *parent = nullptr);

    void show(const documents::PaperTemplate &form, instruments::Language language);
    using QWidget::show;
    const QList<SectionRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void edited(const std::vector<documents::TemplateSection> &sections);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    SectionRow *makeRow();
    void move(qsizetype from, int by);
    void addOwn();

    documents::PaperTemplate m_form;
    instruments::Language m_language = instruments::Language::Korean;
    QList<SectionRow *> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace ui
