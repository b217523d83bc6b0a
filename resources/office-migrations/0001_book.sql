-- SPDX-License-Identifier: GPL-3.0-or-later
-- The book of the district office, first edition, for SQLite and PostgreSQL: {bytes}, {int}, {empty} and {strict} are put in the
-- words of each. Columns hold ids of 16 bytes, numbers, hashes and headers; whatever is personal is in columns named
-- `sealed`, whose key lies elsewhere. Never edited once shipped: the next change is the next file.

-- One row, which every transaction locks first.
CREATE TABLE office (
    one {int} PRIMARY KEY CHECK (one = 1),
    writes {int} NOT NULL,
    epoch {bytes},
    former_epochs {bytes} NOT NULL,
    device {bytes},
    k {int} NOT NULL,
    head {bytes} NOT NULL,
    rights_count {int} NOT NULL,
    is_recovering {int} NOT NULL,
    receipt {int} NOT NULL,
    sealed_receipt {int} NOT NULL
) {strict};
INSERT INTO office (one, writes, former_epochs, k, head, rights_count, is_recovering, receipt, sealed_receipt)
    VALUES (1, 0, {empty}, 0, {empty}, 0, 0, 0, 0);

CREATE TABLE receipt (number {int} PRIMARY KEY, nonce {bytes} NOT NULL) {strict};

CREATE TABLE stream (
    id {bytes} PRIMARY KEY,
    kind {int} NOT NULL,
    epochs {bytes} NOT NULL,
    fold_version {int} NOT NULL,
    sealed_to {int} NOT NULL,
    last_n {int} NOT NULL,
    last_s {bytes} NOT NULL
) {strict};

-- The number is a key: no two changes can bear one, whoever counts wrongly.
CREATE TABLE entry (
    stream {bytes} NOT NULL,
    n {int} NOT NULL,
    record {bytes} NOT NULL,
    kind {int} NOT NULL,
    receipt {int} NOT NULL,
    s {bytes} NOT NULL,
    head {bytes} NOT NULL,
    sealed {bytes},
    PRIMARY KEY (stream, n)
) {strict};
CREATE INDEX entry_of_record ON entry (record, stream, n);

CREATE TABLE snapshot (
    stream {bytes} PRIMARY KEY,
    n {int} NOT NULL,
    s {bytes} NOT NULL,
    sealed {bytes} NOT NULL,
    signature {bytes} NOT NULL
) {strict};

CREATE TABLE device (
    id {bytes} PRIMARY KEY,
    owner {bytes},
    last_number {int} NOT NULL,
    is_revoked {int} NOT NULL,
    wipes {int} NOT NULL,
    has_reported {int} NOT NULL
) {strict};

CREATE TABLE device_head (
    device {bytes} NOT NULL,
    k {int} NOT NULL,
    chain {bytes} NOT NULL,
    PRIMARY KEY (device, k)
) {strict};

CREATE TABLE found_clone (device {bytes} PRIMARY KEY) {strict};

CREATE TABLE known (
    change {bytes} PRIMARY KEY,
    commitment {bytes} NOT NULL,
    stream {bytes},
    kind {int} NOT NULL,
    reason {int} NOT NULL,
    n {int} NOT NULL,
    receipt {int} NOT NULL
) {strict};

CREATE TABLE record (
    id {bytes} PRIMARY KEY,
    stream {bytes},
    root {bytes},
    is_unborn {int} NOT NULL,
    is_erased {int} NOT NULL
) {strict};
CREATE INDEX record_of_root ON record (root);

CREATE TABLE reader (
    person {bytes} NOT NULL,
    stream {bytes} NOT NULL,
    PRIMARY KEY (person, stream)
) {strict};

-- Changes beside the streams: 0 quarantine, 1 refused, 2 alarm, 3 undecided.
CREATE TABLE kept (
    number {int} PRIMARY KEY,
    list {int} NOT NULL,
    change {bytes} NOT NULL,
    record {bytes} NOT NULL,
    stream {bytes},
    reason {int} NOT NULL,
    head {bytes} NOT NULL,
    sealed {bytes}
) {strict};
CREATE INDEX kept_in_list ON kept (list, number);
CREATE INDEX kept_of_change ON kept (change);
CREATE INDEX kept_of_record ON kept (record);

-- Names of months and offers come from outside: as bytes of UTF-8, so that there is none that an engine refuses.
-- How many services a month one person may have, from a month on.
CREATE TABLE grant_cap (from_month {bytes} PRIMARY KEY, cap {int} NOT NULL) {strict};
CREATE TABLE offer_places (offer {bytes} PRIMARY KEY, places {int} NOT NULL) {strict};

-- A slot is a key and ends at the cap that was in force: a service too many finds no row to stand in, unless it names
-- the two people who signed for it, or is marked for one who has to look.
CREATE TABLE grant_slot (
    identity {bytes} NOT NULL,
    month {bytes} NOT NULL,
    slot {int} NOT NULL,
    cap {int} NOT NULL,
    request {bytes} NOT NULL,
    offer {bytes} NOT NULL,
    signed_by {bytes},
    is_contested {int} NOT NULL,
    PRIMARY KEY (identity, month, slot),
    CHECK (slot >= 1 AND (slot <= cap OR signed_by IS NOT NULL OR is_contested = 1))
) {strict};
CREATE INDEX grant_slot_of_request ON grant_slot (request);

CREATE TABLE grant_place (
    offer {bytes} NOT NULL,
    month {bytes} NOT NULL,
    place {int} NOT NULL,
    request {bytes} NOT NULL,
    PRIMARY KEY (offer, month, place)
) {strict};
CREATE INDEX grant_place_of_request ON grant_place (request);
