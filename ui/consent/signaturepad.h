// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QPolygon>
#include <QWidget>

namespace ui {

/// A place to sign with mouse, finger or pen. Strokes lie in units of their own, so that the picture is the
/// same however large the pad was. Delete wipes it; who cannot draw signs on paper instead, which the form
/// says.
class SignaturePad : public QWidget {
    Q_OBJECT
public:
    static constexpr QSize kUnits{1200, 400};

    explicit SignaturePad(QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    /// Black on white, as PNG; empty where nothing was drawn.
    QByteArray picture() const;
    /// The strokes as numbers, for drafts.
    QJsonArray strokes() const;
    void setStrokes(const QJsonArray &strokes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF area() const;
    void addPoint(QPointF at);
    void draw(QPainter &painter, const QColor &ink) const;
    void sayState();

    QList<QPolygon> m_strokes;
    bool m_drawing = false;
};

} // namespace ui
