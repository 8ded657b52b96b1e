"""Step: who asked for what, what is owed to whom, and what is out there."""

SQL = """
-- What a channel asked for. `terms` is the record of bot/terms.py. `watermark` is the development up to which this
-- channel was told; `planned` the instant up to which its slots were planned; `next_due` its next slot (none for
-- instant). ailing: a permanent error, tried again at `retry_at`; paused: a person's wish.
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    tenant TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL,
    instant INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'ailing')),
    reason TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    failing_since TEXT,
    created TEXT NOT NULL,
    created_by TEXT NOT NULL,
    watermark INTEGER NOT NULL,
    planned TEXT NOT NULL,
    next_due TEXT,
    UNIQUE (platform, tenant, channel, thread, terms)
) STRICT;
-- subscriptions.due: what the planner looks at every tick
CREATE INDEX subscription_due ON subscription (next_due) WHERE state = 'active' AND next_due IS NOT NULL;
-- subscriptions.instant: those that are told as things arrive
CREATE INDEX subscription_instant ON subscription (id) WHERE state = 'active' AND instant = 1;

-- A due moment exists once, whatever the clocks do and however many processes plan.
CREATE TABLE slot (
    subscription INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    clock TEXT NOT NULL,
    due TEXT NOT NULL,
    planned TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('digest', 'silence', 'merged', 'missed', 'held', 'dropped')),
    delivery INTEGER,
    PRIMARY KEY (subscription, day, clock)
) STRICT, WITHOUT ROWID;

-- subscriptions.slots_of: why a delivery
CREATE INDEX slot_delivery ON slot (delivery) WHERE delivery IS NOT NULL;

-- The outbox: one message owed to one channel. queued -> sending (lease) -> sent | ambiguous | dead; dropped: its
-- subscription went before it was sent. `key` is fixed before the first call and travels with the message.
-- `edits` names the post that this delivery replaces (a correction in place).
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'instant', 'correction', 'edit')),
    subscription INTEGER REFERENCES subscription (id) ON DELETE SET NULL,
    platform TEXT NOT NULL,
    tenant TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    shows TEXT NOT NULL DEFAULT '[]',
    silent INTEGER NOT NULL DEFAULT 0,
    edits INTEGER,
    low INTEGER NOT NULL DEFAULT 0,
    high INTEGER NOT NULL DEFAULT 0,
    due TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'sending', 'sent', 'ambiguous', 'dead', 'dropped')),
    not_before TEXT NOT NULL,
    lease TEXT,
    owner TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    asked TEXT,
    message TEXT,
    reason TEXT,
    settled TEXT,
    created TEXT NOT NULL,
    updated TEXT NOT NULL
) STRICT;
-- deliveries.claim, deliveries.unsettled: what the courier looks at every tick
CREATE INDEX delivery_open ON delivery (state, not_before, id) WHERE state IN ('queued', 'ambiguous');
-- deliveries.expire
CREATE INDEX delivery_lease ON delivery (lease) WHERE state = 'sending';
-- deliveries.of_channel
CREATE INDEX delivery_channel ON delivery (platform, tenant, channel, id DESC);
-- subscriptions: last delivery; unsubscribe drops what is queued
CREATE INDEX delivery_subscription ON delivery (subscription, id DESC);

-- A message that is out there.
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery INTEGER NOT NULL UNIQUE REFERENCES delivery (id),
    platform TEXT NOT NULL,
    tenant TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
-- The developments a post shows, so that a correction finds it.
CREATE TABLE post_line (
    development INTEGER NOT NULL,
    post INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    PRIMARY KEY (development, post)
) STRICT, WITHOUT ROWID;
-- posts.lines
CREATE INDEX post_line_post ON post_line (post);

-- How far a job of ours has read the developments (corrections), so that a restart goes on where it stopped.
CREATE TABLE cursor (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""
