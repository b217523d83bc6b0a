// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "ui/forms/recordform.h"

namespace ui {

class ServiceFields;

/// The form of a service, to add or to change, with its organisation and all its times.
class ServiceForm : public RecordForm {
    Q_OBJECT
public:
    explicit ServiceForm(Desk &desk, QWidget *parent = nullptr);

    void openNew();
    void openService(const base::Id &service);
    bool isNew() const { return key().isNil(); }
    const base::Id &service() const { return key(); }
    ServiceFields *fields() const { return m_fields; }
    QString heading() const override;
    void save() override;

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(const base::Id &service, bool isNew, const base::Id &act);

private:
    struct Read {
        work::ServiceEdit edit;
        QList<domain::Organisation> organisations;
        std::optional<domain::Draft> draft;
    };
    static base::Result<Read> read(work::Context &context, const base::Id &service);
    void load(const Read &read);

    work::ServiceEdit m_loaded;
    ServiceFields *m_fields;
    base::NewestQuestion m_newest;
};

} // namespace ui
