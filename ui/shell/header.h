// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QAbstractButton;
class QHBoxLayout;

namespace ui {

class Button;
class TextLabel;

/// The row over the page: where one is, the box that opens the palette, the screen mask, the person and the
/// lock.
class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &context);
    /// A page that others lead to has the way back before its title.
    void setBackShown(bool shown);
    void setUser(const QString &name);
    void setMasked(bool masked);
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void searchRequested();
    void maskToggled();
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void giveContextRoom();

    QHBoxLayout *m_layout;
    Button *m_back;
    TextLabel *m_title;
    TextLabel *m_context;
    QAbstractButton *m_find;
    Button *m_mask;
    QWidget *m_avatar;
    TextLabel *m_user;
    Button *m_lock;
    bool m_masked = false;
};

} // namespace ui
