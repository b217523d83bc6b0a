// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conferences.h"
#include "ui/forms/recordform.h"

namespace ui {

class ConferenceFields;

/// The record of one case conference, to write or to complete.
class ConferenceForm : public RecordForm {
    Q_OBJECT
public:
    explicit ConferenceForm(Desk &desk, QWidget *parent = nullptr);

    /// A new record about a person; with a bundle, one that decides on it.
    void openNew(const base::Id &person, const base::Id &bundle);
    void openConference(const base::Id &conference);
    bool isNew() const { return m_loaded.version == 0; }
    /// The person, known once the record is read.
    const base::Id &person() const { return m_loaded.parent; }
    const base::Id &conference() const { return m_loaded.id; }
    const base::Id &bundle() const { return m_loaded.bundle; }
    ConferenceFields *fields() const { return m_fields; }
    QString heading() const override;
    void save() override;

Q_SIGNALS:
    /// The record was read.
    void loaded();
    void saved(const domain::Conference &conference, bool isNew, const base::Id &act);

private:
    struct Read {
        domain::Conference conference;
        work::ConferencesOfPerson view;
        std::optional<domain::Draft> draft;
    };
    static base::Result<Read> read(
        work::Context &context, domain::Conference conference, const domain::DraftKey &key);
    void load(const Read &read);

    domain::Conference m_loaded;
    ConferenceFields *m_fields;
    base::NewestQuestion m_newest;
};

} // namespace ui
