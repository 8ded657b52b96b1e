"""Where a number is, by kinds of language: sites in plain words, names before a plain noun, what was left, and clauses that tell of elsewhere."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def where(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text and where they are."""
    return [(f.low or f.high, f.place) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("There are 22 marines at the lighthouse.", [(22, "the lighthouse")]),
        ("A bomb in the market of Orlan killed 22 people.", [(22, "Orlan")]),
        ("Seven people died of measles at the Kelmar site.", [(7, "Kelmar")]),
        ("The mayor had 40 dead in a school exercise book.", [(40, None)]),
        ("About 900 soldiers are stationed in the Alpine town of Sellen.", [(900, "Sellen")]),
    ],
)
def test_a_site_in_plain_words_is_a_place(text, wanted):
    """A noun that names what stands there, alone, before "of" or behind a name."""
    assert where(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Some 12,000 people have left the valley since May.", [(12000, "the valley")]),
        ("Some 46,000 people have fled the Orrun district since May.", [(46000, "the Orrun district")]),
        ("Some 3,000 residents have left Tacloban on American and Kenyan flights.", [(3000, "Tacloban")]),
    ],
)
def test_what_people_left_is_where_they_were(text, wanted):
    """ "Left" and "fled" need no "from"; a people's name is no place."""
    assert where(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The ministry counts 433 dead, because it leaves out what has not been confirmed by the laboratory in Lyon.",
        "The war killed 433 soldiers before a treaty was signed in Oslo.",
        "Only 433 soldiers will be kept until the parliament in Oslo takes a vote.",
        "The envoy said 433 people had been injured and that one had been flown to Oslo.",
        "The army lost 433 soldiers and declines to say whether they had crossed into Norway.",
        "The brigade left its barracks in Oslo in May, and 433 reservists have been called up.",
        "Officers in Oslo speak of 433 soldiers.",
    ],
)
def test_where_another_thing_is_told_of_is_no_place_of_the_number(text):
    """A reason, a later event, another thing said, a question and the teller have places of their own."""
    assert dict(where(text))[433] is None


def test_who_says_so_between_commas_cuts_nothing():
    """ "…, he said, …" stands inside the clause."""
    text = "The mayor, Ana Roy, told of a drill near Telk in which, she said, some 60 tanks took part."

    assert where(text) == [(60, "Telk")]


def test_a_force_for_a_place_is_there():
    """What a force is meant for is where it is to be; men who are freed for it are not counted."""
    assert where("The bloc has proposed a force of 4,000 for the border.") == [(4000, "the border")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Older hands think of Mogadishu, where 24 peacekeepers were killed.", [(24, "Mogadishu")]),
        ("Nor has it published a toll for Mansor, where in June more than 100 soldiers died.", [(100, "Mansor")]),
        ("The river falls slowly, but Mansor, where 22 people are still missing, is cut off.", [(22, "Mansor")]),
        ("According to the minister, Ana Roy, Norway also hosts 140 Danish soldiers.", [(140, "Norway")]),
        ("Larouma now hosts 23,000 displaced people.", [(23000, "Larouma")]),
        ("Part of the garrison, about 3,500 men with 11 tanks, has regrouped at Telk.", [(3500, "Telk"), (11, "Telk")]),
        (
            "In Oslo, the biggest town, people are afraid. The northern command there has been reinforced with two divisions.",
            [(2, "Oslo")],
        ),
    ],
)
def test_a_place_of_the_clause_is_the_number_s(text, wanted):
    """What "where" and "there" point at, who hosts, and where all of a subject went."""
    assert where(text) == wanted
