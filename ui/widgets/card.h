// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Separator;
class TextLabel;

/// A panel: a title row with a note at its right, a body and a footer row for the actions of what is shown. A
/// card without a title has no title row.
class Card : public QWidget {
    Q_OBJECT
public:
    enum class Padding { Inside, None };
    explicit Card(const QString &title = {}, const QString &note = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// More about title and note than the row has room for.
    void setHeaderToolTip(const QString &text);
    /// Lists and tables lie edge to edge: None.
    void setPadding(Padding padding);
    QVBoxLayout *body() const { return m_body; }
    /// The title row, to add buttons at its right end.
    QHBoxLayout *header() const { return m_header; }
    /// Made when first asked for: a row under a line.
    QHBoxLayout *footer();
    /// The row goes together with its line.
    void setFooterVisible(bool visible);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangeHeader();
    bool hasHeaderButtons() const;

    TextLabel *m_title;
    TextLabel *m_note;
    QWidget *m_headerRow;
    Separator *m_headerLine;
    Separator *m_footerLine = nullptr;
    QWidget *m_footerRow = nullptr;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QHBoxLayout *m_header;
    QHBoxLayout *m_footer = nullptr;
    Padding m_padding = Padding::Inside;
};

} // namespace ui
