-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vault as one replica among others. The change log now also holds what other devices made, so (device, k) is no
-- key any more: two devices that were one until they were found out may have used a number twice. n is the number that
-- the office gave a change in its stream; receipt is the office's transaction.

CREATE TABLE change_of_all (
    row INTEGER PRIMARY KEY,
    device BLOB NOT NULL,
    k INTEGER NOT NULL,
    id BLOB NOT NULL,
    act BLOB NOT NULL,
    user BLOB NOT NULL,
    kind INTEGER NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    base INTEGER NOT NULL,
    clock_wall INTEGER NOT NULL,
    clock_count INTEGER NOT NULL,
    salt BLOB,
    body BLOB,
    commitment BLOB NOT NULL,
    signature BLOB NOT NULL,
    previous BLOB NOT NULL,
    chain BLOB NOT NULL,
    stream BLOB,
    n INTEGER,
    s BLOB,
    receipt INTEGER
) STRICT;
INSERT INTO change_of_all (row, device, k, id, act, user, kind, type, record, base, clock_wall, clock_count, salt, body,
    commitment, signature, previous, chain)
    SELECT row, device, k, id, act, user, kind, type, record, base, clock_wall, clock_count, salt, body,
    commitment, signature, previous, chain FROM change;
DROP TABLE change;
ALTER TABLE change_of_all RENAME TO change;
CREATE INDEX change_by_device ON change (device, k);
CREATE INDEX change_by_record ON change (record);
CREATE INDEX change_by_act ON change (act);
CREATE INDEX change_by_stream ON change (stream, n) WHERE stream IS NOT NULL;

-- An act of another device is known from what its last change tells; its own signature stays where it was made, since
-- each of its changes is signed.
ALTER TABLE act ADD COLUMN received INTEGER NOT NULL DEFAULT 0;

CREATE INDEX erasure_by_record ON erasure (record);

-- How far each stream is held. epochs is a list of [epoch, first number]; base and base_hash are where the snapshot
-- ended that it began with.
CREATE TABLE stream (
    id BLOB PRIMARY KEY,
    epochs TEXT NOT NULL,
    n INTEGER NOT NULL,
    s BLOB,
    folded INTEGER NOT NULL,
    base INTEGER NOT NULL,
    base_hash BLOB,
    fold_version INTEGER NOT NULL
) STRICT;

-- Records as a snapshot had them; folding goes on from there.
CREATE TABLE snapshot_record (
    row INTEGER PRIMARY KEY,
    stream BLOB NOT NULL,
    record BLOB NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (record, stream)
) STRICT;

-- What is on its way to the office, in the order in which it is offered. change is change.row.
CREATE TABLE outbox (
    place INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    id BLOB NOT NULL,
    record BLOB NOT NULL,
    stream BLOB NOT NULL,
    state INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    reoffer INTEGER NOT NULL,
    n INTEGER NOT NULL,
    receipt INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_by_record ON outbox (record);
CREATE INDEX outbox_by_id ON outbox (id);

-- What somebody has to decide, or may look at: an output of folding. column is empty where it is about removing the
-- record; change is set for a change that came after its case had moved.
CREATE TABLE conflict (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    stream BLOB NOT NULL,
    record BLOB NOT NULL,
    type TEXT NOT NULL,
    field TEXT NOT NULL,
    part TEXT NOT NULL,
    weight INTEGER NOT NULL,
    change BLOB
) STRICT;
CREATE INDEX conflict_by_record ON conflict (record);

-- Facts of this device, the office's catalogue, its keys: one value a name.
CREATE TABLE sync_state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- A month of a service that the office was asked for, and its answer.
CREATE TABLE grant (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    bundle BLOB,
    month TEXT,
    grant TEXT,
    slot INTEGER,
    why TEXT,
    extra TEXT
) STRICT;
CREATE INDEX grant_by_parent ON grant (parent);
CREATE INDEX grant_by_bundle ON grant (bundle);
