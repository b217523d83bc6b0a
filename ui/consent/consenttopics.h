// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consentview.h"
#include "ui/consent/consentblock.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class CodeBox;
class Desk;
class FlowLayout;
class InlineMessage;

/// What is asked for on one sheet: a tick for each form, one for each provider that lacks a consent, and any
/// other organisation from a list.
class ConsentTopics : public QWidget {
    Q_OBJECT
public:
    explicit ConsentTopics(const Desk &desk, QWidget *parent = nullptr);

    /// Offers the forms of the day; `recipient` is offered and taken. Without one, what the person has not
    /// answered yet is taken.
    void load(const work::ConsentsOfPerson &view, QDate day, const base::Id &recipient);
    QList<ConsentTopic> chosen() const;
    /// Offers one more organisation, and takes it.
    void addRecipient(const base::Id &organisation);
    /// Recipients beyond those that were offered, for drafts.
    QStringList added() const { return m_added; }
    void setError(const QString &error);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Offered {
        ConsentTopic topic;
        QCheckBox *tick;
    };
    void offer(const ConsentTopic &topic, bool taken);
    void fillOthers();

    const Desk &m_desk;
    work::ConsentsOfPerson m_view;
    QString m_recipientForm; ///< the form that wants a recipient
    QList<Offered> m_offered;
    QStringList m_added;
    QWidget *m_ticks;
    FlowLayout *m_flow;
    CodeBox *m_others;
    InlineMessage *m_error;
};

} // namespace ui
