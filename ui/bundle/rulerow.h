// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/ruleid.h"

#include <QWidget>

namespace ui {

class AnswerText;

/// One rule of a bundle: what it says and, where it is broken, what it takes to go on, with the field for the
/// reason in place.
class RuleRow : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString rule; ///< the word of the rule in JSON, under which the reason is kept
        QString title; ///< empty where the rule passes
        QString text;
        QString remedy;
        bundle::Verdict verdict = bundle::Verdict::Pass;
        bool isLater = false; ///< judged when the services begin, not now
        bool isUnset = false; ///< passes only because no limit is set
        bool isTold = false; ///< nothing can be typed: it is only said how it stands
        QString link = {}; ///< words of a link to where it can be mended
    };
    explicit RuleRow(const Words &words, const QString &reason = {}, QWidget *parent = nullptr);

    const QString &rule() const { return m_rule; }
    AnswerText *field() const { return m_reason; }

Q_SIGNALS:
    void linkActivated();
    void reasonEdited(const QString &rule, const QString &reason);

private:
    QString m_rule;
    AnswerText *m_reason = nullptr;
};

} // namespace ui
