-- Search on SQLite: words by prefix (2 to 6 letters indexed), any substring by trigrams, cases by words. Rows are kept by the
-- repository in the same transaction (no triggers: trusted_schema is off).
CREATE VIRTUAL TABLE customer_find USING fts5 (body, content='customer_text', content_rowid='num', prefix='2 3 4 5 6', detail=none, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE customer_tri USING fts5 (body, content='customer_text', content_rowid='num', tokenize='trigram');
CREATE VIRTUAL TABLE case_find USING fts5 (body, content='case_text', content_rowid='num', prefix='2 3 4', tokenize='unicode61 remove_diacritics 2');
