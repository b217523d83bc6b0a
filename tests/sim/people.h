// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world.h"

namespace sim {

/// What the users of the simulation do at their devices: one act at a time, drawn from the world's seed,
/// saved through the core and noted in the truth.
class People {
public:
    explicit People(World &world)
        : m_world(world)
    {
    }
    void act(Actor &actor);

private:
    base::Id pick(Actor &actor, const base::Id &stream);
    void create(Actor &actor, const base::Id &stream);
    void edit(Actor &actor, const base::Id &stream, const base::Id &record);
    void remove(Actor &actor, const base::Id &stream, const base::Id &record);
    void resolve(Actor &actor, const base::Id &stream, const base::Id &record);
    void rememberEdit(const Actor &actor, const syncing::RecordState &view, const syncing::Body &body);
    bool takeBack(Actor &actor, const base::Id &stream, const syncing::RecordState &view);
    void erase(Actor &actor, const base::Id &stream, const base::Id &record);
    void ask(Actor &actor, const base::Id &stream);
    bool answer(Actor &actor, const base::Id &stream);
    base::Id pickWish(Actor &actor, const base::Id &stream);
    bool giveBack(Actor &actor, const base::Id &stream);
    void log(Actor &actor);
    syncing::FieldEdit anyEdit(const syncing::RecordState &view, int program, Made &made);
    QString editedText(const QString &text, Made &made);
    void save(Actor &actor, const base::Id &stream, syncing::Kind kind, const base::Id &record,
        syncing::Body body, Made made = {}, const QString &type = QStringLiteral("person"));

    World &m_world;
};

} // namespace sim
