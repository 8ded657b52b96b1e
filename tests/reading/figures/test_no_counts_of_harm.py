"""Ages in brackets, metres, numbers of papers, public bodies and tellers are no counts; who was told to leave has not left."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon


def rows(text: str, *fields: str):
    """The asked fields of each figure of a text."""
    return [tuple(getattr(f, field) for field in fields) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    "text",
    [
        "The policeman Milos Tadek (38) died on Wednesday.",
        "Goran Silic (24), the driver, said that he was well.",
        "A military bridge of 60 m is being brought from Villa Real.",
        "The statements in Communiqués 1, 2 and 3, that nobody had been hurt, were not correct.",
        "Nobody was hurt in Sectors 4 and 5, police said.",
        "Two state bodies gave different figures for the dead.",
        "The two bodies signed an agreement on the missing.",
        "How many are left? Police: 18.",
        "All three say that there are dead among the hostages.",
        "Any exercise that involves more than 9,000 troops is to be notified 42 days in advance.",
        "Exercises with more than 9,000 troops must be announced six weeks ahead.",
        "Two of the prisoners are seriously ill and may be moved to house arrest.",
    ],
)
def test_no_count(text) -> None:
    """A number that names, measures or belongs to who acts counts nobody."""
    assert [
        value for value in rows(text, "low") if value[0] in (1, 2, 3, 4, 5, 18, 24, 38, 60) and "visitor" not in text
    ] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Divers recovered two bodies on Monday.", 2),
        ("Villages near Port Leva (12 dead) were hit.", 12),
        ("In the Highlands 12 people died.", 12),
        ("Two of the patients of the cholera outbreak are seriously ill.", 2),
        ("Hostages: 18.", 18),
        ("The army announced exercises with more than 9,000 troops near Brod.", 9000),
        ("15,000 reservists of the classes 2019 to 2024 shall present themselves at their depots.", 15000),
    ],
)
def test_near_those_some_counts_are(text, number) -> None:
    """The same words with those who are counted."""
    assert (number,) in rows(text, "low")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("About 4,000 residents of Port Leva were ordered to leave their homes.", "planned"),
        ("Some 4,000 people were told to evacuate.", "planned"),
        ("Some 4,000 people were evacuated.", "asserted"),
    ],
)
def test_an_order_to_leave_is_no_leaving(text, modality) -> None:
    """It is only planned that they go."""
    assert rows(text, "measure", "modality") == [("evacuated", modality)]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Restok had said four dead.", None),
        ("The Valley Herald had reported three dead during the night.", None),
        ("The Front had lost 40 men.", "Front"),
        ("• Burns: 19 patients; two have died.", None),
        ("• Wednesday: 6 dead.", None),
    ],
)
def test_whose_the_dead_are(text, holder) -> None:
    """Not his who only tells of them, nor of a day or an ailment."""
    assert {(h or "").removeprefix("the ") or None for (h,) in rows(text, "holder")} == {holder}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("In 1931 they caused most of the roughly 400 deaths.", "historical"),
        ("They caused most of the roughly 400 deaths.", "asserted"),
    ],
)
def test_the_whole_of_a_part_is_of_its_sentences_year(text, modality) -> None:
    """Whatever part of it is told."""
    assert rows(text, "modality") == [(modality,)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The 200 marines had gone ashore on Little Sorrel.", "present"),
        ("The 200 marines had gone by dawn.", "withdrawn"),
    ],
)
def test_who_has_gone_somewhere_has_not_gone_away(text, status) -> None:
    """Ashore, or by dawn."""
    assert rows(text, "status") == [(status,)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Four hundred police have cordoned off the harbour.", [(400, "strength")]),
        ("Forty police were hurt.", [(40, "wounded")]),
        ("Some 40 police attended the funeral of a colleague.", []),
        ("Three border guards fell in the performance of their duty.", [(3, "killed")]),
        ("Two officers fell in love.", []),
    ],
)
def test_police_serve_and_who_falls_on_duty_is_dead(text, wanted) -> None:
    """Whatever else the page is about."""
    assert rows(text, "low", "measure") == wanted
