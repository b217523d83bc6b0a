// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/papers.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace ui {

class Button;
class Card;
class Desk;
class EmptyState;
class RowList;
class Segments;
class TextLabel;

/// Beside a preview: which paper of the record it is, which edition, in which language, with which template;
/// the ways into a file; and what was printed of the record before.
class PaperSide : public QWidget {
    Q_OBJECT
public:
    PaperSide(Desk &desk, const QList<QAction *> &files, QWidget *parent = nullptr);

    /// `forms` are the codes of consent forms that a blank one can be made of.
    void show(const work::PaperOf &paper, const work::MadePaper &made, const QStringList &forms);
    void showPrints(const QList<domain::PrintEntry> &prints);
    /// `ko` or `en`; at first that of the screen.
    QString language() const;
    /// How an edition of a plan is called: `edition 2 · approved 2026. 11. 20.`.
    static QString editionWords(const work::PlanEdition &edition);

Q_SIGNALS:
    /// Another paper of the record, another edition or form.
    void paperChosen(const work::PaperOf &paper);
    void languageChosen();
    void templateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QList<QAction *> &files);
    void words();
    void fill();
    void choosePlan(int index);

    Desk &m_desk;
    Card *m_paperCard;
    Segments *m_plan;
    TextLabel *m_kind;
    QWidget *m_editionRow;
    TextLabel *m_editionLabel;
    QComboBox *m_edition; ///< of a plan; of a blank consent, the form
    TextLabel *m_kept;
    TextLabel *m_languageLabel;
    Segments *m_language;
    TextLabel *m_template;
    Button *m_templates;
    TextLabel *m_filesLabel;
    Card *m_printsCard;
    TextLabel *m_noPrints;
    RowList *m_prints;
    work::PaperOf m_paper;
    work::MadePaper m_made;
    QStringList m_forms;
    QList<domain::PrintEntry> m_entries;
};

} // namespace ui
