-- Which lemmas the forms of words have in the articles, so that a search for one form of a word finds them all.
-- Folded, without clitics and article. How often each was read so; an article that is read again counts again.
CREATE TABLE word_forms (
    form TEXT COLLATE "C" NOT NULL,
    lemma TEXT COLLATE "C" NOT NULL,
    readings BIGINT NOT NULL,
    PRIMARY KEY (form, lemma)
);
CREATE INDEX word_forms_by_lemma ON word_forms (lemma);
