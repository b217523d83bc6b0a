-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which changes of the audit stream hold accesses of a month of Korea, for SQLite and PostgreSQL alike: a month of
-- ten years is found without opening all of them. Filled up to a number (a fact) whenever somebody looks.

CREATE TABLE people_access_month (
    month TEXT NOT NULL,
    n {int} NOT NULL,
    PRIMARY KEY (month, n)
) {strict};
