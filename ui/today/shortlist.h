// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class TextLabel;

/// A small card of links: a line with a word at its right and a second line below.
class ShortList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString text;
        QString note; ///< at the right
        QString icon;
        QVariant what;
    };
    explicit ShortList(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {});
    /// What stands there while there are no lines.
    void setEmptyText(const QString &text);
    void setLines(const QList<Line> &lines);

Q_SIGNALS:
    void chosen(const QVariant &what);

private:
    Card *m_card;
    QVBoxLayout *m_lines;
    TextLabel *m_empty;
};

} // namespace ui
