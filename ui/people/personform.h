// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"
#include "ui/forms/recordform.h"

#include <QTimer>

namespace ui {

class PersonFields;

/// The form of a person, to add or to change. Saving touches only what was changed here. While somebody is
/// added, a person of the same name and birthday is pointed out.
class PersonForm : public RecordForm {
    Q_OBJECT
public:
    explicit PersonForm(Desk &desk, QWidget *parent = nullptr);

    /// A new person, where a name may be given.
    void openNew(const QString &name = {});
    void openPerson(const base::Id &person);
    bool isNew() const { return key().isNil(); }
    const base::Id &person() const { return key(); }
    PersonFields *fields() const { return m_fields; }
    QString heading() const override;
    void save() override;

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(const base::Id &person, bool isNew, const base::Id &act);
    void personRequested(const base::Id &person);

protected:
    void restore(const QJsonObject &body) override;

private:
    void load(const work::PersonEdit &edit, const std::optional<domain::Draft> &draft);
    QString saveText() const;
    void askNamesakes();
    void showNamesake(const domain::PeopleRow &row);

    work::PersonEdit m_loaded;
    NoticeBar *m_namesake;
    PersonFields *m_fields;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_namesakes;
    QTimer m_soon;
};

} // namespace ui
