"""Articles that are wholly about a match, a bid, a theft or a film are told in no crisis; one grave word, and they are."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon

MATCH = (
    "The goalkeeper Ada Mbo kept Oso in the cup on Sunday with two saves after half-time. “We were under siege and my soldiers held the line,” said the coach, Ida Roth. "
    "Her captain injured an ankle in the first half and the visitors lost their lead to a penalty. The referee booked three players of the home team. The match was won 2-1."
)
BID = (
    "The brewer Dalby rejected a second hostile bid on Tuesday. Its chairman, Omar Vell, accused the bidder of a raid on shareholders. The offer of 210 pence a share "
    "values the firm at £900m. Analysts said the defence could collapse before the market closed. Investors sold the shares, and unions threatened a strike over jobs."
)
THEFT = (
    "A court in Oso fined two brothers for stealing lead from the roof of a barracks that was shelled in 1950. The judge, Ida Roth, said that they had returned most of it. "
    "The prosecutor had demanded a suspended sentence for the theft. Their lawyer said that they admitted it and would not appeal."
)
FILM = (
    "The film opens with a flood. The director, Ada Mbo, spent three years on the screenplay. In the best of its scenes rebels shoot forty prisoners. The actors deserve an audience, and "
    "Omar Vell plays the rebel with charm. The movie needs fewer minutes and a better romance."
)
REVIEW = "https://herald.example/culture/dam"


def claims(text: str, url: str | None = None) -> int:
    """How many claims an article makes."""
    told = read(Article(text, url=url, published=DAY), lexicon())
    return len(told.figures) + len(told.events) + len(told.statements)


@pytest.mark.parametrize(("text", "url"), [(MATCH, None), (BID, None), (THEFT, None), (FILM, REVIEW)])
def test_nothing_is_told_of_what_is_no_crisis(text, url):
    """Neither what is said there nor what is done or counted."""
    assert claims(text, url) == 0


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (f"{MATCH} A bomb killed four spectators at the gate.", None),
        (f"{MATCH} In the stand 112 fans were hurt.", None),
        (f"{MATCH} Three shells fell, injuring 14 of the supporters.", None),
        (f"{BID} Twelve of its drivers are missing.", None),
        (f"{BID} A quake in May had killed 14 of its workers.", None),
        (f"{BID} Morvania has seized two of the firm's breweries.", None),
        (f"{THEFT} The minister of defence has resigned.", None),
        (f"{FILM} The police arrested the director on Sunday.", REVIEW),
        ("The court in Oso sentenced Colonel Ida Roth to life for the killing of 40 prisoners, the judge said. She had stolen their food, and her lawyer will appeal.", None),
        ("Nurses began a strike at 40 hospitals on Sunday, and 900 patients were evacuated, the health ministry said. The union wants higher pay.", None),
    ],
)  # fmt: skip
def test_a_grave_word_makes_it_news(text, url):
    """A bomb at a match, a quake at a firm, a war crime before a court, a strike in hospitals."""
    assert claims(text, url) > 0


@pytest.mark.parametrize(
    "more",
    [
        "Two players were injured.",
        "After 63 minutes injured striker Omar Vell left.",
        "She had 30 points, missing none.",
    ],
)
def test_few_who_are_hurt_and_other_numbers_leave_it_a_match(more):
    """A hurt player or two are told of every match; minutes and points are not hurt."""
    assert claims(f"{MATCH} {more}") == 0
