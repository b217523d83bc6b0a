-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is who at the office: beside the book of the sync core. Names and labels are sealed before they get here;
-- what a query has to find stands in columns of its own. Written for SQLite and PostgreSQL alike.

-- Small facts by name, and counters whose rows are locked until commit.
CREATE TABLE people_fact (name TEXT NOT NULL PRIMARY KEY, value BYTEA NOT NULL);
CREATE TABLE people_counter (name TEXT NOT NULL PRIMARY KEY, n BIGINT NOT NULL);
INSERT INTO people_counter (name, n) VALUES ('edition', 1);
INSERT INTO people_counter (name, n) VALUES ('audit', 0);

-- One account; two of one person (an old laptop and a new one) share the person.
CREATE TABLE people_user (
    id BYTEA NOT NULL PRIMARY KEY,
    person BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);

-- A role that somebody has, in a dong or (empty) in the district, from when until when.
CREATE TABLE people_post (
    id BYTEA NOT NULL PRIMARY KEY,
    person BYTEA NOT NULL,
    role TEXT NOT NULL,
    dong TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX people_post_person ON people_post (person);

CREATE TABLE people_stream (
    id BYTEA NOT NULL PRIMARY KEY,
    kind BIGINT NOT NULL,
    dong TEXT NOT NULL,
    sealed BYTEA NOT NULL
);

-- Who was named a reader of a stream that is not exactly one dong's.
CREATE TABLE people_reader (
    stream BYTEA NOT NULL,
    person BYTEA NOT NULL,
    PRIMARY KEY (stream, person)
);

CREATE TABLE people_device (
    id BYTEA NOT NULL PRIMARY KEY,
    account BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    enrolled BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    revoked BIGINT NOT NULL,
    wipes BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX people_device_account ON people_device (account);
CREATE INDEX people_device_key ON people_device (public_key);

-- Letters that were taken, so that none is taken twice.
CREATE TABLE people_letter (
    hash BYTEA NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX people_letter_at ON people_letter (at);

-- Codes to enrol with; the secret itself is nowhere.
CREATE TABLE people_code (
    secret BYTEA NOT NULL PRIMARY KEY,
    person BYTEA NOT NULL,
    until BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    used_by BYTEA NOT NULL,
    sealed BYTEA NOT NULL
);

-- What the first of two people asked for, until the second agrees.
CREATE TABLE people_proposal (
    id BYTEA NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);

-- Acts of the office, one after another, chained.
CREATE TABLE people_audit (
    n BIGINT NOT NULL PRIMARY KEY,
    id BYTEA NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    actor BYTEA NOT NULL,
    second BYTEA NOT NULL,
    act TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
