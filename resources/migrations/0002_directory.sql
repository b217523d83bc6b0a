-- SPDX-License-Identifier: GPL-3.0-or-later
-- The directory of services: sites, contact persons, registrations, prices by grade, waiting lists, and what other
-- programs know beside that.

CREATE TABLE site (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    name TEXT,
    address TEXT,
    phone TEXT,
    accessibility TEXT,
    accessibility_note TEXT,
    hours TEXT,
    transport TEXT,
    url TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE staff (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    service BLOB,
    site BLOB,
    name TEXT,
    title TEXT,
    department TEXT,
    phone TEXT,
    email TEXT,
    qualifications TEXT,
    from_day TEXT,
    until_day TEXT,
    extra TEXT
) STRICT;

CREATE TABLE registration (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    number TEXT,
    from_day TEXT,
    until_day TEXT,
    authority TEXT,
    extra TEXT
) STRICT;

CREATE TABLE priceedition (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    grade TEXT,
    from_day TEXT,
    until_day TEXT,
    price INTEGER,
    subsidy INTEGER,
    copay INTEGER,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE waiting (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    offer BLOB,
    since TEXT,
    until_day TEXT,
    outcome TEXT,
    note TEXT,
    extra TEXT
) STRICT;

CREATE TABLE carriedrow (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    parent BLOB,
    source TEXT,
    table_name TEXT,
    source_id TEXT,
    cells TEXT,
    extra TEXT
) STRICT;

ALTER TABLE organisation ADD COLUMN alternate_name TEXT;
ALTER TABLE organisation ADD COLUMN kind TEXT;
ALTER TABLE organisation ADD COLUMN registration_number TEXT;
ALTER TABLE organisation ADD COLUMN email TEXT;
ALTER TABLE organisation ADD COLUMN website TEXT;
ALTER TABLE organisation ADD COLUMN description TEXT;
ALTER TABLE service ADD COLUMN alternate_name TEXT;
ALTER TABLE service ADD COLUMN description TEXT;
ALTER TABLE service ADD COLUMN classification TEXT;
ALTER TABLE service ADD COLUMN status TEXT;
ALTER TABLE service ADD COLUMN phone TEXT;
ALTER TABLE service ADD COLUMN email TEXT;
ALTER TABLE service ADD COLUMN url TEXT;
ALTER TABLE service ADD COLUMN languages TEXT;
ALTER TABLE service ADD COLUMN verified TEXT;
ALTER TABLE offer ADD COLUMN site BLOB;
ALTER TABLE offer ADD COLUMN label TEXT;

CREATE INDEX site_by_parent ON site (parent);
CREATE INDEX staff_by_parent ON staff (parent);
CREATE INDEX registration_by_parent ON registration (parent);
CREATE INDEX priceedition_by_parent ON priceedition (parent);
CREATE INDEX waiting_by_parent ON waiting (parent);
CREATE INDEX waiting_by_offer ON waiting (offer);
CREATE INDEX carriedrow_by_parent ON carriedrow (parent);
CREATE INDEX staff_by_service ON staff (service);
CREATE INDEX staff_by_site ON staff (site);
CREATE INDEX offer_by_site ON offer (site);
CREATE INDEX carriedrow_by_source ON carriedrow (table_name, source_id);
