// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/people/persontab.h"

#include <functional>
#include <optional>

namespace ui {

class Button;
class FactList;
class InlineMessage;
class RelationEditor;
class RowList;
class TextLabel;
class Undoer;

/// Who lives with this person and who is related, as sentences from both sides, and records of the same
/// person. Relations are made, changed and taken away in place; joined records can be parted.
class FamilyTab : public PersonTab {
    Q_OBJECT
public:
    FamilyTab(Desk &desk, Undoer &undoer, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    void reset() override;
    RelationEditor *editor() const { return m_editor; }
    RowList *relations() const { return m_relations; }
    RowList *members() const { return m_members; }
    RowList *joined() const { return m_joined; }

Q_SIGNALS:
    void householdRequested();
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    QWidget *householdColumn();
    QWidget *relationsColumn();
    void showHousehold();
    void showRelations();
    void showJoined();
    void chosenRelation();
    const domain::Relation *currentRelation() const;
    void saveRelation(const domain::Relation &relation);
    void removeRelation();
    void addPerson(const QString &name);
    void change(std::function<void(work::PersonEdit &)> change, const QString &said);
    void part(const QVariant &id);
    void showError(const base::Error &error);

    Desk &m_desk;
    Undoer &m_undoer;
    std::optional<PersonView> m_view;
    RelationEditor *m_editor;
    InlineMessage *m_error;
    TextLabel *m_title;
    FactList *m_household;
    RowList *m_members;
    Button *m_editHousehold;
    RowList *m_relations;
    TextLabel *m_noRelations;
    Button *m_editRelation;
    Button *m_removeRelation;
    QWidget *m_joinedPart;
    RowList *m_joined;
};

} // namespace ui
