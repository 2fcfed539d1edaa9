-- Search on PostgreSQL: trigram indexes over the same folded texts.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX customer_text_tri ON customer_text USING gin (body gin_trgm_ops);
CREATE INDEX case_text_tri ON case_text USING gin (body gin_trgm_ops);
