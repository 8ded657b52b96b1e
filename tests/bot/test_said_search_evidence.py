"""``/crisis said``, ``search`` and ``evidence``."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.answers.said import said
from bot.app import Desk
from bot.reply import Moment, Strong, plain
from store import articles
from store.rows import Stored
from tests.bot.test_rivals import CARD


def test_many_speakers_are_counted_in_the_title(by_hand):
    """Whose words stand below is not hidden by a title that names three others."""
    rows = [
        Stored(f"s{n}", n, CARD, replace(by_hand.statements[0], speaker=name), "1") for n, name in enumerate("ABCD")
    ]

    assert said(rows[:3], "x", 1, {}).title == "Said by A, B and C (3)"
    assert said(rows, "x", 1, {}).title == "Said by A, B, C and 1 other (4)"


async def test_said_tells_quotation_from_report(ask):
    """Word for word is said to be so."""
    reply = await ask("what did Warga say?")

    assert reply.title == "Said by Ilse Varga (1)"
    assert plain(reply.sections[0].facts[0].text) == "Word for word: “We will not leave”"


async def test_said_of_a_silent_actor_names_those_who_are_quoted(ask):
    """No statement, but a way on."""
    reply = await ask("said rehn")

    assert plain(reply.sections[0].text) == "No article quotes or reports a statement of Tomas Rehn."
    assert [b.question for b in reply.buttons] == ["who Tomas Rehn", "said Ilse Varga", "search rehn"]


async def test_search_finds_the_sentence_and_its_evidence(ask):
    """The id below a hit opens it."""
    hit = (await ask("search soldiers border")).sections[0].facts[0]
    proof = await ask(f"evidence {hit.evidence}")

    assert plain(hit.text) == "“According to Rehn, there are about 2,500 soldiers near the border of Ardania.”"
    assert Strong(plain(hit.text)[1:-1]) in proof.sections[0].text


async def test_search_treats_query_syntax_as_words(ask):
    """Nobody's text is run as a query."""
    for text in (
        'search "flood" OR (',
        "search NEAR(a b",
        "search *",
        "search '; DROP TABLE article; --",
        "search a:b",
    ):
        reply = await ask(text)

        assert reply.data.get("error") is None


async def test_evidence_is_the_sentence_in_its_paragraph_with_publisher_link_and_day(ask):
    """Everything needed to check a fact, in one place."""
    reply = await ask("evidence f4")
    sentence, paragraph, where, read = reply.sections

    assert plain(sentence.text) == "The Coast League says 4,000 Belmark troops stand along Ardania's border."
    assert plain(paragraph.text).startswith("“We will not leave,” Varga said. The Coast League")
    assert next(p.text for p in paragraph.text if isinstance(p, Strong)).startswith("The Coast League says 4,000")
    assert plain(where.text) == "Two neighbours talk · The Sela Post · Thu 8 May 2031"
    assert plain(read.facts[0].text) == "Figure: 4,000 troops of Belmark · Ardania's border"
    assert reply.buttons[0].url == "https://example.org/a"


async def test_an_id_alone_asks_for_its_evidence(ask):
    """What stands below a fact can be typed as it stands there."""
    assert (await ask("#F4")).title == "Evidence f4"


async def test_an_unknown_id_is_a_mistake_that_is_explained(ask):
    """The answer says where ids are found."""
    reply = await ask("evidence f99")

    assert reply.data["error"] == "yours"
    assert "There is no evidence “f99”" in plain(reply.sections[0].text)


async def test_an_instant_is_shown_in_the_askers_own_zone(ask, empty, by_hand):
    """Publishers who give a time get it shown, with its zone."""
    at = datetime(2031, 5, 8, 22, 30, tzinfo=UTC)
    timed = replace(by_hand, article=replace(by_hand.article, published=at))
    empty.write(articles.save, timed, at, "test", None)

    reply = await ask("f4", to=Desk(empty, clock=lambda: at), zone="Asia/Tokyo")

    assert Moment(at, "Fri 9 May 2031, 07:30 JST") in reply.sections[2].text
