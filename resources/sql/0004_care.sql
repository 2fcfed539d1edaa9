-- Care of data: who asked for their data or to be forgotten and by when it is due, and which two records were made one. A merge keeps
-- both as they were, so that it can be taken back days later; an erasure empties them.
CREATE TABLE care_request (
  id TEXT PRIMARY KEY, kind INTEGER NOT NULL, customer_id TEXT NOT NULL, customer_number TEXT NOT NULL, asked_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL, agent TEXT NOT NULL, reason TEXT NOT NULL, done_at BIGINT NOT NULL, done_by TEXT NOT NULL,
  proved_at BIGINT NOT NULL, counts TEXT NOT NULL, proof TEXT NOT NULL);
CREATE INDEX care_request_customer ON care_request (customer_id);
CREATE INDEX care_request_open ON care_request (due_at) WHERE done_at = 0;
CREATE INDEX care_request_unproved ON care_request (done_at) WHERE kind = 1 AND done_at > 0 AND proved_at = 0;
CREATE TABLE customer_merge (
  id TEXT PRIMARY KEY, kept TEXT NOT NULL, other TEXT NOT NULL, at BIGINT NOT NULL, agent TEXT NOT NULL, kept_before TEXT NOT NULL,
  other_before TEXT NOT NULL, kept_after TEXT NOT NULL, other_number TEXT NOT NULL, other_touched BIGINT NOT NULL,
  other_import BIGINT NOT NULL, moved TEXT NOT NULL, undone_at BIGINT NOT NULL, erased INTEGER NOT NULL);
CREATE INDEX customer_merge_kept ON customer_merge (kept);
CREATE INDEX customer_merge_other ON customer_merge (other);
CREATE INDEX customer_merge_number ON customer_merge (other_number) WHERE other_number <> '';
