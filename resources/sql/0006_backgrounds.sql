-- What is known around a customer: how they wish to be dealt with, who belongs to them, lines that everybody must see, what of their
-- history who has read; and what is written of the products they buy.
CREATE TABLE customer_profile (
  customer_id TEXT PRIMARY KEY, is_company INTEGER NOT NULL, role TEXT NOT NULL, channel TEXT NOT NULL, hours TEXT NOT NULL,
  never TEXT NOT NULL, may_email INTEGER NOT NULL, may_post INTEGER NOT NULL, labels TEXT NOT NULL,
  FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE);

CREATE TABLE customer_link (
  customer_id TEXT NOT NULL, other_id TEXT NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (customer_id, other_id),
  FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
  FOREIGN KEY (other_id) REFERENCES customer (id) ON DELETE CASCADE);
CREATE INDEX link_other ON customer_link (other_id);

CREATE TABLE alert_line (
  id TEXT PRIMARY KEY, subject INTEGER NOT NULL, subject_key TEXT NOT NULL, text TEXT NOT NULL, until BIGINT NOT NULL, agent TEXT NOT NULL,
  at BIGINT NOT NULL);
CREATE INDEX alert_subject ON alert_line (subject_key, subject);

CREATE TABLE history_read (
  customer_id TEXT NOT NULL, agent TEXT NOT NULL, source TEXT NOT NULL, kind INTEGER NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (customer_id, agent, source, kind),
  FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE);

CREATE TABLE product_sheet (
  code TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, promised TEXT NOT NULL, limits TEXT NOT NULL, issues TEXT NOT NULL);
