"""``/crisis timeline`` of somebody, of a place, of a kind; what was taken back; and talks that lie ahead or do not."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot import event_kinds, wording
from bot.answers.talks import Outlook, broken, talks
from bot.answers.timeline import latest_first, timeline
from bot.app import Desk as Bot
from bot.fates import marked, told_once
from bot.ports import Place, Request
from bot.reply import Struck, plain
from store import articles
from store.fates import Fate
from store.models import Actor, Article, Event, Evidence, Figure, Reading
from store.rows import ArticleCard, Stored
from tests.bot.test_rivals import CARD

MET = Event(
    "CONSULT",
    "meet",
    actor=("Orlia", "Kest"),
    date="2031-05-07",
    enddate="2031-05-07",
    date_precision="day",
    place="Oster",
)
TEXT = """Troops of Kest shelled Oster on Wednesday.

Ada Ruden was arrested in Sund on Tuesday. Kest lost the village of Little Ham to the rebels.

The two sides signed a truce."""
NOW = datetime(2031, 5, 9, 12, tzinfo=UTC)


def stored(event, number=1, publisher="Gazette", day="2031-05-07", article=None):
    card = ArticleCard(article or number, None, publisher, None, None, None, day, "")
    return Stored(f"e{number}", number, card, event, "1")


def sentence(start):
    text = TEXT[start:].partition("\n")[0]
    return (Evidence(text, start, start + len(text)),)


@pytest.fixture
def asked(empty):
    """The events that an answer shows, by their ids."""
    day = {"date": "2031-05-07", "enddate": "2031-05-07", "date_precision": "day"}
    events = (
        Event("ASSAULT", "heavy-weapons", actor=("Kest",), place="Oster", evidence=sentence(0), **day),
        Event("COERCE", "arrest", recipient=("Ada Ruden",), place="Sund", evidence=sentence(TEXT.index("Ada")), **day),
        Event("RETREAT", "withdraw", actor=("Kest",), evidence=sentence(TEXT.index("Kest lost")), **day),
        Event("AGREE", "agree", actor=("Orlia", "Kest"), evidence=sentence(TEXT.index("The two")), **day),
        Event("CONSULT", "meet", actor=("Orlia",), evidence=sentence(TEXT.index("The two"))),
    )
    people = (
        Actor("o1", "Joint Force", "organisation", ("Kest",), evidence=sentence(0)),
        Actor("p1", "Ada Ruden", "person", ("Ruden", "the Fox"), evidence=sentence(TEXT.index("Ada"))),
    )
    article = Article(TEXT, "A day of war", "Gazette", published=date(2031, 5, 8))
    empty.write(articles.save, Reading(article, people, events=events), NOW, "test", None)
    bot = Bot(empty, clock=lambda: NOW)

    async def put(text):
        reply = await bot.hear(text, Request(Place("slack", "T1", "C1"), "U1", "Ada", "", {}, NOW))
        return reply, [f.evidence for s in reply.sections for f in s.facts]

    return put


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("timeline", ["e1", "e2", "e3", "e4"]),
        ("timeline Ruden", ["e2"]),
        ("timeline the Fox", ["e2"]),
        ("timeline Oster", ["e1"]),
        ("timeline Little Ham", ["e3"]),
        ("timeline shelling", ["e1"]),
        ("timeline arrests in Sund", ["e2"]),
        ("timeline withdrawal of Kest", ["e3"]),
        ("timeline truce", ["e4"]),
        ("timeline agreement of Orlia", ["e4"]),
        ("is there a deal?", ["e4"]),
        ("timeline Joint Force", ["e1", "e3", "e4"]),
        ("is there a truce?", ["e4"]),
        ("is Ada Ruden still alive?", ["e2"]),
        ("Who holds Little Ham?", ["e3"]),
        ("what happened in Oster?", ["e1"]),
    ],
)
async def test_the_timeline_narrows_to_what_is_asked_for(asked, question, shown):
    """A name by any of its forms, a place, also one that only the sentence names, a kind of event, or both."""
    assert (await asked(question))[1] == shown


@pytest.mark.parametrize("about", ["Atlantis", "shelling in Sund", "earthquake"])
async def test_a_timeline_of_nothing_says_so_and_what_to_ask(asked, about):
    """Never the whole list for what has no event."""
    reply, shown = await asked(f"timeline {about}")

    assert shown == []
    assert "No event with a date was read for" in plain(reply.sections[0].text)
    assert reply.buttons[0].question == "timeline"


async def test_the_title_and_pages_of_a_narrowed_timeline_keep_what_was_asked(asked):
    """The next page is of the same question."""
    reply, _ = await asked("timeline Oster")

    assert (reply.title, reply.question) == ("Timeline: Oster (1 event with a date)", "timeline oster")


def test_every_label_is_a_kind_that_can_be_asked_for():
    """What the timeline calls a thing is what one can type."""
    for (event, _), label in wording.LABELS.items():
        kinds, names = event_kinds.asked(label.lower())

        assert event in event_kinds.types(kinds)
        assert not names


def test_what_was_taken_back_is_struck_out_and_what_was_overtaken_is_marked():
    """A retracted killing is not told as one."""
    killed = Figure(3, 3, "exact", "killed", "people")
    gone, old, well = (
        marked(wording.fact(one), one, {1: fate})
        for one, fate in (
            (stored(MET), Fate(1, retracted=True, overtaken=False)),
            (Stored("f1", 1, CARD, killed, "1"), Fate(1, retracted=False, overtaken=True)),
            (stored(MET), Fate(1, retracted=False, overtaken=False)),
        )
    )

    assert (gone.reason, gone.text) == ("RETRACTED", (Struck("Meeting: Orlia and Kest · Oster · Wed 7 May 2031"),))
    assert (old.reason, plain(old.text)) == ("OVERTAKEN", "3 people killed")
    assert well == wording.fact(stored(MET))


SAME = Fate(7, retracted=False, overtaken=False)


@pytest.mark.parametrize(
    ("other", "fates", "count"),
    [
        (replace(MET, actor=("Kest", "Orlia")), {}, 1),
        (replace(MET, actor=("Varga",), place=None), {1: SAME, 2: SAME}, 1),
        (replace(MET, date="2031-05-08", enddate="2031-05-08"), {1: SAME, 2: SAME}, 2),
        (replace(MET, modality="planned"), {}, 2),
        (replace(MET, actor=("Kest",), recipient=("Orlia",)), {}, 2),
        (replace(MET, actor=("Kest", "Orlia", "Turkey")), {}, 2),
        (replace(MET, place="Sund"), {}, 2),
    ],
)
def test_one_happening_is_shown_once(other, fates, count):
    """A with B is B with A; another day, a plan, a third party, another place or who did it to whom is another."""
    once = told_once([stored(MET), stored(other, 2, "Sel Wire")], fates)

    assert len(once) == count
    assert once[0][1] == (2 if count == 1 else 1)


def test_the_timeline_counts_each_happening_once():
    """Two newsrooms' meeting is one event."""
    rows = [stored(MET), stored(replace(MET, actor=("Kest", "Orlia")), 2, "Sel Wire")]
    reply = timeline(rows, 1, {})

    assert reply.title == "Timeline (1 event with a date)"
    assert [f.reason for s in reply.sections for f in s.facts] == ["2 publishers"]


def test_the_latest_day_stands_first_and_what_has_none_is_left_out():
    """The same event found by two ways is one."""
    late, early = stored(replace(MET, date="2031-05-09")), stored(MET, 2)

    assert latest_first([early, late, early, stored(replace(MET, date=None), 3)]) == (late, early)


PLAN = replace(MET, modality="planned", date="2031-05-09", enddate="2031-05-09")


@pytest.mark.parametrize(
    ("held", "heading"),
    [
        (replace(MET, actor=("Kest", "Orlia"), date="2031-05-09"), "Planned, and since told as held"),
        (replace(MET, event="AGREE", mode=None, date="2031-05-09"), "Planned, and since told as held"),
        (replace(MET, date="2031-05-06"), "Ahead"),
        (replace(MET, actor=("Orlia", "Sund"), date="2031-05-09"), "Ahead"),
        (replace(MET, modality="denied", date="2031-05-09"), "Ahead"),
    ],
)
def test_a_meeting_that_was_held_lies_ahead_no_more(held, heading):
    """The same parties, told as met, on the day or later; an earlier meeting or one of others changes nothing."""
    rows = (stored(PLAN), stored(held, 2, day="2031-05-09"))
    reply = talks(rows, "", 1, Outlook(date(2031, 5, 9), others=rows))

    assert {f.evidence: s.heading for s in reply.sections for f in s.facts}["e1"] == heading


def test_what_is_called_off_or_taken_back_does_not_lie_ahead():
    """ "Cancelled a trip" is no trip ahead; nor is a visit that was retracted."""
    trip = replace(PLAN, actor=("Ada Ruden",), evidence=(Evidence("…", 5, 6),))
    off = replace(trip, event="SANCTION", mode="discontinue")
    ahead, fates = date(2031, 5, 8), {1: Fate(1, retracted=True, overtaken=False)}

    def heading(outlook):
        return talks([stored(trip)], "", 1, outlook).sections[0].heading

    assert heading(Outlook(ahead)) == "Ahead"
    assert heading(Outlook(ahead, broken=broken([stored(off, article=1)]))) == "Denied, called off or long past"
    assert heading(Outlook(ahead, broken=broken([stored(replace(off, mode="convict"), article=1)]))) == "Ahead"
    assert heading(Outlook(ahead, fates)) == "Denied, called off or long past"
