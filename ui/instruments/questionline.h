// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"

#include <QWidget>

namespace ui {

class QuestionText;
class TextLabel;

/// One item in the list of a form: its number, its words, which are typed right there, and below them in
/// small letters what is answered to it. A sign says that something is to be mended.
class QuestionLine : public QWidget {
    Q_OBJECT
public:
    explicit QuestionLine(const QString &linkId, QWidget *parent = nullptr);

    const QString &linkId() const { return m_linkId; }
    QuestionText *text() const { return m_text; }

    struct Look {
        QString number;
        int depth = 0;
        instruments::Language language = instruments::Language::Korean;
        bool isWrong = false;
        bool isReadOnly = false;
    };
    void show(const instruments::Item &item, const Look &look);
    using QWidget::show;
    void setCurrent(bool current);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static QString caption(const instruments::Item &item);

    QString m_linkId;
    TextLabel *m_number;
    QuestionText *m_text;
    TextLabel *m_caption;
    bool m_isCurrent = false;
    bool m_isWrong = false;
};

} // namespace ui
