"""Invented articles and what is read from them, for tests of the store."""

from dataclasses import replace
from datetime import UTC, date, datetime

from store.models import Actor, Article, Event, Evidence, Figure, Reading, Statement

NOW = datetime(2031, 5, 7, 9, 12, tzinfo=UTC)
SENTENCES = (
    "Prime Minister Ada Velm said 1,200 soldiers stand on Velmara’s border with Karvonia.",
    "Velm met General Oto Brand in Sarnheim.",
    "Fighter jets flew over the town of Ost.",
)
TEXT = f"{SENTENCES[0]} {SENTENCES[1]}\n\n{SENTENCES[2]}"


def evidence(sentence: int, text: str = TEXT) -> Evidence:
    """The exact place of one of the sentences."""
    start = text.index(SENTENCES[sentence])
    return Evidence(SENTENCES[sentence], start, start + len(SENTENCES[sentence]))


VELM = Actor("a1", "Ada Velm", "person", ("Velm",), "Prime Minister", "Velmara", 2, (evidence(0),))
BRAND = Actor("a2", "Oto Brand", "person", ("Brand", "General Brand"), "General", None, 1, (evidence(1),))
KARVONIA = Actor("a3", "Karvonia", "country", (), None, None, 1, (evidence(0),))
TROOPS = Figure(
    *(1200, 1200, "exact", "strength"),
    unit="soldiers",
    holder="Karvonia",
    place="Velmara’s border with Karvonia",
    speaker="Ada Velm",
    speaker_text="Velm",
    evidence=(evidence(0),),
)
MEETING = Event(
    *("CONSULT", "meet", ("diplomatic",), 1, ("Ada Velm", "Oto Brand")),
    date="2031-05-06",
    place="Sarnheim",
    evidence=(evidence(1),),
)
SAID = Statement("Ada Velm", "Velm", "said", "1,200 soldiers stand on", direct=False, evidence=(evidence(0),))


def reading(text: str = TEXT, **article: object) -> Reading:
    """The reading of the invented article; ``article`` fields replace its own."""
    fields = {
        "title": "On the border",
        "publisher": "Sarnheim Post",
        "published": date(2031, 5, 7),
        "url": None,
    } | article
    return Reading(Article(text, **fields), (VELM, BRAND, KARVONIA), (TROOPS,), (MEETING,), (SAID,))


def of_day(day: int, **article: object) -> Reading:
    """The same claims on another day of the month, as another article."""
    return reading(f"{TEXT}\n\nPage {day}.", published=date(2031, 5, day), **article)


def about(figure: Figure, **article: object) -> Reading:
    """An article with one figure and nobody in it."""
    whole = reading(f"{TEXT}\n{figure.measure} {figure.place} {figure.low}", **article)
    return replace(whole, actors=(), figures=(figure,), events=(), statements=())
