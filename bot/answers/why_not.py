"""``/crisis why-not <link>``: what became of an article: taken in? read? which claims? repeats of what? which filter?"""

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass, replace

from bot import filters, terms, wording
from bot.answers.subscriptions import of_place
from bot.answers.why import RULES
from bot.data import claims_data
from bot.declare import Ask
from bot.fates import Fates, noted
from bot.planner import Rules
from bot.ports import Place
from bot.reply import Fact, Reply, Section, pieces
from store import articles, fates, feeds, ledger, newsrooms
from store.intake.same import canonical
from store.ledger import Development
from store.rows import ArticleCard

FAMILY = {
    "credit": "its text credits it",
    "copy": "most of its sentences stood there before",
    "front matter": "as its file says",
    "lexicon": "a newsroom that is known",
    "domain": "its link's domain",
    "publisher": "its publisher",
    "itself": "nothing tells whose it is",
}


@dataclass(frozen=True, slots=True)
class Became:
    """An article, what its claims did, how many of its news each subscription here wanted, what became of its claims, and whom it counts for, by which rule."""

    card: ArticleCard
    news: tuple[Development, ...]
    wanted: tuple[tuple[int, int], ...]
    became: Fates
    family: tuple[str, str] | None = None


async def answer(ask: Ask) -> Reply:
    """Follow one link through the desk."""
    link = ask.option("link").strip("<> ").split("|", maxsplit=1)[0]
    found = await ask.store.aread(_look, link, ask.request.place, ask.parts["rules"])
    if found is None:
        text = await ask.store.aread(_missing, link)
        return Reply("Why not", (Section("Not taken in", text),), data={"items": [], "evidence": []})
    return _shown(found)


def _missing(conn: sqlite3.Connection, link: str) -> str:
    """Was it at least listed by a feed?"""
    if found := feeds.missed(conn, f"link {canonical(link)}"):
        feed, entry = found
        return f"{feed.name} lists it, but it could not be taken in ({entry.attempts} attempts): {entry.error}"
    return (
        f"No article under {link[:200]} was taken in. Load it with crisis load, or follow its feed with /crisis watch."
    )


def _look(conn: sqlite3.Connection, link: str, place: Place, rules: Rules) -> Became | None:
    card = articles.by_url(conn, link)
    if card is None:
        return None
    news = ledger.of_article(conn, card.id)
    wanted = []
    for row in of_place(conn, place):
        asked = terms.from_json(json.loads(row.terms))
        kept = sum(filters.kept(n, asked.about, rules.parents, rules.is_place) for n in news if n.news)
        wanted.append((row.id, kept))
    became = fates.of_claims(conn, [one.stored.seq for one in news])
    return Became(card, news, tuple(wanted), became, newsrooms.family_of(conn, card.id))


def _shown(found: Became) -> Reply:
    counts = Counter(n.reason for n in found.news)
    told = ", ".join(f"{count} {reason}" for reason, count in counts.most_common()) or "no claim that could be read"
    head = f"Taken in and read: {told}. {wording.publisher(found.card)}."
    if found.family:
        head += f" Counts for {found.family[0]} ({FAMILY.get(found.family[1], found.family[1])})."
    facts = tuple(_fact(n, found.became) for n in found.news)
    sections = [Section(found.card.title or "Untitled", head), Section("Its claims", facts=facts)]
    for number, kept in found.wanted:
        sections.append(Section(text=f"Subscription {number} of this channel wanted {kept} of them as news."))
    return Reply("Why not", tuple(sections), data=claims_data([n.stored for n in found.news], found.became))


def _fact(news: Development, became: Fates) -> Fact:
    bare = replace(wording.fact(news.stored), text=wording.claim_words(news.stored.claim), reason=news.reason)
    fact = noted(bare, news.stored, became)
    return replace(fact, text=(*pieces(fact.text), f": {RULES.get(news.rule, news.rule)}"))
