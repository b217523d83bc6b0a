-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who people are and were, as a hash that is only compared, for SQLite and PostgreSQL alike; and which two records of different
-- dongs have been told to be possibly one person: each side has a notice of its own.

CREATE TABLE identity (
    person {bytes} NOT NULL,
    identity {bytes} NOT NULL,
    is_now {int} NOT NULL,
    PRIMARY KEY (person, identity)
) {strict};
CREATE INDEX identity_alike ON identity (identity);

CREATE TABLE likeness (
    notice {bytes} PRIMARY KEY,
    person {bytes} NOT NULL,
    other {bytes} NOT NULL
) {strict};
CREATE INDEX likeness_of_person ON likeness (person);
