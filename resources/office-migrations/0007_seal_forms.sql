-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sealed identity says by its first byte which key and form it has, so that the key can be renewed. The program seals
-- anew what has no such byte, in this transaction. The columns have another name, so that an older program that still
-- runs beside this one stops rather than write bytes that nothing finds.

ALTER TABLE identity RENAME COLUMN sealed TO who;
ALTER TABLE grant_slot RENAME COLUMN sealed TO who;
