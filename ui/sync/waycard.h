// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/disagreement.h"
#include "ui/people/personwords.h"

#include <QWidget>

namespace ui {

class Button;
class Card;
class Desk;
class FactList;
class InlineMessage;
class RowList;
struct Row;
class TextLabel;

/// What the office has refused, with the reason as a sentence and the way to let it go; what is on its way there;
/// and what has arrived but is kept here too for a while. An item never goes from here silently.
class WayCards final : public QWidget {
    Q_OBJECT
public:
    explicit WayCards(Desk &desk, QWidget *parent = nullptr);

    void read();
    void setMasked(bool masked);
    RowList *waiting() const { return m_waiting; }
    RowList *delivered() const { return m_delivered; }
    RowList *refused() const { return m_refused; }
    void letGo();

Q_SIGNALS:
    void doneSaid(const QString &text);

private:
    struct OnItsWay {
        QList<domain::WaitingChange> waiting;
        QList<domain::RefusedChange> refused;
    };
    void build();
    void take(const OnItsWay &way);
    void show();
    void showRefused();
    Row rowOf(const domain::WaitingChange &one) const;
    QString nothingWaits(bool isDelivered) const;
    const domain::RefusedChange *chosen() const;

    Desk &m_desk;
    base::NewestQuestion m_newest;
    OnItsWay m_way;
    bool m_masked = false;
    Card *m_waitingCard;
    TextLabel *m_nothing;
    RowList *m_waiting;
    Card *m_deliveredCard;
    RowList *m_delivered;
    Card *m_refusedCard;
    RowList *m_refused;
    InlineMessage *m_reason;
    FactList *m_fields;
    Button *m_letGo;
};

} // namespace ui
