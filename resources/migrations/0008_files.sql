-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers and pictures travel: each has a key of its own, and a name, which is the hash of what is sealed with it.

ALTER TABLE attachment ADD COLUMN key TEXT;
ALTER TABLE attachment ADD COLUMN blob TEXT;
ALTER TABLE attachment ADD COLUMN thumbnail TEXT;

-- Of a file that is on its way here: its sealed chunks, until all are there and the file is opened.
CREATE TABLE attachment_chunk (
    row INTEGER PRIMARY KEY,
    attachment BLOB NOT NULL,
    blob TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (attachment, blob, number)
) STRICT;

-- What the office is known to hold, and in which of its epochs it said so: an office that was restored is asked again.
-- refused is why it did not take a file, or 0.
CREATE TABLE attachment_sent (
    attachment BLOB PRIMARY KEY,
    blob TEXT NOT NULL,
    epoch BLOB NOT NULL,
    refused INTEGER NOT NULL
) STRICT;

-- Sealed chunks of a file that was not sent yet when its case went to somebody else: the record with its key has left this
-- vault, so nobody can read them here, and they go to the office and are gone.
CREATE TABLE attachment_leaving (
    row INTEGER PRIMARY KEY,
    attachment BLOB NOT NULL,
    blob TEXT NOT NULL,
    size INTEGER NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (attachment, blob, number)
) STRICT;
