-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is who at the office: beside the book of the sync core. Names and labels are sealed before they get here;
-- what a query has to find stands in columns of its own. Written for SQLite and PostgreSQL alike.

-- Small facts by name, and counters whose rows are locked until commit.
CREATE TABLE people_fact (name TEXT NOT NULL PRIMARY KEY, value {bytes} NOT NULL) {strict};
CREATE TABLE people_counter (name TEXT NOT NULL PRIMARY KEY, n {int} NOT NULL) {strict};
INSERT INTO people_counter (name, n) VALUES ('edition', 1);
INSERT INTO people_counter (name, n) VALUES ('audit', 0);

-- One account; two of one person (an old laptop and a new one) share the person.
CREATE TABLE people_user (
    id {bytes} NOT NULL PRIMARY KEY,
    person {bytes} NOT NULL,
    public_key {bytes} NOT NULL,
    since {int} NOT NULL,
    until {int} NOT NULL,
    sealed {bytes} NOT NULL
) {strict};

-- A role that somebody has, in a dong or (empty) in the district, from when until when.
CREATE TABLE people_post (
    id {bytes} NOT NULL PRIMARY KEY,
    person {bytes} NOT NULL,
    role TEXT NOT NULL,
    dong TEXT NOT NULL,
    since {int} NOT NULL,
    until {int} NOT NULL
) {strict};
CREATE INDEX people_post_person ON people_post (person);

CREATE TABLE people_stream (
    id {bytes} NOT NULL PRIMARY KEY,
    kind {int} NOT NULL,
    dong TEXT NOT NULL,
    sealed {bytes} NOT NULL
) {strict};

-- Who was named a reader of a stream that is not exactly one dong's.
CREATE TABLE people_reader (
    stream {bytes} NOT NULL,
    person {bytes} NOT NULL,
    PRIMARY KEY (stream, person)
) {strict};

CREATE TABLE people_device (
    id {bytes} NOT NULL PRIMARY KEY,
    account {bytes} NOT NULL,
    public_key {bytes} NOT NULL,
    enrolled {int} NOT NULL,
    seen {int} NOT NULL,
    revoked {int} NOT NULL,
    wipes {int} NOT NULL,
    sealed {bytes} NOT NULL
) {strict};
CREATE INDEX people_device_account ON people_device (account);
CREATE INDEX people_device_key ON people_device (public_key);

-- Letters that were taken, so that none is taken twice.
CREATE TABLE people_letter (
    hash {bytes} NOT NULL PRIMARY KEY,
    at {int} NOT NULL
) {strict};
CREATE INDEX people_letter_at ON people_letter (at);

-- Codes to enrol with; the secret itself is nowhere.
CREATE TABLE people_code (
    name {bytes} NOT NULL PRIMARY KEY,
    person {bytes},
    until {int} NOT NULL,
    tries {int} NOT NULL,
    sealed {bytes} NOT NULL
) {strict};

-- What the first of two people asked for, until the second agrees.
CREATE TABLE people_proposal (
    id {bytes} NOT NULL PRIMARY KEY,
    at {int} NOT NULL,
    sealed {bytes} NOT NULL
) {strict};

-- Packages of devices without a network: what was read in from each, and what went back.
CREATE TABLE people_trail (
    device {bytes} NOT NULL PRIMARY KEY,
    number {int} NOT NULL,
    confirmed {bytes},
    sealed {bytes} NOT NULL
) {strict};

-- Acts of the office, one after another, chained.
CREATE TABLE people_audit (
    n {int} NOT NULL PRIMARY KEY,
    id {bytes} NOT NULL UNIQUE,
    at {int} NOT NULL,
    actor {bytes},
    second {bytes},
    act TEXT NOT NULL,
    sealed {bytes} NOT NULL,
    hash {bytes} NOT NULL
) {strict};
