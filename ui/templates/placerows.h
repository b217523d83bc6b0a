// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace ui {

class Button;

/// The places of the box of approval (결재란), left to right, in one language at a time.
class PlaceRows : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t kMost = 5;

    explicit PlaceRows(QWidget *parent = nullptr);

    void show(const std::vector<documents::Words> &places, instruments::Language language);
    using QWidget::show;

Q_SIGNALS:
    void edited(const std::vector<documents::Words> &places);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLineEdit *name;
        Button *remove;
    };
    void addLine();
    void fill();
    void words();
    void read();

    std::vector<documents::Words> m_places;
    instruments::Language m_language = instruments::Language::Korean;
    QList<Line> m_lines;
    QGridLayout *m_grid;
    Button *m_add;
};

} // namespace ui
