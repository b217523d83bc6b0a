// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// The tabs of a page. Where they find no room side by side, as with large text, they go on in a further row,
/// so that none hides. One tab stop; the arrow keys move and choose.
class TabRow : public QWidget {
    Q_OBJECT
public:
    /// `name` is what the tabs are parts of, for screen readers.
    explicit TabRow(const QString &name, QWidget *parent = nullptr);

    void addTab(const QString &text);
    void setTabText(int index, const QString &text);
    QString tabText(int index) const;
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    void focusCurrent();

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace ui
