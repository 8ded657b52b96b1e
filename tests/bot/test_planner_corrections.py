"""Planning of what was told wrong: a correction travels to those who were shown the old value, and only to them."""

import re

import pytest

from bot.answers.casualties import standing
from bot.reply import plain
from bot.standing import chart_lines, path
from store.db import Store
from tests.fakes.desk import Desk


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


async def test_the_new_value_stands_beside_those_who_tell_it(desk):
    """Rule: no newsroom is named for a number that another has told."""
    desk.subscribe(when="daily 09:00")
    desk.toll(58)
    await desk.run(hours=3)
    desk.toll(41, publisher="Gazette", text="The toll of 58 was corrected to 41.", cues=CORRECTED)
    await desk.run(minutes=1)
    await desk.run(minutes=1)
    line = desk.channel.edited[0][1].sections[0].facts[0]

    assert plain(line.text).endswith("41 people killed · Port Sel")
    assert line.publisher.startswith("Gazette")


async def test_a_correction_travels_to_the_posts_that_showed_the_old_value(desk):
    """The old post is edited, its channel gets one correction, other channels get neither, and the digest does not repeat it."""
    desk.subscribe("saw", when="daily 09:00")
    desk.toll(58)
    await desk.run(hours=3)
    desk.subscribe("came later", when="daily 09:00")
    desk.toll(41, text="The toll was corrected to 41.", cues={"correction": re.compile("corrected")}.items())
    for _ in range(4):
        await desk.run(minutes=1)
    struck = desk.channel.edited[0][1].sections[0].facts[0]
    told = [(c, r.title) for c, _, r in desk.channel.posted]
    await desk.run(days=1)

    assert struck.reason == "CORRECTED"
    assert "41" in plain(struck.text)
    assert told == [("saw", "Crisis digest"), ("saw", "Correction")]
    assert [f.reason for c, _, r in desk.channel.posted[2:] for s in r.sections for f in s.facts if c == "saw"] == []


CORRECTED = {"correction": re.compile("corrected")}.items()


async def test_a_corrected_toll_is_marked_in_the_path_and_left_out_of_the_chart(desk):
    """12, then 58, then 58 corrected to 41: nobody ever died from 58 to 41."""
    for number, more in ((12, {}), (58, {}), (41, {"text": "The toll was corrected to 41.", "cues": CORRECTED})):
        desk.toll(number, **more)
        desk.pass_time(hours=1)
    (one,) = desk.store.read(standing, ("killed",), "", desk.rules.parents)

    assert path(one) == "12 → 58 (corrected)"
    assert [low for _, low, _ in chart_lines([one])[0].points] == [12, 41]


async def test_a_correction_leaves_alone_what_was_right_when_it_was_told(desk):
    """12, then 58, then 58 corrected to 41: the post that told 12 was not wrong, the one that told 58 was."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    desk.toll(58)
    await desk.run(days=1)
    desk.toll(41, text="The toll was corrected to 41.", cues=CORRECTED)
    for _ in range(4):
        await desk.run(minutes=1)

    assert [message for message, _ in desk.channel.edited] == ["m2"]


async def test_what_a_correction_overtook_is_not_told_after_it(desk):
    """A second publisher's 58, met before the correction, does not appear in the digest after it; nor the correction again."""
    desk.subscribe(when="daily 09:00")
    desk.toll(58)
    await desk.run(hours=3)
    desk.toll(58, publisher="Gazette")
    desk.toll(41, text="The toll was corrected to 41.", cues=CORRECTED)
    desk.pass_time(days=1)
    desk.plan()
    for _ in range(4):
        await desk.deliver()
        desk.pass_time(minutes=1)
    told = [(r.title, [f.reason for s in r.sections for f in s.facts]) for _, _, r in desk.channel.posted[1:]]

    assert sorted(told) == [("Correction", ["CORRECTED"]), ("Crisis digest", [])]
