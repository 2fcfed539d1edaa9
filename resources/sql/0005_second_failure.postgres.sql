-- Whose each stored case was judged to be, from its last judgement.
UPDATE recovery_case SET whose = coalesce((SELECT CASE e.body::json ->> 'whose' WHEN 'ours' THEN 0 WHEN 'notours' THEN 1 WHEN 'misunderstanding' THEN 2 END
  FROM case_event e WHERE e.case_id = recovery_case.id AND e.kind = 'BlameJudged' ORDER BY e.seq DESC LIMIT 1), -1);
