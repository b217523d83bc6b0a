// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/peoplequery.h"
#include "ui/people/personwords.h"

#include <QWidget>

#include <functional>

namespace ui {

class RowList;
class SearchField;

/// Finds a person of the vault by what is typed, in place: a line and, below it, who was found. Down goes
/// into the list, Enter takes.
class PersonPicker : public QWidget {
    Q_OBJECT
public:
    PersonPicker(Desk &desk, const QString &name, QWidget *parent = nullptr);

    /// Nobody of these is offered.
    void setExcluded(const QList<base::Id> &ids);
    /// Those found are shown as the screen mask has it; what is typed is not.
    void setMasked(bool masked);
    void clear();
    /// What is typed, for who is not in the vault.
    QString text() const;
    SearchField *line() const { return m_line; }
    RowList *list() const { return m_list; }

Q_SIGNALS:
    void picked(const domain::PeopleRow &person);
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void take(const QVariant &id);

    Desk &m_desk;
    PersonWords m_words;
    SearchField *m_line;
    RowList *m_list;
    QList<base::Id> m_excluded;
    QList<domain::PeopleRow> m_found;
    base::NewestQuestion m_newest;
};

} // namespace ui
