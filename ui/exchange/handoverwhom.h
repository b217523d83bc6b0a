// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/casefiles.h"
#include "ui/exchange/exportrooms.h"
#include "ui/widgets/card.h"

#include <optional>

namespace ui {

class Button;
class Desk;
class PersonPicker;
class Segments;

/// Whose data goes out: the person with what there is of it, another one to be found, or everybody's
/// sessions. Opening a person writes the access log.
class HandoverWhom : public Card {
    Q_OBJECT
public:
    explicit HandoverWhom(Desk &desk, QWidget *parent = nullptr);

    enum class Sessions { OfBundle, OfPerson, OfAll };

    /// A nil person: nobody yet. A nil bundle: all of the person's.
    void show(ExportRooms::Room room, const base::Id &person, const base::Id &bundle);
    using Card::show;
    void setMasked(bool masked);
    const base::Id &person() const { return m_person; }
    const base::Id &bundle() const { return m_bundle; }
    Sessions sessions() const;
    /// Nothing would be written: nobody is chosen, or no session is planned.
    bool isEmpty() const;

Q_SIGNALS:
    void personChosen(const base::Id &person);
    void changed();

private:
    void read();
    void countSessions();
    void refresh();
    void fillScopes();
    QString facts() const;

    Desk &m_desk;
    TextLabel *m_name;
    TextLabel *m_facts;
    Segments *m_scope;
    PersonPicker *m_picker;
    Button *m_other;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestCount;
    ExportRooms::Room m_room = ExportRooms::Room::Case;
    base::Id m_person;
    base::Id m_bundle;
    std::optional<work::CaseSummary> m_summary;
    qsizetype m_services = -1; ///< not counted yet
    QList<Sessions> m_scopes;
    bool m_masked = false;
    bool m_picking = false;
};

} // namespace ui
