-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers: numbered prints, the office's own templates, and what an approved plan said on the day it was approved.

CREATE TABLE print (
    row INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    paper TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject BLOB NOT NULL,
    person BLOB,
    edition INTEGER NOT NULL,
    template TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    masked INTEGER NOT NULL,
    large INTEGER NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    UNIQUE (year, number)
) STRICT;

CREATE TABLE papertemplate (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    paper TEXT,
    edition TEXT,
    name TEXT,
    from_day TEXT,
    body TEXT,
    made_by TEXT,
    extra TEXT
) STRICT;

ALTER TABLE bundleedition ADD COLUMN plan TEXT;

CREATE INDEX print_by_subject ON print (subject, row);
CREATE INDEX print_by_person ON print (person, row);
