"""The entries of a feed to articles in the store: which are new, where their text is, and what became of each."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from store import articles, feeds
from store.errors import UserMistake
from store.feed_health import AHEAD, Seen
from store.feeds import EntryRow, FeedRow
from store.intake.families import publisher_of, publishers, registrable
from store.intake.feeds import Entry, Feed
from store.intake.fetch import FetchError
from store.intake.ingest import Loaded, ingest
from store.intake.means import Means
from store.intake.ours import ours
from store.intake.pages import LEAST_WORDS, page_article
from store.intake.same import canonical
from store.models import Article

PER_VISIT = 30  # articles taken in at one reading: the rest comes with the next, half a minute later
FULL_WORDS = 150  # a feed's own text of so many words is the article; a shorter one is a summary
ATTEMPTS = 3  # to fetch an article's page; then its summary is taken, or nothing
AGAIN = timedelta(minutes=30)  # an entry that changes all the time is taken in anew no more often


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with what tells it again: ``key`` within the feed, ``mark`` of its content, ``guid`` when it is its own."""

    entry: Entry
    key: str
    mark: str
    guid: str | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reading brought: for the health, how many articles were new, and whether more are waiting."""

    seen: Seen
    new: int
    more: bool


def listed_of(found: Sequence[Entry]) -> tuple[Listed, ...]:
    """Each entry once. Its canonical link tells it, unless several share it; then its guid does."""
    links = Counter(canonical(entry.link) for entry in found)
    guids = Counter(entry.guid for entry in found)
    rows: dict[str, Listed] = {}
    for entry in found:
        link = canonical(entry.link)
        alone = link is not None and links[link] == 1
        key = f"link {link}" if alone else f"guid {entry.guid}"
        guid = entry.guid if guids[entry.guid] == 1 else None
        rows.setdefault(key, Listed(entry, key, _mark(entry), guid))
    return tuple(rows.values())


def wanted_of(listed: Sequence[Listed], known: dict[str, EntryRow], now: datetime) -> tuple[Listed, ...]:
    """Those that are new, changed, or could not be taken in before: the oldest first, so that news is told in its order."""
    todo = [one for one in listed if _is_wanted(one, known.get(one.key), now)]
    todo.reverse()  # feeds list the newest first; where dates tell otherwise, they decide
    if all(one.entry.published for one in todo):
        todo.sort(key=lambda one: one.entry.published or now)
    return tuple(todo)


def _is_wanted(one: Listed, known: EntryRow | None, now: datetime) -> bool:
    if known is None:
        return True
    if known.article is None and known.attempts < ATTEMPTS:
        return True
    return known.mark != one.mark and now - known.at >= AGAIN


def _mark(entry: Entry) -> str:
    told = "\0".join((entry.title or "", entry.text, entry.updated.isoformat() if entry.updated else ""))
    return hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=12).hexdigest()


async def take_all(feed: FeedRow, found: Feed, means: Means) -> Taken:
    """Take in what a feed newly lists; what fails is counted and tried again, and nothing else suffers."""
    now = means.clock()
    listed = listed_of(found.entries)
    known = await means.store.aread(feeds.entries, feed.id, [one.key for one in listed])
    wanted = wanted_of(listed, known, now)
    new, why, lost = 0, None, 0
    for one in wanted[:PER_VISIT]:
        try:
            new += await _take(feed, found, one, known.get(one.key), means)
        except (FetchError, UserMistake) as error:
            lost, why = lost + 1, " ".join(str(error).split())[:200]
        except Exception as error:  # an edge: the other entries go on
            lost, why = lost + 1, ours(f"entry {one.key} of feed {feed.id}", error)
        else:
            continue
        await _remember(feed, one, known.get(one.key), means, error=why)
    await means.store.awrite(feeds.touch, feed.id, [one.key for one in listed], now)
    seen = replace(_seen(found, now), wanted=min(len(wanted), PER_VISIT), lost=lost, why=why)
    return Taken(seen, new, len(wanted) > PER_VISIT)


def _seen(found: Feed, now: datetime) -> Seen:
    """What the feed itself shows: how many entries, the newest of them, and how many lie ahead."""
    dates = [entry.published for entry in found.entries if entry.published]
    past = [date for date in dates if date <= now + AHEAD]
    return Seen(len(found.entries), max(past, default=None), found.broken, future=len(dates) - len(past))


async def _take(feed: FeedRow, found: Feed, one: Listed, known: EntryRow | None, means: Means) -> bool:
    """Was it new? FetchError or UserMistake when there is no text of it (yet)."""
    article = await _article(feed, found, one.entry, known, means)
    loaded = await means.in_thread(_ingest, feed, article, one, known, means)
    number = loaded.saved.article if loaded.saved else None
    await _remember(feed, one, known, means, article=number)
    return loaded.saved is not None and loaded.saved.outcome == "new"


def _ingest(feed: FeedRow, article: Article, one: Listed, known: EntryRow | None, means: Means) -> Loaded:
    keys = articles.keys_of(article, feed.id, one.guid)
    # What was listed at the first reading and could not be had then is no news when it can be
    quiet = feed.filled is None or (known is not None and known.article is None and known.at <= feed.filled)
    return ingest(
        means.store,
        article,
        means.lexicon(),
        means.clock(),
        feed.url,
        quiet=quiet,
        keys=keys,
        credit=one.entry.credit,
    )


async def _remember(
    feed: FeedRow,
    one: Listed,
    known: EntryRow | None,
    means: Means,
    article: int | None = None,
    error: str | None = None,
) -> None:
    attempts = (known.attempts if known else 0) + 1 if error else 0
    at = known.at if known and error and known.article is None else means.clock()
    row = EntryRow(one.mark, article, attempts, error, at)
    await means.store.awrite(feeds.put_entry, feed.id, one.key, row)


async def _article(feed: FeedRow, found: Feed, entry: Entry, known: EntryRow | None, means: Means) -> Article:
    """The entry's own text where it is whole, else its page's; the summary where the page has none to give."""
    own = await means.in_thread(_own, feed, found, entry, means)
    if entry.link is None or len(entry.text.split()) >= FULL_WORDS:
        return _long_enough(own)
    try:
        page = await means.fetcher.get(entry.link, before=means.manners.before)
        return await means.in_thread(page_article, page, _given(own), means.max_article_bytes)
    except (FetchError, UserMistake) as error:
        last = known is not None and known.attempts + 1 >= ATTEMPTS
        if last or not _may_pass(error):
            return _long_enough(own, error)
        raise


def _may_pass(error: Exception) -> bool:
    """Could it be had another time? Not what is forbidden, gone, or no article."""
    return isinstance(error, FetchError) and not error.refused and not (error.status and 400 <= error.status < 500)


def _long_enough(own: Article, error: Exception | None = None) -> Article:
    if len(own.text.split()) < LEAST_WORDS:
        raise error or UserMistake("the entry has neither text nor a link to it")
    return own


def _own(feed: FeedRow, found: Feed, entry: Entry, means: Means) -> Article:
    """What the feed itself says of the article. A date in the future is none: then the arrival counts."""
    published = entry.published or entry.updated
    if published and published > means.clock() + AHEAD:
        published = None
    article = Article(entry.text, entry.title, _publisher(feed, found, entry, means), None, entry.link, published)
    return replace(article, updated=entry.updated if published else None)


def _publisher(feed: FeedRow, found: Feed, entry: Entry, means: Means) -> str | None:
    """The name given when the feed was added, the lexicon's, the feed's title; of links elsewhere (an aggregator) their own."""
    known = means.lexicon().get(publishers)
    if feed.publisher or (named := publisher_of(entry.link, known)):
        return feed.publisher or named
    if entry.link and registrable(entry.link, known) != registrable(feed.url, known):
        return entry.credit or registrable(entry.link, known)
    return found.title


def _given(own: Article) -> dict[str, str]:
    """What a page need not be asked for."""
    values = {"title": own.title, "url": own.url, "publisher": own.publisher}
    values["published"] = own.published.isoformat() if own.published else None
    return {name: value for name, value in values.items() if value}
