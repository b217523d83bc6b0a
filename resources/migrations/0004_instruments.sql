-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instruments of the office, and assessments with any of them.

CREATE TABLE instrument (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    url TEXT,
    edition TEXT,
    name TEXT,
    title TEXT,
    status TEXT,
    from_day TEXT,
    until_day TEXT,
    body TEXT,
    origin TEXT,
    note TEXT,
    published_at INTEGER,
    published_by TEXT,
    extra TEXT
) STRICT;

ALTER TABLE assessment ADD COLUMN occasion TEXT;
ALTER TABLE assessment ADD COLUMN scores TEXT;
ALTER TABLE assessment ADD COLUMN about TEXT;
ALTER TABLE assessment ADD COLUMN response_extra TEXT;
