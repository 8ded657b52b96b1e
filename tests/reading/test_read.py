"""The reader as a whole: pure, exact, extendable by an operator, fast."""

from datetime import date

import pytest

from config.lexicons import load_lexicon, merge
from store.models import Article
from store.reading.read import page_of, read
from tests.reading.names_page import THURSDAY, lexicon
from tests.reading.pace import seconds

TEXT = (
    "PORT KESH, Ostravia (AP) — Ostravia's president, Mira Solen, met Gen. Jan Dorvik in Kesh on Tuesday. “We stay,” she said. "
    "The White House said it was concerned. Solen will fly to Paris on Friday."
)


def test_every_evidence_is_an_exact_slice_of_the_text():
    """Evidence is never altered."""
    reading = read(Article(TEXT, published=THURSDAY), lexicon())
    claims = (*reading.actors, *reading.figures, *reading.events, *reading.statements)

    assert reading.actors
    assert all(TEXT[e.start : e.end] == e.text for claim in claims for e in claim.evidence)


def test_reading_twice_gives_the_same():
    """Pure: nothing is kept from one article to the next."""
    article = Article(TEXT, published=THURSDAY)

    assert read(article, lexicon()) == read(article, lexicon())


def test_persons_come_first_and_nothing_that_does_not_act():
    """Countries and organisations follow the people."""
    reading = read(Article(TEXT, published=THURSDAY), lexicon())
    kinds = [actor.kind for actor in reading.actors]

    assert kinds == sorted(kinds, key=lambda kind: kind != "person")
    assert {actor.name for actor in reading.actors} == {"Mira Solen", "Jan Dorvik", "Ostravia", "United States"}


def test_empty_and_odd_texts_are_read_in_peace():
    """No text raises."""
    for text in (
        "",
        " ",
        "\n\n",
        "...",
        "“",
        "|||\n|||",
        "A",
        "ÀÉÎ " * 50,
        "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
        "İstanbul İ" * 20,
    ):
        page_of(Article(text, published=THURSDAY), lexicon())


@pytest.mark.parametrize(
    "text",
    [
        "." * 40_000,
        "BY " + "A" * 70 + "!",
        "Told by a crowd.\n" + "BY THE THOUSANDS THEY CROSSED" * 9,
        "." * 9 + "” said " * 5_000,
        "The group says 300 officers of the force have gone. " * 500,
        "leader’s " * 10_000,
        "In which 3 died, and Vale said in Oster " * 900,
        "a 30-strong force of Norway, of which " * 1200,
    ],
    ids=[
        "dots",
        "a name without end",
        "a byline without end",
        "dots and marks",
        "nouns that point back",
        "owners",
        "clauses",
        "forces",
    ],
)
def test_marks_capitals_and_pointing_nouns_without_end_cost_no_more_than_their_length(text):
    """Rule: no text holds the reader up; marks and words are tried once, and each sentence is looked back at once."""
    assert seconds(lambda article: read(article, lexicon()), lambda: Article(text, published=THURSDAY)) < 1


@pytest.mark.parametrize(
    "end",
    [
        "“It burns,” said his lawyer,",
        "It burns, according to his office,",
        "It burns, said its mayor, who runs",
        "Kembo’s eastern",
        "The ambassador of Norway was summoned to",
    ],
)
def test_a_text_may_break_off_where_a_name_should_follow(end):
    """Rule: no rule looks past the last word."""
    assert read(Article(f"Omar Diab left. {end}", published=THURSDAY), lexicon()).actors


@pytest.mark.parametrize("year", [1, 2, 9998, 9999])
def test_a_year_that_means_no_day_dates_nothing(year):
    """Machines write the year 1 or 9999 for "not known": there is no "last year" or "next week" to count from there."""
    article = Article(
        f"{TEXT} Last year 12 died; next week others will meet. On Monday he fled.", published=date(year, 1, 1)
    )

    assert article.day is None
    assert read(article, lexicon()).events
    assert all(event.date is None for event in read(article, lexicon()).events)


def test_a_part_of_those_lost_in_the_sentence_before_has_no_cue_of_its_own():
    """Offsets of one sentence are never looked up in the next: an endless one is read in pieces."""
    text = "Kenya says that it has lost 92 people, of whom 40 were civilians " * 50

    assert {figure.measure for figure in read(Article(text, published=THURSDAY), lexicon()).figures} == {"killed"}


def test_an_operators_folder_adds_offices_and_aliases(tmp_path):
    """Words grow, keys are replaced or added, table by table."""
    (tmp_path / "offices.toml").write_text('[heads]\nwords = "hetman"\n', encoding="utf-8")
    (tmp_path / "countries.toml").write_text(
        '[names]\nOST = "Ostrand"\n[demonyms]\nOST = "Ostrander"\n', encoding="utf-8"
    )
    page = page_of(Article("Ostrander Hetman Mira Solen spoke in Kesh."), load_lexicon(tmp_path))
    (person,) = (
        page.actors.values() if len(page.actors) == 1 else [a for a in page.actors.values() if a.kind == "person"]
    )

    assert (person.role, person.affiliation) == ("Hetman", "Ostrand")


def test_merge_joins_words_and_replaces_the_rest():
    """What an operator writes wins, but lists of words grow."""
    ours = {"a": {"words": "x y", "key": 1}, "b": {"list": [1]}}

    assert merge(ours, {"a": {"words": "z", "key": 2}, "b": {"list": [2]}}) == {
        "a": {"words": "x y\nz", "key": 2},
        "b": {"list": [1, 2]},
    }
