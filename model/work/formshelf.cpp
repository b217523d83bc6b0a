// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/formshelf.h"

#include "model/instruments/lifecycle.h"
#include "model/instruments/questionnairejson.h"

#include <QDir>
#include <QFile>
#include <QVersionNumber>

namespace work {

FormShelf::FormShelf(QString folder)
    : m_folder(std::move(folder))
{
}

base::Result<QList<FormPtr>> FormShelf::builtIn()
{
    if (!m_builtIn.isEmpty())
        return m_builtIn;
    QList<FormPtr> forms;
    for (const QString &name :
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        auto form = instruments::readQuestionnaire(file.readAll());
        if (!form)
            return form.error();
        forms.append(std::make_shared<const instruments::Questionnaire>(std::move(*form)));
    }
    if (forms.isEmpty())
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no instrument in the program")};
    m_builtIn = forms;
    return forms;
}

base::Result<FormPtr> FormShelf::builtIn(const QString &url, QDate day)
{
    const auto forms = builtIn();
    if (!forms)
        return forms.error();
    FormPtr best;
    for (const FormPtr &form : *forms) {
        const bool isMeant
            = form->url == url && instruments::stateOf(*form) == instruments::EditionState::Published;
        if (isMeant && (!best || suitsBetter(*form, *best, day)))
            best = form;
    }
    return best;
}

base::Result<FormPtr> FormShelf::ofRecord(const domain::Instrument &record)
{
    const auto known = m_read.constFind(record.id);
    if (known != m_read.cend() && known->version == record.version)
        return known->form;
    auto form = instruments::readQuestionnaire(record.body);
    if (!form)
        return form.error();
    form->url = record.url;
    form->version = record.edition;
    const auto shared = std::make_shared<const instruments::Questionnaire>(std::move(*form));
    m_read.insert(record.id, {record.version, shared});
    return FormPtr(shared);
}

bool isInForce(const instruments::Questionnaire &form, QDate day)
{
    return (!form.effectiveFrom.isValid() || form.effectiveFrom <= day)
        && (!form.effectiveUntil.isValid() || day <= form.effectiveUntil);
}

bool suitsBetter(const instruments::Questionnaire &one, const instruments::Questionnaire &other, QDate day)
{
    const bool isIn = isInForce(one, day);
    if (isIn != isInForce(other, day))
        return isIn;
    if (one.effectiveFrom != other.effectiveFrom)
        return isIn ? one.effectiveFrom > other.effectiveFrom : one.effectiveFrom < other.effectiveFrom;
    return QVersionNumber::fromString(one.version) > QVersionNumber::fromString(other.version);
}

} // namespace work
