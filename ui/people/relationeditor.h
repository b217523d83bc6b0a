// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/relation.h"
#include "ui/people/personwords.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class Button;
class CodeBox;
class Form;
class PersonPicker;
class TextLabel;

/// The place where a relation is made or changed: to somebody of the vault, or to a name only.
class RelationEditor : public QWidget {
    Q_OBJECT
public:
    explicit RelationEditor(Desk &desk, QWidget *parent = nullptr);

    /// `otherName` is who the relation is to now, empty for a new one.
    void open(const domain::Relation &relation, const QString &otherName, const base::Id &person);
    /// Chooses the other person, as if taken from the list.
    void setOther(const base::Id &person, const QString &name);
    PersonPicker *picker() const { return m_picker; }
    CodeBox *kind() const { return m_kind; }

Q_SIGNALS:
    void saved(const domain::Relation &relation);
    /// The other person is not here yet and shall be added with this name.
    void addRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void showOther(const QString &name);

    domain::Relation m_relation;
    Form *m_form;
    PersonPicker *m_picker;
    TextLabel *m_other;
    CodeBox *m_kind;
    CodeBox *m_quality;
    QCheckBox *m_emergency;
    QLineEdit *m_note;
    Button *m_add;
};

} // namespace ui
