"""Step: what is asked of an actor stays one look-up, however many articles name him."""

SQL = """
-- Kept up with each article, as `mentions` is.
ALTER TABLE actor ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
UPDATE actor SET articles = (SELECT count(DISTINCT m.article) FROM mention m WHERE m.actor = actor.id);
-- actors: each office once, with the day it was stated last
CREATE INDEX mention_role ON mention (actor, role, day DESC, article DESC) WHERE role IS NOT NULL;
-- actors: the affiliation that was stated last
CREATE INDEX mention_affiliation ON mention (actor, day DESC, article DESC) WHERE affiliation IS NOT NULL;
-- forgetting an actor
CREATE INDEX actor_word_actor ON actor_word (actor);
"""
