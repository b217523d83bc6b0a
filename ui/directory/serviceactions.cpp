// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/serviceactions.h"

using namespace Qt::StringLiterals;

namespace ui {

ServiceActions::ServiceActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(actions, page)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Services")};
    const auto add = [&](const QString &id, const char *source, const QString &icon, const QString &key,
                         auto act) {
        return m_actions.add({id, Words{"Actions", source}, icon, QKeySequence(key), group}, std::move(act));
    };
    m_add = add(u"services.add"_s, QT_TRANSLATE_NOOP("Actions", "Add service"), u"plus"_s, u"Ctrl+N"_s,
        [this] { Q_EMIT addWanted(); });
    add(u"services.filter"_s, QT_TRANSLATE_NOOP("Actions", "Filter this list"), u"filter"_s, u"Ctrl+F"_s,
        [this] { Q_EMIT filterWanted(); });
    m_ofList = {add(u"services.edit"_s, QT_TRANSLATE_NOOP("Actions", "Change service"), u"pen"_s, u"F2"_s,
                    [this] { Q_EMIT editWanted(); }),
        add(u"services.previous"_s, QT_TRANSLATE_NOOP("Actions", "Previous service"), u"up"_s, u"F7"_s,
            [this] { Q_EMIT stepWanted(-1); }),
        add(u"services.next"_s, QT_TRANSLATE_NOOP("Actions", "Next service"), u"down"_s, u"F8"_s,
            [this] { Q_EMIT stepWanted(1); })};
    m_finish = m_actions.addPrimary(
        {u"services.finish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Finish")}, u"check"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { Q_EMIT saveWanted(); });
    m_ofForm = {m_finish,
        add(u"services.save"_s, QT_TRANSLATE_NOOP("Actions", "Save now"), u"check"_s, u"Ctrl+S"_s,
            [this] { Q_EMIT saveWanted(); })};
}

void ServiceActions::setListShown(bool shown)
{
    for (QAction *action : std::as_const(m_ofList))
        m_actions.setUsable(action, shown);
    for (QAction *action : std::as_const(m_ofForm))
        m_actions.setUsable(action, !shown);
}

} // namespace ui
