-- SPDX-License-Identifier: GPL-3.0-or-later
-- The life of a bundle: conferences, consents with their papers, editions, stages; bytes of papers beside their records.

CREATE TABLE conference (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    day TEXT,
    kind TEXT,
    place TEXT,
    attendees TEXT,
    pledged INTEGER,
    bundle BLOB,
    edition INTEGER,
    decision TEXT,
    case_class TEXT,
    reason TEXT,
    minutes TEXT,
    tasks TEXT,
    next_day TEXT,
    extra TEXT
) STRICT;

CREATE TABLE attachment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    name TEXT,
    media_type TEXT,
    size INTEGER,
    digest TEXT,
    extra TEXT
) STRICT;

CREATE TABLE attachment_bytes (
    attachment BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE consent (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    form TEXT,
    form_edition TEXT,
    day TEXT,
    ticks TEXT,
    organisation BLOB,
    given_by TEXT,
    giver_name TEXT,
    giver_relation TEXT,
    method TEXT,
    witness TEXT,
    until_day TEXT,
    withdrawn_day TEXT,
    withdrawn_reason TEXT,
    attachment BLOB,
    extra TEXT
) STRICT;

CREATE TABLE bundleedition (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    edition INTEGER,
    decision TEXT,
    day TEXT,
    approved_by TEXT,
    conference BLOB,
    start TEXT,
    months INTEGER,
    content TEXT,
    reason TEXT,
    extra TEXT
) STRICT;

CREATE TABLE stagechange (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    day TEXT,
    stage TEXT,
    reason TEXT,
    extra TEXT
) STRICT;

ALTER TABLE bundle ADD COLUMN conference BLOB;
ALTER TABLE bundle ADD COLUMN conference_day TEXT;
ALTER TABLE bundle ADD COLUMN approved_edition INTEGER;
ALTER TABLE bundle ADD COLUMN approved_day TEXT;
ALTER TABLE bundle ADD COLUMN approved_by TEXT;
ALTER TABLE bundle ADD COLUMN requested_day TEXT;
ALTER TABLE bundle ADD COLUMN active_day TEXT;
ALTER TABLE bundle ADD COLUMN paused_from TEXT;
ALTER TABLE bundle ADD COLUMN paused_until TEXT;
ALTER TABLE bundle ADD COLUMN pause_reason TEXT;
ALTER TABLE bundle ADD COLUMN end_day TEXT;
ALTER TABLE bundle ADD COLUMN end_reason TEXT;
ALTER TABLE bundle ADD COLUMN end_note TEXT;
ALTER TABLE bundle ADD COLUMN emergency_reason TEXT;
ALTER TABLE bundle ADD COLUMN emergency_due TEXT;
ALTER TABLE bundle ADD COLUMN evaluated_day TEXT;
ALTER TABLE bundle ADD COLUMN evaluation TEXT;

ALTER TABLE bundleitem ADD COLUMN edition INTEGER;
ALTER TABLE bundleitem ADD COLUMN state TEXT;
ALTER TABLE bundleitem ADD COLUMN end_reason TEXT;
ALTER TABLE bundleitem ADD COLUMN end_note TEXT;
ALTER TABLE bundleitem ADD COLUMN replaces BLOB;

CREATE INDEX conference_by_parent ON conference (parent);
CREATE INDEX conference_by_bundle ON conference (bundle);
CREATE INDEX attachment_by_parent ON attachment (parent);
CREATE INDEX consent_by_parent ON consent (parent);
CREATE INDEX bundleedition_by_parent ON bundleedition (parent);
CREATE INDEX stagechange_by_parent ON stagechange (parent);
