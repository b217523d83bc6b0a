// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace ui {

/// A degree that may be chosen: `3 심각 / 건강·안전 해침`.
struct Degree {
    QString number;
    QString word;
    QString anchor; ///< what it means here
};

/// The degrees of severity as large cards, one of them or none taken. One tab stop; the arrow keys move and
/// choose. Beside each other, or as lines below each other where the words need the room. A triangle marks
/// the degree of last time.
class SeverityCards : public QWidget {
    Q_OBJECT
public:
    SeverityCards(const QString &name, const QList<Degree> &degrees, QWidget *parent = nullptr);

    /// -1 takes none. Does not emit.
    void setCurrent(int index);
    int current() const;
    void setPrevious(std::optional<int> index);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int columnsFor(int width) const;
    int cardHeight(int width) const;
    int markHeight() const;
    void arrange();
    void choose(int index);

    QButtonGroup *m_group;
    std::optional<int> m_previous;
};

} // namespace ui
