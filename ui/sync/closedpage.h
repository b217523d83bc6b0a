// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui {

class Button;
class Desk;
class DraftKeeper;
class InlineMessage;
class LoadingState;
class TextLabel;

/// What stands in the place of everything while the vault shows nothing: the lease of the office is over, or
/// this PC was locked out. Says why, exchanges, and takes a new note, which is kept as a draft and offered
/// when the vault is open again.
class ClosedPage final : public QWidget {
    Q_OBJECT
public:
    explicit ClosedPage(Desk &desk, QWidget *parent = nullptr);
    ~ClosedPage() override;

    QPlainTextEdit *note() const { return m_note; }
    /// Writes what was typed at once; before it goes.
    void keep();

Q_SIGNALS:
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *build();
    void tell();
    void tellSafe();
    void readNote();
    void saveNote();

    Desk &m_desk;
    DraftKeeper *m_keeper;
    TextLabel *m_title;
    TextLabel *m_text;
    InlineMessage *m_safe;
    InlineMessage *m_next; ///< what to do where nothing here helps any more
    InlineMessage *m_trouble;
    LoadingState *m_loading;
    Button *m_now;
    QWidget *m_noteRoom;
    QPlainTextEdit *m_note;
    TextLabel *m_kept;
};

} // namespace ui
