"""``/crisis verdict <id> confirm|dispute|hide|undo``: what the desk itself says of a fact. For operators."""

from datetime import datetime

from bot import wording
from bot.declare import Ask
from bot.errors import UserMistake
from bot.fates import Fates, marked
from bot.reply import Button, Fact, Piece, Reply, Section
from bot.times import moment
from store import fates, ledger, verdicts
from store.ledger import Development
from store.verdicts import Word

SAYS = {
    "confirm": "confirmed by the desk",
    "dispute": "disputed by the desk",
    "hide": "hidden by the desk: left out of digests and lists",
    "undo": "taken back",
}


async def answer(ask: Ask) -> Reply:
    """Give a verdict, or show those that were given."""
    news = await ask.store.aread(ledger.by_any_id, ask.option("id").strip("#[]() "))
    if news is None or news.thread is None:
        raise UserMistake("I know no such development. Ids stand below each line: /crisis verdict d12 confirm")
    word = ask.option("word").casefold()
    if word:
        if word not in verdicts.WORDS:
            raise UserMistake(f"“{word[:20]}” is no verdict: confirm, dispute, hide or undo.")
        await ask.store.awrite(verdicts.give, news.thread, word, ask.request.user_name, ask.now)
    given = await ask.store.aread(verdicts.history, news.thread)
    became = await ask.store.aread(fates.of_claims, [news.stored.seq])
    return _shown(news, given, became, ask.zone)


def _shown(news: Development, given: tuple[Word, ...], became: Fates, zone: str) -> Reply:
    facts = tuple(Fact(_line(word, zone)) for word in given)
    history = Section("Verdicts, newest first", facts=facts) if facts else Section("Verdicts", "None was given yet.")
    sections = (Section(facts=(marked(wording.fact(news.stored, quote=True), news.stored, became),)), history)
    data = {"items": [{"word": w.word, "by": w.by, "at": w.at} for w in given], "evidence": []}
    return Reply(
        f"Verdict on {news.public}", sections, buttons=buttons(news), question=f"verdict {news.public}", data=data
    )


def buttons(news: Development) -> tuple[Button, ...]:
    """Confirm, dispute, hide and undo, for whoever may."""
    return tuple(Button(word.capitalize(), "ask", f"verdict {news.public} {word}") for word in verdicts.WORDS)


def _line(word: Word, zone: str) -> tuple[Piece, ...]:
    return f"{SAYS[word.word]}, {word.by}, ", moment(datetime.fromisoformat(word.at), zone)
