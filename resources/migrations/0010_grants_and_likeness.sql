-- SPDX-License-Identifier: GPL-3.0-or-later
-- A granted month that is not needed goes back to the office.

ALTER TABLE grant ADD COLUMN given_back INTEGER;

-- How far the office had come when it answered last: what comes bare may be explained by what is still to come.
ALTER TABLE stream ADD COLUMN office_end INTEGER NOT NULL DEFAULT 0;

-- The office has noticed that another dong keeps a record that may be of the same person.

CREATE TABLE likeness (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    dong TEXT,
    is_over INTEGER,
    theirs TEXT,
    months_over TEXT,
    answer TEXT,
    extra TEXT
) STRICT;
CREATE INDEX likeness_by_parent ON likeness (parent);
