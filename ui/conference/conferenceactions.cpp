// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferenceactions.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

ConferenceActions::ConferenceActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(actions, page)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Case conferences")};
    const auto add = [&](const QString &id, const char *source, const QString &icon, const QString &key,
                         auto act) {
        return m_actions.add({id, Words{"Actions", source}, icon, QKeySequence(key), group}, std::move(act));
    };
    m_add = add(u"conferences.add"_s, QT_TRANSLATE_NOOP("Actions", "Write the record of a conference"),
        u"pen"_s, u"Ctrl+N"_s, [this] { Q_EMIT addWanted(); });
    add(u"conferences.print"_s, QT_TRANSLATE_NOOP("Actions", "Print the minutes"), u"print"_s, u"Ctrl+P"_s,
        [this] { Q_EMIT printWanted(); });
    m_finish = m_actions.addPrimary(
        {u"conferences.finish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Keep the record")},
            u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { Q_EMIT saveWanted(); });
    m_save = add(u"conferences.save"_s, QT_TRANSLATE_NOOP("Actions", "Save now"), u"check"_s, u"Ctrl+S"_s,
        [this] { Q_EMIT saveWanted(); });
}

void ConferenceActions::setListShown(bool shown)
{
    m_actions.setUsable(m_add, shown);
    for (QAction *action : {m_finish, m_save})
        m_actions.setUsable(action, !shown);
}

} // namespace ui
