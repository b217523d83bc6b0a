// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Disagreement;
using domain::DisagreementSide;

QStringList ConflictQuestion::colleagues(const QList<Disagreement> &ofOne)
{
    QStringList names;
    for (const Disagreement &one : ofOne) {
        for (const DisagreementSide &side : one.sides) {
            if (!side.isMine && !side.who.isEmpty())
                names.append(side.who);
        }
    }
    names.removeDuplicates();
    return names;
}

QString ConflictQuestion::text(const QList<Disagreement> &ofOne, const ConflictWords &words)
{
    QStringList whats;
    for (const Disagreement &one : ofOne)
        whats.append(words.what(one));
    whats.removeDuplicates();
    const QString whole = ofOne.first().title;
    const QString hidden = ofOne.first().subject.type == u"person"_s
        ? whole.first(std::min<qsizetype>(1, whole.size()))
            + QString(std::max<qsizetype>(whole.size() - 1, 1), u'○')
        : tr("a record of mine");
    return tr(
        "About %1: we have written different things under %2. Which is right? Please look in your CarePass.",
        "a question to a colleague")
        .arg(hidden, whats.join(u", "_s));
}

} // namespace ui
