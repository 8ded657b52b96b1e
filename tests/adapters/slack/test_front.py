"""Tests of adapters/slack/front.py against the stand-in: where an answer goes when the straight way is closed."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from adapters.slack.front import Front
from adapters.slack.heard import Heard
from adapters.slack.once import Once
from adapters.slack.people import People
from adapters.slack.pictures import Pictures
from adapters.slack.wire import Wire
from bot.reply import Button, Fact, Picture, Reply, Section
from store.db import Store
from tests.standins.slack_things import Fault

NOW = datetime(2031, 5, 9, 12, tzinfo=UTC)
SHORT = Reply("Troops", (Section(facts=(Fact("4,000"),)),), question="troops")
LONG = Reply("Troops", (Section(facts=tuple(Fact(f"fact {n} " + "word " * 500) for n in range(9))),), question="troops")


@dataclass
class FakeDesk:
    """Answers everything with ``reply`` and remembers what it was asked."""

    store: Store
    reply: Reply = SHORT
    asked: tuple = ()
    zone: str = "UTC"

    def clock(self):
        return NOW

    async def hear(self, text, request):
        self.asked = (*self.asked, (text, request))
        return replace(self.reply, page=request.page)


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "crisis.db") as store:
        yield FakeDesk(store)


@pytest.fixture
async def front(slack, desk):
    wire = Wire(slack.world.bot_token, slack.url)
    return Front(
        desk, wire, People(wire), Once(desk.store), await wire.whoami(), Pictures(wire), frozenset({"slack:T1/U2"})
    )


def heard(slack, kind="command", **more) -> Heard:
    url = slack.response_url(more.get("channel", "C1"), "U1") if kind != "event" else None
    base = Heard(kind, f"slack:{len(slack.world.shown)}", "T1", "C1", "U1", "ann", "troops", response_url=url)
    return replace(base, **more)


async def test_an_answer_of_many_messages_outlives_the_response_url(slack, front, desk):
    """A response_url is good for five uses: the rest is whispered, and nothing is lost."""
    desk.reply = LONG
    await front.handle(heard(slack))

    hows = [shown.how for shown in slack.world.shown]
    assert hows[:5] == ["response"] * 5
    assert set(hows[5:]) == {"whisper"}
    assert all(any(f"fact {n} " in shown.text() for shown in slack.world.shown) for n in range(9))


async def test_without_the_bot_in_the_channel_a_direct_message_says_the_rest(slack, front, desk):
    """A private channel that the bot is not in cannot be whispered to."""
    desk.reply = LONG
    await front.handle(heard(slack, channel="G1"))

    assert {shown.how for shown in slack.world.shown[5:]} == {"post"}
    assert {shown.channel for shown in slack.world.shown[5:]} == {"D1"}


async def test_a_used_up_response_url_is_no_reason_to_stay_silent(slack, front):
    """After half an hour Slack refuses it: the answer is whispered."""
    spent = slack.response_url("C1", "U1")
    slack._uses[spent.removeprefix(f"http://127.0.0.1:{slack.port}")] = 5
    await front.handle(heard(slack, response_url=spent))

    assert [shown.how for shown in slack.world.shown] == ["whisper"]


async def test_too_many_requests_are_waited_out(slack, front):
    """The person gets an answer a little later."""
    waited = []

    async def pause(seconds):
        waited.append(seconds)

    slack.fail("chat.postEphemeral", Fault("limit", 4))
    await replace(front, pause=pause).handle(heard(slack, "event"))

    assert waited == [4.0]
    assert [shown.how for shown in slack.world.shown] == ["whisper"]


async def test_the_desk_learns_who_asks_where_and_in_which_zone(slack, front, desk):
    """Tenant, channel, thread, name, zone and operator are part of each request."""
    await front.handle(heard(slack, "event", thread="1.5", user="U1"))
    await front.handle(heard(slack, "event", key="2", user="U2"))
    (_, ann), (_, bob) = desk.asked

    assert (ann.place.tenant, ann.place.channel, ann.place.thread) == ("T1", "C1", "1.5")
    assert (ann.zone, ann.operator) == ("Europe/Kyiv", False)
    assert (bob.user_name, bob.operator, bob.extra["admin"]) == ("Bob", True, True)
    assert slack.world.shown[0].body["thread_ts"] == "1.5"


async def test_who_asked_is_looked_up_once(slack, front):
    """users.info is remembered, and its absence is no reason not to answer."""
    slack.world.scopes.discard("users:read")
    await front.handle(heard(slack, "event", key="1"))
    await front.handle(heard(slack, "event", key="2"))

    assert slack.calls["users.info"] == 1
    assert len(slack.world.shown) == 2


async def test_another_workspace_is_not_served(slack, front):
    """With an allow-list, others get nothing."""
    await replace(front, workspaces=frozenset({"T9"})).handle(heard(slack))

    assert slack.world.shown == []


async def test_a_member_is_found_in_a_large_channel(slack, front):
    """Membership is read page by page."""
    slack.world.channels["C1"].members = {f"A{n:05}" for n in range(2500)} | {"U1"}
    await front.handle(heard(slack, "press", action="share", ticket="1 troops", mine=True, message="5.5"))

    assert slack.calls["conversations.members"] == 3
    assert [shown.how for shown in slack.world.shown] == ["post", "delete"]


async def test_a_share_of_unknown_outcome_is_not_repeated(slack, front):
    """Slack may have posted it: the sharer is told to look, and nothing is sent again."""
    slack.fail("chat.postMessage", Fault("status", 500, after=True))
    await front.handle(heard(slack, "press", action="share", ticket="1 troops", mine=True, message="5.5"))

    assert slack.calls["chat.postMessage"] == 1
    assert [shown.how for shown in slack.world.shown] == ["post", "response"]
    assert "look before" in slack.world.shown[1].text()


async def test_a_question_too_long_for_a_button_still_turns_its_pages(slack, front, desk):
    """The store keeps it; the button carries its short ticket."""
    long = "search " + "x" * 2100
    desk.reply = replace(SHORT, question=long, pages=3, buttons=(Button("Next", "turn", long, 2),))
    await front.handle(heard(slack))
    value = slack.world.shown[0].buttons()["Next"]["value"]
    await front.handle(heard(slack, "press", key="2", action="turn", ticket=value, mine=True))

    assert len(value) < 50
    assert desk.asked[1][0] == long
    assert desk.asked[1][1].page == 2


async def test_without_a_form_the_desk_answers(slack, front, desk):
    """A trigger that is too old opens nothing: the words are answered as they stand."""
    await front.handle(heard(slack, text="subscribe", trigger="long ago"))

    assert slack.world.views == []
    assert desk.asked[0][0] == "subscribe"


async def test_only_what_promises_posts_asks_whether_the_bot_may_post(slack, front, desk):
    """Unsubscribing works from outside; subscribing does not."""
    await front.handle(heard(slack, key="1", text="subscribe daily 09:00", channel="G1"))
    await front.handle(heard(slack, key="2", text="unsubscribe 1", channel="G1"))

    assert "/invite" in desk.asked[0][1].extra["cannot_post"]
    assert "cannot_post" not in desk.asked[1][1].extra


CHART = replace(SHORT, picture=Picture(b"\x89PNG", "4,000 on Monday, 9,000 on Friday"))


def kinds(shown) -> list[str]:
    return [block["type"] for block in shown.body["blocks"]]


async def test_a_chart_is_uploaded_once_and_shown_with_its_words(slack, front, desk):
    """The picture for those who see it, its words for everybody."""
    desk.reply = CHART
    await front.handle(heard(slack, key="1"))
    await front.handle(heard(slack, key="2"))

    assert slack.world.files == {"F1": b"\x89PNG"}
    assert [kinds(shown).count("image") for shown in slack.world.shown] == [1, 1]
    assert "9,000 on Friday" in slack.world.shown[0].text()


@pytest.mark.parametrize(("refusals", "shown"), [(1, "image"), (2, "context")])
async def test_a_picture_that_slack_refuses_is_told_in_words(slack, front, desk, refusals, shown):
    """A file may not be ready yet; when it never is, the answer comes all the same."""
    desk.reply, slack.world.files_settle = CHART, refusals

    async def pause(_seconds):
        return None

    await replace(front, pause=pause).handle(heard(slack))

    assert shown in kinds(slack.world.shown[0])
    assert len(slack.world.shown) == 1


async def test_without_the_scope_pictures_are_words(slack, front, desk):
    """files:write is not needed to answer."""
    desk.reply = CHART
    slack.world.scopes.discard("files:write")
    await front.handle(heard(slack))

    assert "context" in kinds(slack.world.shown[0])


async def test_an_error_of_ours_is_owned_up_to(slack, front, desk):
    """The person gets an answer, and a number that stands in the log."""
    desk.reply = replace(SHORT, sections=(Section(text=7),))
    await front.handle(heard(slack))

    assert "on our side (id " in slack.world.shown[0].text()


async def test_an_old_or_foreign_ticket_is_explained(slack, front):
    """A button that means nothing any more says what to do."""
    await front.handle(heard(slack, "press", action="turn", ticket="nonsense", mine=True))

    assert "ask again" in slack.world.shown[0].text()
