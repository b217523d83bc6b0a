// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace ui {

/// The pages of a document below each other, as they will come out of the printer.
class PaperView : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `text` is what a screen reader says instead.
    void setPages(const QList<QImage> &pages, const QString &text);
    int pageCount() const { return int(m_pages.size()); }
    /// The page at this height.
    int pageAt(int y) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QImage> m_pages;
};

} // namespace ui
