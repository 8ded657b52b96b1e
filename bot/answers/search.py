"""``/crisis search <words>``: the sentences of articles that hold the words."""

from collections.abc import Sequence
from typing import Any

from bot import wording
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Fact, Reply, Section
from store import search as full_text
from store.rows import as_json
from store.search import Hit


async def answer(ask: Ask) -> Reply:
    """Articles with all the words, newest first, each by its best sentence."""
    words = ask.option("words")
    found = await ask.store.aread(full_text.search, words, MOST)
    if not found:
        return await nothing(ask, "Search", f"No article has all of these words: {words}", ("latest", "who", "troops"))
    return search(found, words, ask.request.page)


def search(found: Sequence[Hit], words: str, page: int) -> Reply:
    """A page of hits."""
    shown = leaf(found, page)
    facts = tuple(
        Fact(f"“{hit.sentence}”", publisher=wording.publisher(hit.article), url=hit.article.url, evidence=hit.id)
        for hit in shown.items
    )
    title = f"{len(found)} {'article has' if len(found) == 1 else 'articles have'} “{words}”"
    asks = tuple(Button(f"Evidence {hit.id}", "ask", f"evidence {hit.id}") for hit in shown.items[:3])
    return paged(Reply(title, (Section(facts=facts),), buttons=asks, data=_data(found)), shown, f"search {words}")


def _data(found: Sequence[Hit]) -> dict[str, Any]:
    proofs = [{"id": h.id, "text": h.sentence, "start": h.start, "end": h.end, "article": h.article.id} for h in found]
    return {"items": [as_json(hit) for hit in found], "evidence": proofs}
