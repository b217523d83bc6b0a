// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"

#include <QWidget>

namespace ui {

class Button;
class Desk;
class InlineMessage;
class TextLabel;

/// A scan or photo to be kept with a consent: chosen with a file dialog, or dropped here. The file is read
/// beside the window and stays where it is; what is no paper is said at once.
class PaperField : public QWidget {
    Q_OBJECT
public:
    explicit PaperField(Desk &desk, QWidget *parent = nullptr);

    const std::optional<work::Paper> &paper() const { return m_paper; }
    void clear();
    void setTrouble(const QString &text);
    void open(const QString &path);
    /// Asks for a file.
    void choose();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const base::Result<work::Paper> &paper);
    void showState();

    Desk &m_desk;
    std::optional<work::Paper> m_paper;
    QWidget *m_zone;
    TextLabel *m_name;
    TextLabel *m_note;
    Button *m_choose;
    Button *m_remove;
    InlineMessage *m_trouble;
};

} // namespace ui
