-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms: urgent points that are not known, and dangerous answers of other forms than the needs assessment, reach the
-- lists (person_summary.urgent: 1 not known, 2 a need, 3 an answer).

ALTER TABLE assessment ADD COLUMN urgent_unknown INTEGER;

CREATE INDEX assessment_urgent ON assessment (parent) WHERE urgent = 1;

UPDATE person_summary SET urgent = 2 WHERE urgent = 1;

UPDATE person_summary SET urgent = 3 WHERE EXISTS (
    SELECT 1 FROM assessment f WHERE f.urgent = 1 AND f.finished_at IS NOT NULL AND f.severities IS NULL
        AND f.instrument IS NOT NULL AND f.instrument <> 'urn:carepass:instrument:needs-crisis'
        AND f.parent IN (SELECT person_summary.person
            UNION ALL SELECT other FROM sameperson WHERE parent = person_summary.person)
        AND NOT EXISTS (SELECT 1 FROM assessment g WHERE g.finished_at > f.finished_at AND g.instrument = f.instrument
            AND g.parent IN (SELECT person_summary.person
                UNION ALL SELECT other FROM sameperson WHERE parent = person_summary.person)));
