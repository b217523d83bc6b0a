// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formsplace.h"

namespace ui {

FormsPlace FormsPlace::from(const QVariant &what)
{
    const QString text = what.toString();
    FormsPlace place;
    const qsizetype space = text.indexOf(u' ');
    const qsizetype slash = text.indexOf(u'/');
    if (space > 0)
        place.instrument = text.mid(space + 1);
    const QString left = space > 0 ? text.left(space) : text;
    if (slash > 0 && (space < 0 || slash < space))
        place.assessment = base::Id::fromString(left.mid(slash + 1)).value_or(base::Id());
    place.person
        = base::Id::fromString(slash > 0 && space < 0 ? left.left(slash) : left).value_or(base::Id());
    return place;
}

QVariant FormsPlace::toVariant() const
{
    if (person.isNil())
        return {};
    if (!instrument.isEmpty())
        return QString(person.toString() + u' ' + instrument);
    return assessment.isNil() ? person.toString() : QString(person.toString() + u'/' + assessment.toString());
}

} // namespace ui
