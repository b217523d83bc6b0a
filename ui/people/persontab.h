// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"
#include "ui/people/personwords.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

namespace ui {

/// What the tabs of a person's page show: the detail as it was read, and how people are written now.
struct PersonView {
    work::PersonDetail detail;
    PersonWords words;

    const base::Id &id() const { return detail.person.id; }
    /// The names of everybody the detail knows, by id, masked where the words are.
    QHash<base::Id, QString> names() const;
    /// The instruments beside that of needs, by address.
    QHash<QString, QString> formNames() const;
};

/// One tab of a person's page. Shown anew whenever the person was read anew; keeps its own place.
class PersonTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void show(const PersonView &view) = 0;
    using QWidget::show;
    /// Another person is coming: scroll and choice begin anew.
    virtual void reset() { }

Q_SIGNALS:
    void placeRequested(const ui::Place &place);
    void personRequested(const base::Id &person);
    void editRequested();
    void noteRequested();
};

} // namespace ui
