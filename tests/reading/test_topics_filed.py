"""What an article is about by its title and by the section it is filed under, and grave words that are only pictures there."""

import pytest

from store.models import Article
from store.reading.events import layer as events
from store.reading.read import page_of
from store.reading.text.matters import is_wholly_civil
from store.reading.text.topics import topics
from tests.reading.claims_page import DAY
from tests.reading.names_page import lexicon

RACE = (
    "Ada Mbo captured the Silver Oar on Sunday and left her rival, Ida Roth, dead in the water. The champion attacked on the second lap and the race was won. "
    "The crew of Rosa Vell came third after a protest by the Oso team. Two boats capsized."
)
FIRM = (
    "The airline Dalby will ground nine aircraft after profits dropped in the third quarter. “We are under fire,” the chief executive said. The pilots' union "
    "said the management had declared war on its staff. The board had ousted her predecessor in what analysts called a coup. Talks between the two sides collapsed."
)
FILM = (
    "The director Ada Mbo won the prize for the best film with a drama about villagers who attacked an army. "
    "In its most talked-about scene, 40 riders raid the village. The actor Omar Vell was in the cast."
)


def told(text: str, url: str | None = None, title: str | None = None) -> list[str]:
    """The types of the events of an article with an address and a title."""
    page = page_of(Article(text, title=title, url=url, published=DAY), lexicon())
    events.find(page)
    return [event.event for event in page.events]


@pytest.mark.parametrize(
    ("text", "url", "title"),
    [
        (RACE, "https://herald.example/sport/oar", None),
        (RACE, None, "Mbo takes regatta trophy"),
        (FIRM, "https://herald.example/business/dalby?id=1", None),
        (FILM, None, "Siege drama wins"),
    ],
)
def test_a_title_or_a_section_tells_what_it_is_about(text, url, title):
    """Nobody is attacked in a race, at a firm or in a film."""
    assert not told(text, url, title)


@pytest.mark.parametrize(
    ("text", "url", "event"),
    [
        (
            f"{RACE} Gunmen attacked the harbour of Oso on Sunday and killed two spectators.",
            "https://herald.example/sport/oar",
            "ASSAULT",
        ),
        (f"{FIRM} Rebels attacked the airport of Oso on Sunday.", "https://herald.example/business/dalby", "ASSAULT"),
        (
            "Rebels captured the market of Oso on Sunday and attacked the barracks.",
            "https://herald.example/world/oso",
            "ASSAULT",
        ),
        (
            "Rebels captured the market of Oso on Sunday and attacked the barracks.",
            "https://herald.example/sport/oso",
            "ASSAULT",
        ),
        (f"{FILM} Police arrested three fans of the actor on Monday.", "https://herald.example/film/siege", "COERCE"),
        ("Rebels captured the heart of the city of Oso on Sunday.", None, "COERCE"),
    ],
)
def test_violence_is_told_in_every_section(text, url, event):
    """Gunmen at a regatta, rebels at an airport, and a war filed under sport by mistake."""
    assert event in told(text, url)


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Dalby's profits fall", ("business",)),
        ("Dalby under fire over its plans", ("business",)),
        ("Gunmen storm the airline Dalby", ()),
        ("Dalby hit as rebels take the airport", ()),
        ("Dalby: minister steps in", ()),
    ],
)
def test_a_title_counts_against_a_topic_as_well(title, about):
    """Gunmen, rebels or a minister in the title make it no firm's news; a picture of fire does not."""
    page = page_of(Article(FIRM, title=title, url="https://herald.example/business/dalby", published=DAY), lexicon())

    assert topics(page) == about


@pytest.mark.parametrize("section", ["sport", "business", "culture"])
def test_a_title_without_a_text_is_about_nothing(section):
    """Feeds deliver an article before its text, filed under its section."""
    title = "Coach praises captain after match and goal in the league cup: profits, shares, merger, takeover, a film, its director"
    article = Article("", title=title, url=f"https://herald.example/{section}/cup", published=DAY)
    page = page_of(article, lexicon())

    assert topics(page) == ()
    assert not is_wholly_civil(page)
