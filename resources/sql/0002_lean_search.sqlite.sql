-- Parts of words are looked for in names and phones only (`tri`): trigrams of whole addresses tripled an import. No merging inside a
-- save (automerge 0): tidy() merges when idle. No column sizes: nothing is ranked by them.
ALTER TABLE customer_text ADD COLUMN tri TEXT NOT NULL DEFAULT '';
UPDATE customer_text SET tri = body;
DROP TABLE customer_tri;
DROP TABLE customer_find;
DROP TABLE case_find;
CREATE VIRTUAL TABLE customer_find USING fts5 (body, content='customer_text', content_rowid='num', prefix='2 3 4 5 6', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE customer_tri USING fts5 (tri, content='customer_text', content_rowid='num', columnsize=0, tokenize='trigram');
CREATE VIRTUAL TABLE case_find USING fts5 (body, content='case_text', content_rowid='num', prefix='2 3 4', columnsize=0, tokenize='unicode61 remove_diacritics 2');
INSERT INTO customer_find (customer_find) VALUES ('rebuild');
INSERT INTO customer_tri (customer_tri) VALUES ('rebuild');
INSERT INTO case_find (case_find) VALUES ('rebuild');
INSERT INTO customer_find (customer_find, rank) VALUES ('automerge', 0);
INSERT INTO customer_tri (customer_tri, rank) VALUES ('automerge', 0);
INSERT INTO case_find (case_find, rank) VALUES ('automerge', 0);
