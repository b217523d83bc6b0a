// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleactions.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

PeopleActions::PeopleActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(actions, page)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "People")};
    const auto add = [&](const QString &id, const char *source, const QString &icon, const QString &key,
                         auto act) {
        return m_actions.add({id, Words{"Actions", source}, icon, QKeySequence(key), group}, std::move(act));
    };
    m_add = add(u"people.add"_s, QT_TRANSLATE_NOOP("Actions", "Add person"), u"plus"_s, u"Ctrl+N"_s,
        [this] { Q_EMIT addWanted(); });
    add(u"people.filter"_s, QT_TRANSLATE_NOOP("Actions", "Filter this list"), u"filter"_s, u"Ctrl+F"_s,
        [this] { Q_EMIT filterWanted(); });
    m_note = add(u"people.note"_s, QT_TRANSLATE_NOOP("Actions", "Write a note"), u"pen"_s, u"Ctrl+Shift+N"_s,
        [this] { Q_EMIT noteWanted(); });
    m_edit = add(u"people.edit"_s, QT_TRANSLATE_NOOP("Actions", "Change particulars"), u"pen"_s, u"F2"_s,
        [this] { Q_EMIT editWanted(); });
    m_aboutPerson = {m_note, m_edit,
        add(u"people.previous"_s, QT_TRANSLATE_NOOP("Actions", "Previous person"), u"up"_s, u"F7"_s,
            [this] { Q_EMIT stepWanted(-1); }),
        add(u"people.next"_s, QT_TRANSLATE_NOOP("Actions", "Next person"), u"down"_s, u"F8"_s,
            [this] { Q_EMIT stepWanted(1); }),
        add(u"people.previousTab"_s, QT_TRANSLATE_NOOP("Actions", "Previous tab"), u"left"_s, u"Ctrl+PgUp"_s,
            [this] { Q_EMIT tabStepWanted(-1); }),
        add(u"people.nextTab"_s, QT_TRANSLATE_NOOP("Actions", "Next tab"), u"right"_s, u"Ctrl+PgDown"_s,
            [this] { Q_EMIT tabStepWanted(1); }),
        add(u"people.print"_s, QT_TRANSLATE_NOOP("Actions", "Print preview"), u"print"_s, u"Ctrl+P"_s,
            [this] { Q_EMIT printWanted(); })};
    m_handover = add(u"people.handover"_s, QT_TRANSLATE_NOOP("Actions", "Give out for another program"),
        u"upload"_s, {}, [] {});
    m_aboutPerson.append(m_handover);
    add(u"people.save"_s, QT_TRANSLATE_NOOP("Actions", "Save now"), u"check"_s, u"Ctrl+S"_s,
        [this] { Q_EMIT saveWanted(); });
    m_finish
        = m_actions.addPrimary({u"people.finish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Finish")},
                                   u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
            [this] { Q_EMIT finishWanted(); });
}

void PeopleActions::setPersonShown(bool shown)
{
    for (QAction *action : std::as_const(m_aboutPerson))
        m_actions.setUsable(action, shown);
}

} // namespace ui
