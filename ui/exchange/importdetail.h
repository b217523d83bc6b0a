// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importflow.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QScrollArea;

namespace ui {

/// One row of the list at large: what is wrong and how to mend it, values before and after, and, where it may
/// be one of several people, the choice between them.
class ImportDetail : public Card {
    Q_OBJECT
public:
    ImportDetail(ImportFlow &flow, Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    /// Null: no row is chosen.
    void show(const ImportLine *line);

Q_SIGNALS:
    void decided(int line, const std::optional<work::RowDecision> &decision);

private:
    void addIssues(const ImportLine &line);
    void addChanges(const ImportLine &line);
    void addChoice(const ImportLine &line);
    void addOption(const QString &title, const QString &note, const work::RowDecision &decision, int line);
    void addNote(const QString &text);
    QString about(const work::PersonFacts &facts) const;

    ImportFlow &m_flow;
    Desk &m_desk;
    PersonWords m_words;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QButtonGroup *m_options = nullptr;
};

} // namespace ui
