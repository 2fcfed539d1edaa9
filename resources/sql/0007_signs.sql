-- Who is about to leave and why, a projection of cases and orders that can be made anew at any time: a write marks whom it touched, and
-- housekeeping looks at them again. The counter 'signs' is the last customer a walk over all of them has come to; -1: no walk.
CREATE TABLE customer_sign (
  customer_id TEXT PRIMARY KEY, risk INTEGER NOT NULL, place INTEGER NOT NULL, at BIGINT NOT NULL, quiet_at BIGINT NOT NULL,
  look_at BIGINT NOT NULL, signs TEXT NOT NULL, FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE);
CREATE INDEX sign_risk ON customer_sign (place, at DESC) WHERE risk > 0;
CREATE INDEX sign_quiet ON customer_sign (quiet_at) WHERE quiet_at > 0;
CREATE INDEX sign_look ON customer_sign (look_at) WHERE look_at > 0;
CREATE TABLE sign_mark (customer_id TEXT PRIMARY KEY, at BIGINT NOT NULL);
INSERT INTO counter (name, value) VALUES ('signs', 0);
