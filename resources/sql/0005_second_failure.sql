-- Whose a case was, when it was put right, and how many failures were noticed with it: what the second-failure sentinel and its list ask.
ALTER TABLE recovery_case ADD COLUMN whose INTEGER NOT NULL DEFAULT -1;
ALTER TABLE recovery_case ADD COLUMN fixed_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE recovery_case ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
UPDATE recovery_case SET fixed_at = coalesce((SELECT min(e.at) FROM case_event e WHERE e.case_id = recovery_case.id AND e.kind = 'OfferAccepted'), 0);
CREATE INDEX case_again ON recovery_case (next_due, id) WHERE is_open = 1 AND failures >= 2;
