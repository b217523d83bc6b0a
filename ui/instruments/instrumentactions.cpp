// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentactions.h"

using namespace Qt::StringLiterals;

namespace ui {

InstrumentActions::InstrumentActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(new PageActions(actions, page))
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Instruments")};
    const auto add
        = [&](const QString &id, const char *source, const QString &icon, const QString &key, auto wanted) {
              return m_actions->add(
                  {u"instruments."_s + id, Words{"Actions", source}, icon, QKeySequence(key), group},
                  [this, wanted] {
                      Q_EMIT(this->*wanted)
                      ();
                  });
          };
    m_publish = m_actions->addPrimary(
        {u"instruments.publish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Publish")}, u"check"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { Q_EMIT publishWanted(); });
    m_begin = add(u"new"_s, QT_TRANSLATE_NOOP("Actions", "New checklist"), u"plus"_s, u"Ctrl+N"_s,
        &InstrumentActions::newWanted);
    add(u"paste"_s, QT_TRANSLATE_NOOP("Actions", "New checklist from pasted lines"), u"plus"_s,
        u"Ctrl+Shift+V"_s, &InstrumentActions::pasteWanted);
    m_takeIn = add(u"import"_s, QT_TRANSLATE_NOOP("Actions", "Import an instrument (FHIR JSON)"),
        u"download"_s, {}, &InstrumentActions::importWanted);
    m_try = add(u"try"_s, QT_TRANSLATE_NOOP("Actions", "Try the form"), u"play"_s, u"F5"_s,
        &InstrumentActions::tryWanted);
    m_give = add(
        u"export"_s, QT_TRANSLATE_NOOP("Actions", "Export"), u"upload"_s, {}, &InstrumentActions::exportWanted);
    m_copy = add(u"copy"_s, QT_TRANSLATE_NOOP("Actions", "Copy as our own"), u"plus"_s, {},
        &InstrumentActions::copyWanted);
    m_next = add(u"next"_s, QT_TRANSLATE_NOOP("Actions", "Write the next edition"), u"pen"_s, {},
        &InstrumentActions::nextWanted);
    m_retire = add(u"retire"_s, QT_TRANSLATE_NOOP("Actions", "Use no longer"), u"pause"_s, {},
        &InstrumentActions::retireWanted);
    m_remove = add(u"remove"_s, QT_TRANSLATE_NOOP("Actions", "Throw the draft away"), u"x"_s, {},
        &InstrumentActions::removeWanted);
}

void InstrumentActions::setUsable(const Usable &usable)
{
    m_actions->setUsable(m_publish, usable.isDraft);
    m_actions->setUsable(m_try, usable.isOpen);
    m_actions->setUsable(m_give, usable.isOpen);
    m_actions->setUsable(m_copy, usable.isOpen && !usable.isDraft);
    m_actions->setUsable(m_next, usable.isOwn && !usable.isDraft);
    m_actions->setUsable(m_retire, usable.isOwn && usable.isPublished);
    m_actions->setUsable(m_remove, usable.isDraft);
}

} // namespace ui
