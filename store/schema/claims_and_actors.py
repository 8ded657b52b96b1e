"""Step 1: articles, claims, the words they are found by, actors, full text, kept questions and keys seen."""

SQL = """
-- One published text. `identity` is what makes it the same article (text, publisher, url), `digest` covers its
-- metadata too: loading the same bytes again changes nothing. `day` is the publisher's day, or the day of arrival.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    url TEXT, title TEXT, publisher TEXT, family TEXT, published TEXT, updated TEXT,
    day TEXT NOT NULL,
    arrived TEXT NOT NULL,
    source TEXT,
    words INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
-- articles.by_url: what became of this link
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
-- articles.newest
CREATE INDEX article_day ON article (day DESC, id DESC);

-- `id` is the arrival sequence: AUTOINCREMENT never hands a number out twice, so a watermark stays right after a delete.
-- `fields` is the whole record; the other columns repeat what queries need. `topic` is a figure's measure, an event's
-- type, or 'statement'. `date` is when it happens (event), as of when (figure) or when it was said.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'statement')),
    topic TEXT NOT NULL,
    day TEXT NOT NULL,
    date TEXT,
    start INTEGER NOT NULL,
    fields TEXT NOT NULL,
    reader_version TEXT NOT NULL
) STRICT;
-- claims.of_article, search: which claim rests on this sentence
CREATE INDEX claim_article ON claim (article, start);
-- claims.latest: newest article first, then in the order of the text
CREATE INDEX claim_day ON claim (day DESC, article DESC, id);
-- claims.timeline
CREATE INDEX claim_date ON claim (kind, date DESC, id) WHERE date IS NOT NULL;

-- claims.figures/events/statements: by topic and word, newest article first. The word '' stands for every claim.
CREATE TABLE claim_word (
    topic TEXT NOT NULL,
    word TEXT NOT NULL,
    day TEXT NOT NULL,
    article INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    PRIMARY KEY (topic, word, day DESC, article DESC, claim)
) STRICT, WITHOUT ROWID;
-- replacing or deleting a claim
CREATE INDEX claim_word_claim ON claim_word (claim);

-- A person, organisation or country as known over all articles.
CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'country')),
    name TEXT NOT NULL,
    mentions INTEGER NOT NULL DEFAULT 0,
    day TEXT NOT NULL DEFAULT ''
) STRICT;
-- actors.people, actors.groups: lately mentioned first
CREATE INDEX actor_kind ON actor (kind, day DESC, mentions DESC, id);

-- Every name an actor goes by; `folded` is what it is found by, `words` tells full names from surnames.
CREATE TABLE actor_name (
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (actor, folded)
) STRICT, WITHOUT ROWID;
-- actors.find, actors.names (prefix), merging
CREATE INDEX actor_name_folded ON actor_name (folded, actor);

-- The single words of names: `crisis who shoigu` when the article wrote only the full name.
CREATE TABLE actor_word (
    word TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    PRIMARY KEY (word, actor)
) STRICT, WITHOUT ROWID;

-- What one article says of an actor: its role and affiliation as stated there, and the sentences.
CREATE TABLE mention (
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    affiliation TEXT,
    mentions INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (actor, day DESC, article DESC, position)
) STRICT, WITHOUT ROWID;
-- replacing an article's actors
CREATE INDEX mention_article ON mention (article);

-- actors: what he last said or did. `part` is speaker, actor, recipient or holder.
CREATE TABLE claim_actor (
    actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    day TEXT NOT NULL,
    article INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    PRIMARY KEY (actor, kind, part, day DESC, article DESC, claim)
) STRICT, WITHOUT ROWID;
-- replacing or deleting a claim
CREATE INDEX claim_actor_claim ON claim_actor (claim);

-- Places that claims name, for completions.
CREATE TABLE place (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- search: rowid is the article's, so the newest come first without sorting.
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_text_new AFTER INSERT ON article BEGIN
    INSERT INTO article_text (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_text_gone AFTER DELETE ON article BEGIN
    INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER article_text_changed AFTER UPDATE OF title, text ON article BEGIN
    INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_text (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- Questions too long for a button's id.
CREATE TABLE question (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Deliveries of platforms (event ids, trigger ids) that were handled, so that a retry or replay runs nothing twice.
CREATE TABLE seen (
    key TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_at ON seen (at);
"""
