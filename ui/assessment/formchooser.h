// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formsview.h"
#include "ui/people/personwords.h"

#include <QWidget>

namespace ui {

class Card;
class RowList;
class SearchField;

/// What to ask next: the forms that are due in the household, one after another, and all instruments in force
/// with a search over them.
class FormChooser : public QWidget {
    Q_OBJECT
public:
    explicit FormChooser(QWidget *parent = nullptr);

    /// `view` has to live on while it is shown.
    void show(const FormsView &view, const PersonWords &words);
    using QWidget::show;
    void select(const QString &url);
    QString current() const;
    SearchField *search() const { return m_search; }
    RowList *due() const { return m_dueList; }
    RowList *tools() const { return m_toolList; }

Q_SIGNALS:
    /// An instrument was chosen, to look at what there is.
    void chosen(const QString &url);
    void startRequested(const base::Id &person, const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDue();
    void showTools();
    void words();

    const FormsView *m_view = nullptr;
    std::optional<PersonWords> m_words;
    Card *m_dueCard;
    RowList *m_dueList;
    Card *m_toolCard;
    SearchField *m_search;
    RowList *m_toolList;
    QList<std::pair<base::Id, QString>> m_due; ///< by the id of the row
};

} // namespace ui
