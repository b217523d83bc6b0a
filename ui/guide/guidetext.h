// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"

#include <QString>
#include <QStringList>

class QTextDocument;

namespace ui {

class Actions;
class Theme;

/// From a page as it was written to a page as it is read.
namespace guidetext {

/// Ids of the actions that a page names in places such as `{action:app.find}`.
QStringList actionsNamedIn(const QString &markdown);
/// Where its links lead: `page:people`, `page:settings/backup`, `topic:import`.
QStringList linksIn(const QString &markdown);
/// With the words and the keys that the actions have now; `{keys}` becomes a table of all keys. A place
/// whose action is not there keeps its id.
QString filled(const QString &markdown, const Actions &actions);

/// Puts it into a document in the type and colours of the theme.
void layOut(QTextDocument &document, const QString &filledMarkdown, const Theme &theme);

/// A line of a page that holds what was looked for.
struct Hit {
    QString topic;
    QString line; ///< empty where the title holds it
};
/// The first fitting line of each topic, titles first. All words have to be in it; half-typed syllables find.
QList<Hit> search(const GuideBook &book, const Actions &actions, const QString &text);

} // namespace guidetext

} // namespace ui
