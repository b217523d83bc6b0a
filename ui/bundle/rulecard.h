// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/bundle/rules.h"
#include "ui/widgets/card.h"

#include <QJsonObject>

class QVBoxLayout;

namespace ui {

class Button;
class ChipLabel;
class Composer;
class Desk;
class RuleRow;
class SignPanel;
class TextLabel;

/// What the rules say about the choice: first what needs attention, with a field for the reason, then what
/// passes, then what is asked before the services begin. Below it the way to the score in sentences.
class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(Desk &desk, QWidget *parent = nullptr);

    void show(const Composer &composer);
    using Card::show;
    /// Reasons by the word of the rule; those of rules that pass now are kept in mind but not given.
    QJsonObject reasons(const Composer &composer) const;
    const QJsonObject &allReasons() const { return m_reasons; }
    void setReasons(const QJsonObject &reasons);
    /// While the screen is masked the reasons do not stand there.
    void setMasked(bool masked);
    SignPanel *signature() const { return m_sign; }
    /// Puts the focus where the first thing is missing; answers the control or null where nothing is.
    QWidget *focusMissing(const Composer &composer);

Q_SIGNALS:
    void edited();
    /// Consent of the person for what this provider is given.
    void consentWanted(const base::Id &organisation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(RuleRow *row);
    void removeRows();
    void addLine();
    RuleRow *rowFor(const Composer &composer, const bundle::RuleResult &first);
    void addRowsBeside(const Composer &composer);
    void addRows(const Composer &composer);
    void showWhy(const Composer &composer);
    void setWhyShown(bool shown);
    void words();

    ChipLabel *m_attention;
    ChipLabel *m_passed;
    QVBoxLayout *m_rows;
    SignPanel *m_sign;
    TextLabel *m_hint;
    Button *m_why;
    TextLabel *m_reasonsOfScore;
    QList<RuleRow *> m_shown;
    QJsonObject m_reasons;
    QByteArray m_state; ///< what the rows were made from
    bool m_masked = false;
};

} // namespace ui
