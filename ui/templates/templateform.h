// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;
class Card;
class PlaceRows;
class SectionRows;
class Segments;
class TextLabel;
class TextRows;

/// A template being changed: title and footer, places of approval, sections, texts and logo, in one language
/// at a time. Holds what is typed; the page keeps it.
class TemplateForm : public QWidget {
    Q_OBJECT
public:
    explicit TemplateForm(QWidget *parent = nullptr);

    void show(const documents::PaperTemplate &form);
    using QWidget::show;
    const documents::PaperTemplate &form() const { return m_form; }
    /// The language that is written in, which the preview shows as well.
    instruments::Language language() const;
    void begin();

Q_SIGNALS:
    void edited();
    void languageChosen();
    /// The person wants to choose a picture.
    void logoWanted();

public:
    void setLogo(const QByteArray &png);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void words();
    void fill();
    void readLines();

    documents::PaperTemplate m_form;
    Segments *m_language;
    Card *m_head;
    Card *m_sectionsCard;
    Card *m_textsCard;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_footer;
    QLineEdit *m_caption;
    PlaceRows *m_places;
    Button *m_logo;
    Button *m_noLogo;
    SectionRows *m_sections;
    TextRows *m_texts;
    TextLabel *m_fillIn;
    QList<std::pair<TextLabel *, QWidget *>> m_labels; ///< name, title, footer, caption, places, logo
};

} // namespace ui
