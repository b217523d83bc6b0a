// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QWidget>

namespace ui {

class AnswerText;
class TextLabel;

/// The sentences of a template under their names; where one is empty, that of the built-in template is used
/// and stands there in grey.
class TextRows : public QWidget {
    Q_OBJECT
public:
    explicit TextRows(QWidget *parent = nullptr);

    void show(const documents::PaperTemplate &form, instruments::Language language);
    using QWidget::show;

Q_SIGNALS:
    void edited(const QHash<QString, documents::Words> &texts);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString name;
        TextLabel *label;
        AnswerText *text;
    };
    void rebuild(documents::PaperKind kind);
    void words();

    QHash<QString, documents::Words> m_texts;
    instruments::Language m_language = instruments::Language::Korean;
    std::optional<documents::PaperKind> m_kind;
    QList<Line> m_lines;
};

} // namespace ui
