-- What finds articles that nearly repeat an earlier one. Articles that a store holds already are entered in the same transaction.

-- The least hash of each function over an article's shingles, four bytes each; empty where the text is too short to compare.
CREATE TABLE signatures (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    minima BLOB NOT NULL
);

-- Articles that share a band are compared.
CREATE TABLE bands (
    band INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number),
    PRIMARY KEY (band, document)
) WITHOUT ROWID;

CREATE INDEX documents_by_original ON documents (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX documents_by_run ON documents (run);

-- The framing of an article is found by the actors that it mentions; the index took as much room as the table.
DROP INDEX framing_by_document;
