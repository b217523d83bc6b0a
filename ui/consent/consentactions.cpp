// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentactions.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

ConsentActions::ConsentActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(actions, page)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Consents")};
    const auto add = [&](const QString &id, const char *source, const QString &icon, const QString &key,
                         auto act) {
        return m_actions.add({id, Words{"Actions", source}, icon, QKeySequence(key), group}, std::move(act));
    };
    m_add = add(u"consents.add"_s, QT_TRANSLATE_NOOP("Actions", "Take a consent"), u"plus"_s, u"Ctrl+N"_s,
        [this] { Q_EMIT addWanted(); });
    m_ofList = {m_add,
        add(u"consents.withdraw"_s, QT_TRANSLATE_NOOP("Actions", "Withdraw this consent"), u"hand"_s,
            u"Ctrl+D"_s, [this] { Q_EMIT withdrawWanted(); }),
        add(u"consents.paper"_s, QT_TRANSLATE_NOOP("Actions", "Show the signed paper"), u"eye"_s, u"Ctrl+O"_s,
            [this] { Q_EMIT paperWanted(); })};
    add(u"consents.print"_s, QT_TRANSLATE_NOOP("Actions", "Print the consent"), u"print"_s, u"Ctrl+P"_s,
        [this] { Q_EMIT printWanted(); });
    m_finish = m_actions.addPrimary(
        {u"consents.finish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Keep the consent")}, u"check"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { Q_EMIT saveWanted(); });
    m_ofForm = {m_finish,
        add(u"consents.save"_s, QT_TRANSLATE_NOOP("Actions", "Save now"), u"check"_s, u"Ctrl+S"_s,
            [this] { Q_EMIT saveWanted(); })};
}

void ConsentActions::setListShown(bool shown)
{
    for (QAction *action : std::as_const(m_ofList))
        m_actions.setUsable(action, shown);
    for (QAction *action : std::as_const(m_ofForm))
        m_actions.setUsable(action, !shown);
}

} // namespace ui
