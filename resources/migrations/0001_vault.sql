-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vault, first edition. Records: one table for each declaration of model/domain; moments are UTC milliseconds, days
-- ISO dates of Korea, ids 16 bytes. Never edited once shipped: the next change is the next file.

CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name TEXT,
    nickname TEXT,
    roman_name TEXT,
    birth TEXT,
    birth_lunar INTEGER,
    birth_leap INTEGER,
    sex TEXT,
    household BLOB,
    household_role TEXT,
    residence TEXT,
    actual_residence TEXT,
    need_groups TEXT,
    condition TEXT,
    stage TEXT,
    health_note TEXT,
    mobility TEXT,
    income_grade TEXT,
    disability TEXT,
    disability_degree TEXT,
    copay_limit INTEGER,
    wishes TEXT,
    wish_note TEXT,
    safety_note TEXT,
    nationality TEXT,
    language TEXT,
    case_number TEXT,
    lead_worker TEXT,
    status TEXT,
    status_day TEXT,
    extra TEXT
) STRICT;

CREATE TABLE household (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name TEXT,
    kinds TEXT,
    housing TEXT,
    address TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE phone (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    number TEXT,
    owner TEXT,
    unusable INTEGER,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE benefit (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    kind TEXT,
    area TEXT,
    need TEXT,
    from_day TEXT,
    until_day TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE appointment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    day TEXT,
    from_time TEXT,
    until_time TEXT,
    label TEXT,
    extra TEXT
) STRICT;

CREATE TABLE relation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    other BLOB,
    other_name TEXT,
    kind TEXT,
    quality TEXT,
    emergency INTEGER,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE note (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    at INTEGER,
    kind TEXT,
    text TEXT,
    author TEXT,
    extra TEXT
) STRICT;

CREATE TABLE sameperson (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    other BLOB,
    reason TEXT,
    extra TEXT
) STRICT;

CREATE TABLE assessment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    instrument TEXT,
    edition TEXT,
    day TEXT,
    answers TEXT,
    severities TEXT,
    total INTEGER,
    urgent INTEGER,
    finished_at INTEGER,
    assessor TEXT,
    extra TEXT
) STRICT;

CREATE TABLE organisation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name TEXT,
    phone TEXT,
    address TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE service (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    name TEXT,
    area TEXT,
    coverage TEXT,
    conditions TEXT,
    stages TEXT,
    unsuited TEXT,
    home INTEGER,
    age_from INTEGER,
    age_until INTEGER,
    income_grades TEXT,
    needs_disability INTEGER,
    price INTEGER,
    subsidy INTEGER,
    copay INTEGER,
    sessions INTEGER,
    minutes INTEGER,
    registered_from TEXT,
    registered_until TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE offer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    capacity INTEGER,
    places INTEGER,
    checked TEXT,
    closed INTEGER,
    extra TEXT
) STRICT;

CREATE TABLE slot (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    day TEXT,
    from_time TEXT,
    until_time TEXT,
    extra TEXT
) STRICT;

CREATE TABLE bundle (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    start TEXT,
    months INTEGER,
    state TEXT,
    edition INTEGER,
    reasons TEXT,
    goals TEXT,
    proposed TEXT,
    rule_edition TEXT,
    number TEXT,
    extra TEXT
) STRICT;

CREATE TABLE bundleitem (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    offer BLOB,
    area TEXT,
    service_name TEXT,
    provider TEXT,
    slot_text TEXT,
    price INTEGER,
    subsidy INTEGER,
    copay INTEGER,
    stage TEXT,
    from_day TEXT,
    until_day TEXT,
    extra TEXT
) STRICT;

CREATE INDEX person_by_name ON person (name);
CREATE INDEX person_by_household ON person (household);
CREATE INDEX phone_by_parent ON phone (parent);
CREATE INDEX benefit_by_parent ON benefit (parent);
CREATE INDEX appointment_by_parent ON appointment (parent);
CREATE INDEX relation_by_parent ON relation (parent);
CREATE INDEX relation_by_other ON relation (other);
CREATE INDEX note_by_parent ON note (parent, at);
CREATE INDEX note_by_moment ON note (at);
CREATE INDEX sameperson_by_parent ON sameperson (parent);
CREATE INDEX sameperson_by_other ON sameperson (other);
CREATE INDEX assessment_by_parent ON assessment (parent, finished_at);
CREATE INDEX service_by_parent ON service (parent);
CREATE INDEX offer_by_parent ON offer (parent);
CREATE INDEX slot_by_parent ON slot (parent);
CREATE INDEX bundle_by_parent ON bundle (parent);
CREATE INDEX bundleitem_by_parent ON bundleitem (parent);
CREATE INDEX bundleitem_by_offer ON bundleitem (offer);

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Who did what, signed by the user over its fields, the commitment to its reason and the heads of its changes. salt and
-- reason are NULL after an erasure of the subject.
CREATE TABLE act (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    subject_type TEXT,
    subject BLOB,
    reason TEXT,
    undoes BLOB,
    changes INTEGER NOT NULL,
    salt BLOB,
    commitment BLOB NOT NULL,
    signature BLOB NOT NULL,
    second_user BLOB,
    second_signature BLOB
) STRICT;
CREATE INDEX act_by_subject ON act (subject) WHERE subject IS NOT NULL;
CREATE INDEX act_by_undone ON act (undoes) WHERE undoes IS NOT NULL;

-- The change log. salt and body are NULL after an erasure; everything else stays, so that the chain still verifies.
-- Changes are found by device and k, record or act; an index of their own ids would only be written.
CREATE TABLE change (
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
    UNIQUE (device, k)
) STRICT;
CREATE INDEX change_by_record ON change (record);
CREATE INDEX change_by_act ON change (act);

CREATE TABLE known_user (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE TABLE draft (
    page TEXT NOT NULL,
    record BLOB NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (page, record)
) STRICT;

-- Who saw what. Written before the data is shown; append-only, chained like the changes.
CREATE TABLE access (
    row INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    device BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject_type TEXT,
    subject BLOB,
    detail TEXT,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX access_by_subject ON access (subject, row);

CREATE TABLE erasure (
    row INTEGER PRIMARY KEY,
    act BLOB NOT NULL,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- What lists show and filter by, kept beside the records in the same transaction. row is person.row: a list joins all
-- people, which takes half the time by a number that it does by an id.
CREATE TABLE person_summary (
    row INTEGER PRIMARY KEY,
    person BLOB NOT NULL UNIQUE,
    joined_into BLOB,
    phone TEXT,
    dong TEXT,
    road TEXT,
    household_size INTEGER NOT NULL,
    last_contact INTEGER,
    assessed TEXT,
    total INTEGER,
    urgent INTEGER NOT NULL,
    needs TEXT,
    bundle TEXT,
    bundle_areas TEXT
) STRICT;

-- Pages of the search tables fit into one encrypted page, which is 80 bytes smaller than a plain one: the engine's own
-- 4050 would spill each into a second page.

-- Search over names, nicknames, organisations, addresses and numbers: the decomposed form, and initials for names.
CREATE TABLE name_entry (
    row INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    jamo TEXT NOT NULL,
    initials TEXT NOT NULL
) STRICT;
CREATE INDEX name_entry_by_record ON name_entry (record);
CREATE INDEX name_entry_by_form ON name_entry (jamo);
CREATE VIRTUAL TABLE name_search USING fts5(jamo, initials, content='', contentless_delete=1, tokenize="trigram case_sensitive 1");
INSERT INTO name_search (name_search, rank) VALUES ('secure-delete', 1), ('pgsz', 3900);

-- Search over notes: syllable bigrams without the text; hits are verified on the note itself. rowid is note.row.
CREATE VIRTUAL TABLE note_search USING fts5(bigrams, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1), ('pgsz', 3900);
