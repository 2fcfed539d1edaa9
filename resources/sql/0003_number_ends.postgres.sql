-- A beginning is found by LIKE, which the usual index does not serve in every collation.
CREATE INDEX order_ends ON customer_order (right(number, 4)) WHERE number <> '';
CREATE INDEX order_begins ON customer_order (number text_pattern_ops) WHERE number <> '';
CREATE INDEX case_begins ON recovery_case (number text_pattern_ops);
