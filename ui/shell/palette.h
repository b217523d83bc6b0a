// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QPointer>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace ui {

class ChipLabel;
class SearchField;
class TextLabel;

/// The box of Ctrl+K: one field over everything that can be found or done, used by keyboard alone. A child
/// laid over the window, not a window of its own, since input methods do not compose in pop-ups everywhere.
/// Reads the composition.
class Palette : public QWidget {
    Q_OBJECT
public:
    explicit Palette(QWidget *window);

    /// Does not take ownership; sections appear in the order of adding.
    void addSource(PaletteSource *source);
    void open(const QString &text = {});
    void dismiss();
    QString currentRow() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask(const QString &text);
    void take(quint64 question, int source, const PaletteSection &section);
    void rebuild();
    void run();
    void step(int by);
    void place();
    void words();
    bool onFieldKey(QKeyEvent *event);

    SearchField *m_field;
    ChipLabel *m_mode;
    QLayout *m_top;
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_footer;
    TextLabel *m_nothing;
    QList<PaletteSource *> m_sources;
    QList<PaletteSection> m_sections;
    QPointer<QWidget> m_before;
    quint64 m_question = 0;
    int m_waiting = 0;
};

} // namespace ui
