// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templategate.h"

#include <QWidget>

namespace ui {

class Card;
class RowList;

/// The papers, and the editions of the chosen one: which is in force, which is to come.
class TemplateSide : public QWidget {
    Q_OBJECT
public:
    TemplateSide(QDate today, QWidget *parent = nullptr);

    void show(documents::PaperKind kind, const TemplateGate::Opened &opened);
    using QWidget::show;
    RowList *papers() const { return m_papers; }
    RowList *editions() const { return m_editions; }

Q_SIGNALS:
    void paperChosen(documents::PaperKind kind);
    /// Go on from this edition.
    void startRequested(const documents::PaperTemplate &form);
    /// One that has not begun: it shall not.
    void withdrawRequested(const base::Id &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void words();

    QDate m_today;
    documents::PaperKind m_kind = documents::PaperKind::CarePlan;
    TemplateGate::Opened m_opened;
    Card *m_papersCard;
    RowList *m_papers;
    Card *m_editionsCard;
    RowList *m_editions;
    bool m_filling = false;
};

} // namespace ui
