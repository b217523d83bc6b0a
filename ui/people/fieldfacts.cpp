// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fieldfacts.h"

#include "ui/forms/fieldcontrols.h"

namespace ui {

Fact FieldFacts::fact(const char *column, Tone tone) const
{
    const domain::FieldInfo *field = m_type.find(QLatin1String(column));
    Q_ASSERT(field);
    const QString label = FieldControls::label(*field);
    if (!m_values.contains(QLatin1String(column)))
        return {label, {}, tone};
    const QVariant value = m_values.value(QLatin1String(column)).toVariant();
    if (field->codes)
        return {label, m_words.codes(field->codes, value.toStringList()), tone};
    const bool hidden = m_words.isMasked() && field->sensitivity != domain::Sensitivity::Open;
    return {label, hidden ? tr("(masked)") : value.toString(), tone};
}

} // namespace ui
