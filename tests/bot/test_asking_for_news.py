"""What is new and why, as a person asks: digest, why, why-not, since, casualties; silence is honest."""

import pytest

from store.db import Store
from tests.fakes.desk import Desk
from tests.fakes.person import ask, with_bot, words


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_bot(Desk(store))


async def test_the_digest_and_its_more_button_show_the_whole_window(world):
    """What a digest keeps behind More is there, page by page, and survives a restart: the button names the window."""
    await ask(world, "subscribe daily 09:00 confirm yes")
    for number in range(30):
        world.toll(10 + number, place=f"Village{number}")
    reply = await ask(world, "digest d0-d30")
    second = await ask(world, "digest d0-d30", page=3)

    assert (reply.page, reply.pages) == (1, 3)
    assert len([f for s in second.sections for f in s.facts]) == 6


async def test_why_tells_the_rule_the_story_and_the_posts(world):
    """A development leads to its rule, what it was compared with, and where it was posted; a delivery to its slot."""
    await ask(world, "subscribe daily 09:00 confirm yes")
    world.toll(12)
    world.pass_time(minutes=5)
    world.toll(19, publisher="Gazette")
    world.pass_time(hours=3)
    world.plan()
    why = await ask(world, "why d2")
    claim = await ask(world, "why f2")
    delivery = await ask(world, "why 1")

    assert "CHANGED" in words(why)
    assert "12" in words(why)
    assert [s.text for s in why.sections if s.heading == "Compared with"] == [
        "12 people killed · Port Sel (Sel Wire; 1 publisher)"
    ]
    assert claim.title == "Why d2"
    assert "slot 2031-05-05 09:00 (digest)" in words(delivery)


async def test_why_compares_with_what_was_known_then(world):
    """A toll of the first day was not compared with the toll of the third, which nobody knew."""
    for number in (12, 19, 64):
        world.toll(number)
        world.pass_time(days=1)
    why = await ask(world, "why d2")

    assert [s.text for s in why.sections if s.heading == "Compared with"] == [
        "12 people killed · Port Sel (Sel Wire; 1 publisher)"
    ]


async def test_why_not_follows_a_link(world):
    """An unknown link says so; a known one says what its claims did and who wanted them."""
    missing = await ask(world, "why-not https://example.org/none")

    assert "No article under https://example.org/none" in words(missing)


async def test_since_is_a_hand_over_note(world):
    """What changed since a moment, in one line a fact; a moment that cannot be read says what to type."""
    world.toll(12)
    world.pass_time(hours=5)
    world.toll(19)
    both, last, wrong = [await ask(world, text) for text in ("since 6h", "since 10:30", "since lunch")]

    assert ": 1 line." in words(both)
    assert [f.reason for s in last.sections for f in s.facts] == ["12 → 19"]
    assert "since yesterday" in words(wrong)


@pytest.mark.parametrize(("when", "start"), [
    ("2031-05-04 18:30", "Sun 4 May 2031, 18:30"),
    ("sunday", "Sun 4 May 2031, 00:00"),
    ("Mon", "Mon 5 May 2031, 00:00"),
    ("noon", "Sun 4 May 2031, 12:00"),
])  # fmt: skip
async def test_since_reads_a_weekday_noon_and_the_time_of_a_day(world, when, start):
    """A hand-over begins where the last shift ended: the last such moment, never one to come."""
    world.toll(12)

    assert f"since {start} UTC: 1 line." in words(await ask(world, f"since {when}"))


@pytest.mark.parametrize(("when", "says"), [
    ("2031-06-01", "That is still to come: it is Mon 5 May 2031, 06:00 UTC."),
    ("25:00", "I can't read “25:00” as a moment."),
    ("2031-05-04 25:00", "There is no day 2031-05-04 25:00."),
])  # fmt: skip
async def test_a_moment_that_cannot_be_is_no_silence(world, when, says):
    """Of a day to come nothing is known; that is a mistake of the question, not of the intake."""
    reply = words(await ask(world, f"since {when}"))

    assert says in reply
    assert "for example: since 06:00" in reply


@pytest.mark.parametrize(("question", "about"), [
    ("how many were killed?", "killed"),
    ("how many people died", "killed"),
    ("how many injured", "wounded"),
    ("casualties dead", "killed"),
    ("how many were hurt in Port Sel?", "Port Sel"),
])  # fmt: skip
async def test_who_asks_for_the_dead_is_told_the_dead(world, question, about):
    """A question for one kind of harm is not answered with all, nor with none for want of our word for it."""
    world.toll(12)
    world.toll(40, measure="wounded")
    told = [f.evidence for s in (await ask(world, question)).sections for f in s.facts]

    assert told == {"killed": ["f1"], "wounded": ["f2"], "Port Sel": ["f1", "f2"]}[about]


async def test_the_first_day_of_the_calendar_is_no_error_of_ours(world):
    """Rule: a day that is out of range in UTC is said to be none."""
    assert "There is no day 0001-01-01" in words(await ask(world, "since 0001-01-01", zone="Europe/Kyiv"))


async def test_casualties_say_who_says_what_since_when(world):
    """Value, since when, what it was before; nothing sourced is said plainly."""
    empty = await ask(world, "casualties")
    world.toll(12)
    world.pass_time(hours=1)
    world.toll(19)
    told = await ask(world, "casualties varenia")

    assert "No sourced figure" in words(empty) or "No article" in words(empty)
    assert "19 people" in words(told)
    assert "before: 12" in words(told)
    assert told.title == "Casualties: Varenia (1 figure)"
    assert [b.question for b in told.buttons] == ["casualties", "casualties Port Sel"]
    assert "killed 19 people in Port Sel" in told.sections[0].facts[0].quote


async def test_a_denied_toll_has_a_line_and_no_bar(world):
    """What is denied is no count: it is not drawn beside those who did die."""
    world.toll(12)
    world.toll(40, modality="denied", publisher="Gazette")
    told = (await ask(world, "casualties")).sections

    assert [(s.heading, s.mono) for s in told] == [("Killed, Port Sel", None)]
    assert "40 people killed (denied)" in words(await ask(world, "casualties")).replace(" · Port Sel", "")


async def test_a_channel_without_a_subscription_is_shown_the_last_day(world):
    """What came today, not the whole history."""
    world.toll(12)
    world.pass_time(hours=30)
    world.toll(30, place="Orland")
    reply = await ask(world, "digest")

    assert [f.evidence for s in reply.sections for f in s.facts] == ["f2"]
    assert "New in the last 24 hours. This channel has no subscription." in words(reply)


async def test_who_was_never_told_is_not_told_of_a_last_digest(world):
    """Between subscribing and the first digest, silence counts from when the channel was last looked after."""
    world.toll(12)
    world.pass_time(hours=1)
    await ask(world, "subscribe daily 09:00 confirm yes")
    told = [words(await ask(world, text)) for text in ("digest", "preview")]

    assert all("no article has come in since Mon 5 May 2031, 07:00 UTC" in text for text in told)


async def test_no_data_names_the_moment_that_was_asked_for(world):
    """Who asks for the last hours is not told of a last digest that there was none of."""
    world.toll(12)
    world.pass_time(hours=30)
    told = [words(await ask(world, text)) for text in ("digest", "since 06:00")]

    assert "no article has come in since Mon 5 May 2031, 12:00 UTC" in told[0]
    assert "no article has come in since Tue 6 May 2031, 06:00 UTC" in told[1]
    assert all("No feed is watched" in text for text in told)
