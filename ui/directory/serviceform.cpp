// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/serviceform.h"

#include "ui/directory/servicefields.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"service"_s;

} // namespace

ServiceForm::ServiceForm(Desk &desk, QWidget *parent)
    : RecordForm(desk, kPage, parent)
    , m_fields(new ServiceFields(desk))
{
    addRow(m_fields);
    setFields(m_fields);
    connect(m_fields, &ServiceFields::changed, this, &ServiceForm::touch);
}

QString ServiceForm::heading() const
{
    return isNew() ? tr("Add service") : tr("Change service");
}

void ServiceForm::openNew()
{
    openService({});
}

void ServiceForm::openService(const base::Id &service)
{
    turnTo(service);
    desk().session().askNewest(
        m_newest, this, [service](work::Context &context) { return read(context, service); },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

base::Result<ServiceForm::Read> ServiceForm::read(work::Context &context, const base::Id &service)
{
    Read read;
    read.edit.offers.append(work::OfferEdit());
    if (!service.isNil()) {
        const auto edit = work::services::open(context, service);
        if (!edit)
            return edit.error();
        read.edit = *edit;
    }
    const auto organisations = work::services::organisations(context);
    if (!organisations)
        return organisations.error();
    read.organisations = *organisations;
    read.draft = readDraft(context, {kPage, service});
    return read;
}

void ServiceForm::load(const Read &read)
{
    m_loaded = read.edit;
    m_fields->load(read.edit, read.organisations);
    m_fields->focusFirst();
    begin(isNew() ? tr("Add service") : tr("Save"), read.draft);
}

void ServiceForm::save()
{
    if (!mayBeRead())
        return;
    work::ServiceEdit edit = m_loaded;
    if (!m_fields->read(edit)) {
        m_fields->focusFirstError();
        return showWrong();
    }
    send(
        [edit, key = draftKey()](work::Context &context) { return work::services::save(context, edit, key); },
        [this, isNew = isNew()](const base::Id &id, const base::Id &act) { Q_EMIT saved(id, isNew, act); });
}

} // namespace ui
