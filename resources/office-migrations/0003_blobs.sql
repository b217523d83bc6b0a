-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sealed files of attachments, for SQLite and PostgreSQL alike. Their keys are in the bodies of records, which are
-- sealed; so chunks lie here as they came. A file belongs to the record that it came with: nobody gets it by naming
-- its hash in a record of his own.

CREATE TABLE blob (
    record {bytes} NOT NULL,
    hash {bytes} NOT NULL,
    size {int} NOT NULL,
    is_complete {int} NOT NULL,
    PRIMARY KEY (record, hash)
) {strict};

CREATE TABLE blob_chunk (
    record {bytes} NOT NULL,
    hash {bytes} NOT NULL,
    number {int} NOT NULL,
    content {bytes} NOT NULL,
    PRIMARY KEY (record, hash, number)
) {strict};
