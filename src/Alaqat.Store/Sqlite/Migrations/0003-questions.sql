-- What questions about a whole store read, without the rest of the rows.

-- Networks: claims told as facts.
CREATE INDEX claims_told ON claims (source, target, type, status, day, confidence) WHERE status IN ('actual', 'ongoing');

-- Which claims somebody else than the author makes, and whose.
CREATE INDEX evidence_of_holders ON evidence (actor, document, claim) WHERE role = 'holder';

CREATE INDEX documents_by_outlet ON documents (outlet, copy_of, date);
