// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictwords.h"
#include "ui/widgets/card.h"

#include <optional>

class QButtonGroup;
class QPlainTextEdit;

namespace ui {

class Button;
class ChoiceCard;
class ChoiceGrid;
class InlineMessage;
class TextLabel;

/// One disagreement: the values side by side, what will be saved, and the button that saves it. What was
/// chosen or typed stays while the same disagreement is shown anew.
class DisagreementPanel final : public Card {
    Q_OBJECT
public:
    explicit DisagreementPanel(QAction *settle, QWidget *parent = nullptr);

    /// Nothing where none is chosen.
    void show(const domain::Disagreement *one, const ConflictWords &words);
    using QWidget::show;
    const std::optional<domain::Disagreement> &shown() const { return m_one; }
    /// From 1, as the keys are; where there is none, nothing happens.
    void choose(int number);
    bool hasChoice() const;
    /// How it shall be settled, and with what value.
    ConflictOption choice() const;
    void sayTrouble(const QString &title, const QString &text);
    QList<ChoiceCard *> cards() const;
    QPlainTextEdit *own() const { return m_own; }
    void focusCards();

Q_SIGNALS:
    void choiceChanged();
    void personRequested(const domain::RecordRef &subject);

private:
    void build(QAction *settle);
    void fill(const ConflictWords &words);
    void writeOwn();
    void showOutcome();

    std::optional<domain::Disagreement> m_one;
    QString m_look; ///< what the cards show, to see whether they have to be made anew
    QButtonGroup *m_group;
    InlineMessage *m_why;
    InlineMessage *m_trouble;
    QWidget *m_whole;
    QWidget *m_place; ///< holds the cards
    ChoiceGrid *m_cards = nullptr;
    Button *m_ownButton;
    QPlainTextEdit *m_own;
    QWidget *m_result;
    TextLabel *m_outcome;
    Button *m_person;
};

} // namespace ui
