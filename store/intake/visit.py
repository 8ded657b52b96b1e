"""One reading of one feed: what came, what state that leaves the feed in, and when it is read next."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from store import feed_health, feeds
from store.errors import UserMistake
from store.feeds import EntryRow, FeedRow
from store.intake import entries, folder
from store.intake.families import publisher_of, publishers
from store.intake.feeds import Feed, NotAFeedError, feed_of
from store.intake.fetch import Fetched, FetchError
from store.intake.ingest import Loaded, ingest
from store.intake.means import Means
from store.intake.pages import feed_named, is_page, page_article

MORE = 30.0  # seconds to the next reading while entries are waiting
_PAGE = "page"  # the one entry of a watched page


async def visit(feed: FeedRow, means: Means) -> FeedRow:
    """Read ``feed`` and return its row as it is afterwards. FetchError, NotAFeedError or UserMistake: it failed."""
    if feed.kind == "folder":
        return await _folder(feed, means)
    got = await means.fetcher.get(feed.url, etag=feed.etag, modified=feed.modified, before=means.manners.before)
    if got.body is None:
        return _well(feed, means, note=None, brought=False, asked=None)
    if feed.kind == "page":
        return await _page(feed, got, means)
    try:
        found = await means.in_thread(feed_of, got.body, got.url, got.charset)
    except NotAFeedError as error:
        if feed.kind == "link" and is_page(got):
            return await _page(feed, got, means)
        offered = feed_named(got)
        raise NotAFeedError(f"{error}; it offers {offered}" if offered else str(error)) from None
    return await _entries(replace(feed, kind="feed"), got, found, means)


def failed(feed: FeedRow, error: Exception, means: Means) -> FeedRow:
    """The row after a reading that failed: read again later each time, as the server wishes, or once a day when it is gone."""
    now, failures = means.clock(), feed.failures + 1
    since = feed.failing_since or now
    status, wait = (error.status, error.retry_after) if isinstance(error, FetchError) else (None, None)
    gone = feed_health.is_gone(status, failures, since, now)
    # Robots and private addresses do not change by the minute
    shortest = means.pace.longest if isinstance(error, FetchError) and error.refused else means.pace.shortest / 5
    seconds = 86_400.0 if gone else feed_health.back_off(failures, shortest, 6 * means.pace.longest, wait)
    return replace(
        feed,
        state="gone" if gone else "failing",
        error=" ".join(str(error).split())[:300] or type(error).__name__,
        failures=failures,
        failing_since=since,
        tried=now,
        next_due=now + timedelta(seconds=seconds * (1.0 + 0.2 * means.draw())),
    )


def _well(
    feed: FeedRow, means: Means, *, note: str | None, brought: bool, asked: float | None, trouble: str | None = None
) -> FeedRow:
    """The row after an answer: well, or degraded by ``trouble``. ``asked``: seconds the feed asks to be left alone."""
    now, pace = means.clock(), means.pace
    pause = feed_health.next_pause(
        feed.pause, brought=brought, shortest=pace.shortest, longest=pace.longest, asked=asked
    )
    return replace(
        feed,
        state="degraded" if trouble else "ok",
        error=trouble or note,
        failures=0,
        failing_since=None,
        tried=now,
        succeeded=now,
        brought=now if brought else feed.brought,
        pause=pause,
        next_due=now + timedelta(seconds=pause * (0.9 + 0.2 * means.draw())),
    )


async def _entries(feed: FeedRow, got: Fetched, found: Feed, means: Means) -> FeedRow:
    taken = await entries.take_all(feed, found, means)
    seen = taken.seen
    trouble = feed_health.trouble(seen, feed.usual, feed.newest)
    note = feed_health.some_lost(seen) if seen.lost else None
    row = _well(feed, means, note=note, brought=taken.new > 0, asked=found.pause, trouble=trouble)
    whole = trouble is None and not taken.more and not seen.lost
    return replace(
        row,
        # Only where a whole feed answers: a parked domain moves everything for good too
        url=got.moved if whole and got.moved else feed.url,
        title=found.title or feed.title,
        newest=max((d for d in (seen.newest, feed.newest) if d), default=None),
        usual=feed_health.usual_now(feed.usual, seen.entries) if seen.entries else feed.usual,
        # Only when all of it was taken in: a 304 would hide what is still missing
        etag=got.etag if whole else None,
        modified=got.modified if whole else None,
        filled=feed.filled or (means.clock() if seen.entries and not taken.more else None),
        next_due=means.clock() + timedelta(seconds=MORE) if taken.more else row.next_due,
    )


async def _page(feed: FeedRow, got: Fetched, means: Means) -> FeedRow:
    """A page is one article, whose versions are followed."""
    feed = replace(feed, kind="page")
    mark = hashlib.blake2b(got.body or b"", digest_size=12).hexdigest()
    known = (await means.store.aread(feeds.entries, feed.id, [_PAGE])).get(_PAGE)
    if known and known.mark == mark and known.article:
        return replace(_well(feed, means, note=None, brought=False, asked=None), etag=got.etag, modified=got.modified)
    try:
        words, loaded = await means.in_thread(_take_page, feed, got, means)
    except UserMistake:
        offered = feed_named(got)
        hint = f"; it offers {offered}" if offered else ""
        return _well(
            feed, means, note=None, brought=False, asked=None, trouble=f"no article was found in this page{hint}"
        )
    if loaded is None:
        trouble = f"a page of {words} words where {round(feed.usual)} are usual"
        return _well(feed, means, note=None, brought=False, asked=None, trouble=trouble)
    title = loaded.reading.article.title if loaded.reading else None
    return replace(
        await _taken(feed, got, means, mark, loaded),
        title=title or feed.title,
        usual=feed_health.usual_now(feed.usual, words),
    )


async def _taken(feed: FeedRow, got: Fetched, means: Means, mark: str, loaded: Loaded) -> FeedRow:
    """Remember the version of a page that was taken in; the feed's row after it."""
    article = loaded.saved.article if loaded.saved else None
    now = means.clock()
    await means.store.awrite(feeds.put_entry, feed.id, _PAGE, EntryRow(mark, article, 0, None, now))
    row = _well(feed, means, note=None, brought=True, asked=None)
    return replace(row, newest=now, filled=feed.filled or now, etag=got.etag, modified=got.modified)


def _take_page(feed: FeedRow, got: Fetched, means: Means) -> tuple[int, Loaded | None]:
    """The page's words, and what became of it: None for half a page, which is no new version."""
    named = feed.publisher or publisher_of(feed.url, means.lexicon().get(publishers))
    given = {"url": feed.url} | ({"publisher": named} if named else {})
    article = page_article(got, given, means.max_article_bytes)
    words = len(article.text.split())
    if words < feed.usual * feed_health.HALF:
        return words, None
    quiet = feed.filled is None
    return words, ingest(means.store, article, means.lexicon(), means.clock(), feed.url, quiet=quiet)


async def _folder(feed: FeedRow, means: Means) -> FeedRow:
    found = await means.in_thread(folder.scan, feed, means)
    trouble = f"{found.bad} of {found.files} files cannot be taken in: {found.why}" if found.bad else None
    note = f"{found.others} other files were passed over" if found.others else None
    row = _well(feed, means, note=note, brought=found.new > 0, asked=None, trouble=trouble)
    now = means.clock()
    # A folder costs nothing to look at, and nobody else is asked
    soon = MORE if found.more else means.pace.shortest / 5
    return replace(
        row,
        newest=now if found.new else feed.newest,
        filled=feed.filled or (None if found.more else now),
        pause=means.pace.shortest,
        next_due=now + timedelta(seconds=soon),
    )
