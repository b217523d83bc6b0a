// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// One page of the guide, as it was written: Markdown with places such as `{action:app.find}`.
struct GuideTopic {
    QString id;
    QString icon;
    QStringList pages; ///< pages of the window, or `page/room`, that this one is about
    QString title;
    QString markdown;
};

/// The guide in one language: short pages by topic, read from the embedded files. A value.
class GuideBook {
public:
    explicit GuideBook(Tongue tongue);

    const QList<GuideTopic> &topics() const { return m_topics; }
    /// Null where there is none of this id.
    const GuideTopic *find(const QString &id) const;
    /// The topic of a page of the window and what it shows; that of the page alone where the room has none,
    /// the first one where nothing fits.
    const GuideTopic &about(const QString &page, const QString &room) const;

private:
    QList<GuideTopic> m_topics;
};

} // namespace ui
