"""Step: what is watched, which article an entry became, earlier versions of an article, and whose newsroom is whose."""

SQL = """
-- Where articles come in from. `filled`: when the first whole reading was done; until then all it brings is quiet.
-- `state` is that of the last reading (store/feed_health.py says how it stands now); `usual` the entries it lists as a rule.
-- `newest` is the publication of its newest entry, `brought` when it last brought an article.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'feed', 'page', 'folder')),
    url TEXT NOT NULL UNIQUE,
    title TEXT,
    publisher TEXT,
    added TEXT NOT NULL,
    added_by TEXT NOT NULL,
    next_due TEXT NOT NULL,
    pause REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'ok', 'degraded', 'failing', 'gone')),
    error TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    failing_since TEXT,
    tried TEXT,
    succeeded TEXT,
    brought TEXT,
    newest TEXT,
    usual REAL NOT NULL DEFAULT 0,
    etag TEXT,
    modified TEXT,
    filled TEXT
) STRICT;
-- feeds.due: what the poller looks at every tick
CREATE INDEX feed_due ON feed (next_due);

-- What became of each entry, by its link or guid (of a folder: the file). `mark` changes when the entry does.
CREATE TABLE feed_entry (
    feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    mark TEXT NOT NULL,
    article INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;
-- feeds.forget: entries long gone from the feed
CREATE INDEX feed_entry_at ON feed_entry (feed, at);

-- What makes an article the same again: its canonical link, its guid within a feed.
CREATE TABLE article_key (
    key TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX article_key_article ON article_key (article);

-- The text of an article before it was edited, so that no evidence is lost; `identity` recognises it when it is met again.
CREATE TABLE article_version (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    identity TEXT NOT NULL,
    title TEXT, published TEXT, updated TEXT,
    text TEXT NOT NULL,
    replaced TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
-- articles.save: an old version met again (a stale cache) is no news
CREATE INDEX article_version_identity ON article_version (identity);

-- The version of its article that a claim was last read from; null: it stands in the text as it is now.
ALTER TABLE claim ADD COLUMN version INTEGER;

-- Who counts as the newsroom of an article, and by which rule.
CREATE TABLE article_family (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    family TEXT NOT NULL,
    rule TEXT NOT NULL,
    of INTEGER
) STRICT;

-- Publishers met so far, by their folded names: "X reports" in another paper counts as X.
CREATE TABLE newsroom (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    family TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Hashes of the sentences of late articles: which one is a copy of which. `at` is its arrival.
CREATE TABLE sentence (
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    PRIMARY KEY (hash, article DESC)
) STRICT, WITHOUT ROWID;
-- sentences.put: an edited article's go
CREATE INDEX sentence_article ON sentence (article);
-- sentences.forget: what is older than copies are looked for
CREATE INDEX sentence_at ON sentence (at);
"""
