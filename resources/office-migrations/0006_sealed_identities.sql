-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who people are was a plain hash of name, day of birth and sex, which somebody with a copy of the database could try
-- names against. It is sealed from here on, so that the same person still gives the same bytes. The tables are made
-- anew, so that nothing of them stays behind in a page, and the column has another name, so that an older program that
-- still runs beside this one stops rather than write plain hashes. The program copies the rows, in this transaction, and
-- throws the old tables away.

ALTER TABLE identity RENAME TO identity_plain;
DROP INDEX identity_alike;
CREATE TABLE identity (
    person {bytes} NOT NULL,
    sealed {bytes} NOT NULL,
    is_now {int} NOT NULL,
    PRIMARY KEY (person, sealed)
) {strict};
CREATE INDEX identity_alike ON identity (sealed);

ALTER TABLE grant_slot RENAME TO grant_slot_plain;
DROP INDEX grant_slot_of_request;
CREATE TABLE grant_slot (
    sealed {bytes} NOT NULL,
    month {bytes} NOT NULL,
    slot {int} NOT NULL,
    cap {int} NOT NULL,
    request {bytes} NOT NULL,
    offer {bytes} NOT NULL,
    signed_by {bytes},
    is_contested {int} NOT NULL,
    PRIMARY KEY (sealed, month, slot),
    CHECK (slot >= 1 AND (slot <= cap OR signed_by IS NOT NULL OR is_contested = 1))
) {strict};
CREATE INDEX grant_slot_of_request ON grant_slot (request);
