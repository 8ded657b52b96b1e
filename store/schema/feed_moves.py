"""Step: where a feed was read before it moved for good."""

SQL = """
-- The links a feed had: whoever watches one of them again means the feed that is watched already.
CREATE TABLE feed_was (
    url TEXT PRIMARY KEY,
    feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- feeds.remove: the links go with their feed
CREATE INDEX feed_was_feed ON feed_was (feed);
"""
