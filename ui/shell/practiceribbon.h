// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The band over every page of a vault for practice: hatched, so that it is seen without reading, and with
/// words, so that it is understood. Nothing can be done with it.
class PracticeRibbon : public QWidget {
    Q_OBJECT
public:
    explicit PracticeRibbon(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_long;
    QString m_short;
};

} // namespace ui
