"""Crises side by side: all annotated articles in one store within days, and the verdicts that tie a claim to another crisis.

A desk follows several crises at once, and no figure of one may move, confirm or dispute a figure of another. Which crisis an article
is of, its annotation's ``topic`` says, where it is a real one; every invented article has a world of its own. Each article is
another newsroom's and comes an hour after the last.
"""

import sqlite3
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bench.corpus import article_of, gold_of, index
from config.lexicons import load_lexicon
from store import articles, ledger
from store.db import Store
from store.intake.ingest import put
from store.intake.origins import Came
from store.intake.same import sentence_hashes
from store.ledger import Development
from store.models import Reading
from store.reading.lexicon import Lexicon
from store.reading.read import read

START = datetime(2031, 1, 1, tzinfo=UTC)
ALONE = frozenset(("NEW", "BACKGROUND"))
Tie = tuple[str, str, Development]
INVENTED = "fictional-"
# One crisis under two names: writers who did not know of each other named it.
SAME = {
    "drc-2025": "congo-2025",
    "iraq-kuwait-1994": "kuwait-1994",
    "nagorno-karabakh-2020": "karabakh-2020",
    "nagorno-karabakh-2023": "karabakh-2023",
    "nepal-quake-2015": "nepal-earthquake-2015",
    "niger-coup-2023": "niger-2023",
    "real-haiti": "haiti-2024",
    "real-hostages-lima-1997": "peru-1997",
    "real-sudan": "sudan-2023",
    "turkey-syria-quake-2023": "turkey-syria-earthquake-2023",
    "ukraine-war": "ukraine-2022",
}
# Crises of one land in different years, which hours part here: no text tells them from one crisis that goes on.
LANDS = {
    "Congo": ("congo", "congo-2012", "congo-2025", "real-goma-1994"),
    "Karabakh": ("karabakh-2020", "karabakh-2023", "real-armenia"),
    "Korea": ("korea-1979", "korea-2010", "korea-2015", "korea-2022"),
    "Lebanon": ("lebanon-2005", "lebanon-2006", "lebanon-2024"),
    "Mozambique": ("mozambique-cyclone-freddy", "real-cyclone-idai-2019"),
    "Sahel": ("algeria-hostages-2013", "mali-2013", "mali-2022", "niger-2023", "sahel-2020", "sahel-2024"),
    "Sudan": ("sudan-2023", "sudan-2025"),
    "Ukraine": ("ukraine-2015", "ukraine-2021", "ukraine-2022", "ukraine-buildup-2021"),
}
LAND_OF = {crisis: land for land, crises in LANDS.items() for crisis in crises}


def crisis_of(article: str, topic: str) -> str:
    """The crisis that an article is of."""
    return article if topic.startswith(INVENTED) else SAME.get(topic, topic)


def strangers() -> tuple[Counter[str], list[Tie]]:
    """How many verdicts tie a claim to another article, of how many articles; and those that tie it to another crisis."""
    lexicon = load_lexicon()
    fed: dict[str, list[tuple[str, str]]] = {}
    counts: Counter[str] = Counter()
    ties: list[Tie] = []
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db") as store:
        for hour, name in enumerate(sorted(index()["dev"])):
            gold = gold_of(name)
            crisis = crisis_of(name, gold["topic"])
            land = LAND_OF.get(crisis, crisis)
            came = _came(read(article_of(name, gold), lexicon), name, START + timedelta(hours=hour))
            found = store.write(partial(_taken, lexicon=lexicon), came)
            counts["articles"] += 1
            for one in found:
                earlier = [row for row in fed.get(one.of or one.thread or "", ()) if row[1] != name]
                if one.reason not in ALONE and earlier:
                    counts["ties"] += 1
                    if all(other != crisis for other, _ in earlier):
                        ties.append((name, earlier[-1][1], one))
                        counts["of one land"] += any(LAND_OF.get(other) == land for other, _ in earlier)
            for one in found:
                if one.thread:
                    fed.setdefault(one.thread, []).append((crisis, name))
    return counts, ties


def _came(reading: Reading, name: str, at: datetime) -> Came:
    article = replace(reading.article, published=at, publisher=f"Paper of {name}")
    told = replace(reading, article=article)
    return Came(told, at, name, articles.keys_of(article), sentence_hashes(article.text))


def _taken(conn: sqlite3.Connection, came: Came, *, lexicon: Lexicon) -> tuple[Development, ...]:
    last = ledger.last_id(conn)
    saved = put(conn, came, lexicon)
    return tuple(d for d in ledger.of_article(conn, saved.article) if d.id > last)


def line() -> str:
    """The line below the table of ``make bench-news``."""
    counts, ties = strangers()
    return (
        f"{counts['articles']} articles of many crises in one store, an hour apart: {counts['ties']} verdicts tie a claim to another "
        f"article, {len(ties)} of them to another crisis, {counts['of one land']} of these to one of the same land in another year"
    )
