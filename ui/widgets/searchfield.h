// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLineEdit>

namespace ui {

/// A line for searching that also reads what the input method is still composing: ㅍ finds while 표 is on its
/// way. Enter and Esc during composition belong to the input method; Enter after it is returnPressed.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    enum class Frame { Field, Bare };
    explicit SearchField(const QString &placeholder, Frame frame = Frame::Field, QWidget *parent = nullptr);

    /// The text with the composition in its place.
    QString searchText() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// A key in a frame at the right end, such as Ctrl+F, while the field is empty.
    void setHint(const QString &key);
    bool showsHint() const;

Q_SIGNALS:
    void searchTextChanged(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void dress();

    QString m_preedit;
    QString m_told;
    QString m_hint;
    QAction *m_lens = nullptr;
    QElapsedTimer m_committed;
};

} // namespace ui
