// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;
class QTimer;

namespace ui {

class Button;
class ChipLabel;
class InlineMessage;
class TextLabel;

/// The page that stands before the data: who, password, and what is safe. A view only; it knows no key and
/// names no client. What is typed leaves it once, by the signal, and is wiped from the field.
class LockPage : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    /// One line of the list at the foot of the card.
    struct Fact {
        QString icon;
        QString label;
        QString value;
        Tone tone = Tone::Neutral;
    };

    void setUsers(const QStringList &names, int current = 0);
    int currentUser() const;
    /// Why it is locked, such as `13:42에 자리 비움으로 잠겼습니다.`; drafts are counted behind it.
    void setReason(const QString &reason, int drafts);
    void setFacts(const QList<Fact> &facts);
    void setPlaceName(const QString &office);
    /// What went wrong; empty takes it away.
    void setMessage(const QString &message);
    /// Says that the vault is one for practice, and offers to delete it.
    void setPractice(bool practice);
    /// Counts down and lets nobody try meanwhile.
    void setWaitSeconds(int seconds);
    /// The key is being derived: fields off, the button says so.
    void setBusy(bool busy);
    /// The vault is busy behind the page, such as closing: nothing can be done until that ends. Empty ends
    /// it.
    void setOccupied(const QString &what);
    /// Empties the field, takes the message away and takes the focus.
    void begin();

Q_SIGNALS:
    void unlockRequested(int user, const QString &password);
    void recoveryRequested();
    void otherUserRequested();
    void removalRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCard();
    void addCredentials(QVBoxLayout *body);
    void request();
    void showInputState();
    void refresh();

    QWidget *m_side;
    QWidget *m_card = nullptr;
    TextLabel *m_title;
    TextLabel *m_reason;
    TextLabel *m_userLabel;
    QComboBox *m_users;
    TextLabel *m_passwordLabel;
    ChipLabel *m_inputState;
    QLineEdit *m_password;
    QAction *m_reveal;
    TextLabel *m_hint;
    InlineMessage *m_message;
    InlineMessage *m_practice;
    Button *m_remove;
    Button *m_unlock;
    Button *m_forgotten;
    Button *m_other;
    QGridLayout *m_facts;
    TextLabel *m_place;
    QTimer *m_tick;
    QString m_why;
    int m_drafts = 0;
    int m_wait = 0;
    bool m_busy = false;
    bool m_isPractice = false;
    QString m_occupied;
};

} // namespace ui
