// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameOf(const base::Id &id, const QString &plain, const PersonView &view)
{
    const QString known = view.names().value(id);
    if (!known.isEmpty())
        return known;
    return plain.isEmpty() ? QCoreApplication::translate("Relations", "Somebody who is not here any more")
                           : view.words.name(plain);
}

} // namespace

QString relationSentence(const domain::Relation &relation, const PersonView &view)
{
    // "other is the <kind> of parent", from whichever side it is read.
    const QString who = nameOf(relation.other, relation.otherName, view);
    const QString whose = nameOf(relation.parent, {}, view);
    const QString kind = view.words.desk().word("relations", relation.kind);
    const QString sentence
        = QCoreApplication::translate("Relations", "%1: %3 of %2", "1 who, 2 whose, 3 relation");
    return sentence.arg(view.words.topic(who), whose, kind);
}

QString relationNote(const domain::Relation &relation, const PersonView &view)
{
    QStringList parts;
    if (!relation.quality.isEmpty())
        parts.append(view.words.desk().word("relation-qualities", relation.quality));
    if (relation.other.isNil() && relation.parent == view.id())
        parts.append(QCoreApplication::translate("Relations", "by name only"));
    if (!view.words.isMasked())
        parts.append(relation.note);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

base::Id otherEnd(const domain::Relation &relation, const base::Id &person)
{
    return relation.parent == person ? relation.other : relation.parent;
}

} // namespace ui
