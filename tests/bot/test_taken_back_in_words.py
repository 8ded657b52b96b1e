"""What is taken back in words reaches the posts that showed it: struck out there, told once, and gone from what is still to be told."""

import pytest

from bot.reply import Struck, plain
from store.db import Store
from store.intake.ingest import ingest
from store.models import Article
from tests.fakes.desk import Desk
from tests.reading.names_page import lexicon

CASES = [
    (
        "Istmo Agency",
        "Two military sources told Istmo that the Tres Palmas air base had placed itself under the orders of the junta.",
        "On Monday Istmo reported that the Tres Palmas air base had placed itself under the orders of the junta. The information was wrong.",
        "Tres Palmas",
    ),
    (
        "Radio Ilvet",
        "Some listeners tell us that prisoners have been shot at Mirov.",
        "Yesterday we passed on what listeners had said about prisoners shot at Mirov. It was not true. We should not have aired it and we withdraw it.",
        "Mirov",
    ),
    (
        "El Faro",
        "The Civic Alliance says that Interior Minister Marcos Peralta died under torture in Fort Montero.",
        "Marcos Peralta is alive, in Fort Montero. The Civic Alliance withdraws what it said on Monday.",
        "Marcos Peralta died",
    ),
]  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


def arrives(desk, publisher, text):
    """An article is read and judged now."""
    url = f"https://{publisher.split()[0].lower()}.example/{desk.now:%d%H%M}"
    ingest(
        desk.store,
        Article(text, title="News", publisher=publisher, published=desk.now, url=url),
        lexicon(),
        desk.now,
        None,
    )


def struck(reply):
    """The words of a post that are struck out."""
    return [
        piece.text
        for s in reply.sections
        for f in s.facts
        if not isinstance(f.text, str)
        for piece in f.text
        if isinstance(piece, Struck)
    ]


@pytest.mark.parametrize(("publisher", "before", "after", "words"), CASES)
async def test_what_is_taken_back_is_struck_out_where_it_was_shown(desk, publisher, before, after, words):
    """Rule: the post that showed it is edited, its channel gets one post that says so, and the next digest does not tell it."""
    desk.subscribe(when="daily 09:00")
    arrives(desk, publisher, before)
    await desk.run(hours=3)
    await desk.run(hours=20)
    arrives(desk, publisher, after)
    for _ in range(4):
        await desk.run(minutes=1)
    posted = [reply for _, _, reply in desk.channel.posted]

    assert any(words in text for text in struck(desk.channel.edited[-1][1]))
    assert [reply.title for reply in posted] == ["Crisis digest", "Retracted"]
    assert words in plain(posted[-1].sections[0].facts[0].text)


async def test_what_was_taken_back_before_a_channel_saw_it_is_not_shown(desk):
    """Rule: neither the rumour nor its withdrawal is told to who never heard it."""
    publisher, before, after, _ = CASES[0]
    desk.subscribe(when="daily 09:00")
    arrives(desk, publisher, before)
    desk.pass_time(hours=1)
    arrives(desk, publisher, after)
    await desk.run(hours=3)
    shown = [
        plain(f.text) if not isinstance(f.text, str) else f.text
        for _, _, r in desk.channel.posted
        for s in r.sections
        for f in s.facts
    ]

    assert not [text for text in shown if "Tres Palmas" in text]
