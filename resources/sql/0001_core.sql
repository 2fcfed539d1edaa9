-- The first store: people and what they bought, cases as chains of events, drafts, lists, settings, and sums kept beside them.
-- Times are milliseconds UTC, ids are UUIDs as text made by the program, money is minor units and a currency.
CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO counter (name, value) VALUES ('case', 0), ('import', 0);

CREATE TABLE customer (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, say TEXT NOT NULL,
  address TEXT NOT NULL, city TEXT NOT NULL, postcode TEXT NOT NULL, country TEXT NOT NULL, company TEXT NOT NULL, tier TEXT NOT NULL,
  since TEXT NOT NULL, language TEXT NOT NULL, reach TEXT NOT NULL, note TEXT NOT NULL, revision BIGINT NOT NULL,
  touched_at BIGINT NOT NULL, import_id BIGINT NOT NULL);
CREATE UNIQUE INDEX customer_number ON customer (number) WHERE number <> '';
CREATE INDEX customer_touched ON customer (touched_at) WHERE touched_at > 0;
CREATE INDEX customer_import ON customer (import_id) WHERE import_id > 0;

CREATE TABLE contact_point (
  customer INTEGER NOT NULL, kind INTEGER NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL, value_key TEXT NOT NULL,
  PRIMARY KEY (customer, kind, position), FOREIGN KEY (customer) REFERENCES customer (num) ON DELETE CASCADE);
CREATE INDEX contact_value ON contact_point (value_key);

CREATE TABLE customer_text (num INTEGER PRIMARY KEY, body TEXT NOT NULL);

CREATE TABLE customer_order (
  id TEXT PRIMARY KEY, customer_id TEXT NOT NULL, number TEXT NOT NULL, placed_at BIGINT NOT NULL, due_at BIGINT NOT NULL,
  delivered_at BIGINT NOT NULL, items TEXT NOT NULL, status TEXT NOT NULL, total_minor BIGINT NOT NULL, currency TEXT NOT NULL,
  import_id BIGINT NOT NULL, FOREIGN KEY (customer_id) REFERENCES customer (id));
CREATE UNIQUE INDEX order_number ON customer_order (number) WHERE number <> '';
CREATE INDEX order_customer ON customer_order (customer_id, placed_at);
CREATE INDEX order_import ON customer_order (import_id) WHERE import_id > 0;

CREATE TABLE recovery_case (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL, status INTEGER NOT NULL,
  is_open INTEGER NOT NULL, step INTEGER NOT NULL, steps_done INTEGER NOT NULL, owner TEXT NOT NULL, cause TEXT NOT NULL,
  summary TEXT NOT NULL, summary_key TEXT NOT NULL, opened_at BIGINT NOT NULL, next_due BIGINT NOT NULL, due_kind INTEGER NOT NULL,
  due_what TEXT NOT NULL, seq BIGINT NOT NULL, FOREIGN KEY (customer_id) REFERENCES customer (id));
CREATE INDEX case_customer ON recovery_case (customer_id, opened_at);
CREATE INDEX case_due ON recovery_case (next_due, id) WHERE is_open = 1;
CREATE INDEX case_opened ON recovery_case (opened_at, id);

CREATE TABLE case_text (num INTEGER PRIMARY KEY, body TEXT NOT NULL);

CREATE TABLE case_event (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL, seq BIGINT NOT NULL, at BIGINT NOT NULL, agent TEXT NOT NULL, kind TEXT NOT NULL,
  body TEXT NOT NULL, salt TEXT NOT NULL, body_digest TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL,
  UNIQUE (case_id, seq), FOREIGN KEY (case_id) REFERENCES recovery_case (id));

CREATE TABLE promise (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, FOREIGN KEY (case_id) REFERENCES recovery_case (id));

CREATE TABLE history_item (
  source TEXT NOT NULL, customer_id TEXT NOT NULL, at BIGINT NOT NULL, kind INTEGER NOT NULL, case_id TEXT NOT NULL,
  case_number TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (source, kind));
CREATE INDEX history_customer ON history_item (customer_id, at);

CREATE TABLE customer_fact (
  source_event TEXT PRIMARY KEY, customer_id TEXT NOT NULL, case_id TEXT NOT NULL, at BIGINT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL);
CREATE INDEX fact_customer ON customer_fact (customer_id, at);

CREATE TABLE draft (
  case_id TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, caret INTEGER NOT NULL, at BIGINT NOT NULL, version BIGINT NOT NULL,
  is_done INTEGER NOT NULL, PRIMARY KEY (case_id, field));
CREATE INDEX draft_touched ON draft (at) WHERE is_done = 0;
CREATE TABLE draft_version (
  case_id TEXT NOT NULL, field TEXT NOT NULL, version BIGINT NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (case_id, field, version));

CREATE TABLE list_item (
  list TEXT NOT NULL, item_key TEXT NOT NULL, label TEXT NOT NULL, position INTEGER NOT NULL, active INTEGER NOT NULL, PRIMARY KEY (list, item_key));
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE import_change (
  import_id BIGINT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, revision BIGINT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (import_id, id));

CREATE TABLE rollup_week (
  measure TEXT NOT NULL, dimension TEXT NOT NULL, item_key TEXT NOT NULL, week BIGINT NOT NULL, n BIGINT NOT NULL, total BIGINT NOT NULL,
  PRIMARY KEY (measure, dimension, item_key, week));

INSERT INTO list_item (list, item_key, label, position, active) VALUES
  ('cause', 'late_delivery', 'Late delivery', 0, 1), ('cause', 'missed_slot', 'Slot not kept', 1, 1),
  ('cause', 'damaged', 'Arrived damaged', 2, 1), ('cause', 'wrong_item', 'Wrong item sent', 3, 1), ('cause', 'faulty', 'Faulty', 4, 1),
  ('cause', 'charged_twice', 'Charged twice', 5, 1), ('cause', 'refund_late', 'Refund late', 6, 1),
  ('cause', 'rude_service', 'Spoken to badly', 7, 1), ('cause', 'not_as_described', 'Not as described', 8, 1),
  ('cause', 'not_told', 'Not told', 9, 1), ('cause', 'website_error', 'Website error', 10, 1), ('cause', 'lost_order', 'Order lost', 11, 1),
  ('touchpoint', 'choose', 'Choose', 0, 1), ('touchpoint', 'order', 'Order', 1, 1), ('touchpoint', 'book_slot', 'Book slot', 2, 1),
  ('touchpoint', 'prepare', 'Prepare', 3, 1), ('touchpoint', 'deliver', 'Deliver', 4, 1), ('touchpoint', 'fit', 'Fit', 5, 1),
  ('touchpoint', 'get_help', 'Get help', 6, 1),
  ('tier', 'standard', 'Standard', 0, 1), ('tier', 'silver', 'Silver', 1, 1), ('tier', 'gold', 'Gold', 2, 1);
