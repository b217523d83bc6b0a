// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/railitem.h"

#include <QHash>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

/// The dark column at the left: the program's mark and one item for each registered page, always icon and
/// word. Arrow keys move within it; it is one tab stop.
class Rail : public QWidget {
    Q_OBJECT
public:
    enum class Position { Top, Bottom };
    explicit Rail(QWidget *parent = nullptr);

    void addItem(
        const QString &id, const QString &text, const QString &icon, const QString &key, Position position);
    /// A page without an item of its own is marked at this one.
    void addUnder(const QString &id, const QString &item) { m_under.insert(id, item); }
    void setText(const QString &id, const QString &text);
    void setBadge(const QString &id, int count, RailItem::Badge badge = RailItem::Badge::Waiting);
    void setCurrent(const QString &id);
    /// The item that is marked; empty where none is.
    QString current() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(QObject *from, int by);

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QHash<QString, QString> m_under;
    int m_topCount = 0;
};

} // namespace ui
