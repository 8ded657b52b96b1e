"""``crisis run`` against the stand-in of Discord, with the real discord.py in between: what people do."""

import pytest

from tests.standins import discord_world as world
from tests.standins.discord_limits import EPHEMERAL, would_ping
from tests.standins.discord_people import People, labels, running, text, until
from tests.standins.discord_server import TOKEN
from tests.standins.program import Program, fill


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db")
    return tmp_path


async def test_a_person_asks_turns_pages_and_shares_across_a_restart(discord, home):
    """The whole way: private answer, next page, restart, page back, share with the sharer's name, private paging of it."""
    async with running(discord, home) as (_, people):
        first = await people.slash("who")
        page_one = text(first.answer)
        second = await people.press(first.answer, "▶")
        page_two = text(second.answer)

        assert first.answer["flags"] & EPHEMERAL
        assert "Ada Quill" in page_one
        assert second.answer is first.answer
        assert page_two != page_one
    async with running(discord, home) as (_, people):
        back = await people.press(second.answer, "◀")

        assert text(back.answer) == page_one
        shared = await people.press(back.answer, "Share")
        posts = discord.channels[world.GENERAL].messages
        bob = world.Person("600000000000000002", "Bob")
        turned = await people.press(posts[0], "▶", person=bob)

        assert len(posts) == 1
        assert "Shared by Ann" in text(posts[0])
        assert "Share" not in labels(posts[0])
        assert not would_ping(posts[0])
        assert shared.answer["flags"] & EPHEMERAL
        assert turned.answer["flags"] & EPHEMERAL
        assert turned.answer is not posts[0]
        assert text(turned.answer) == page_two


async def test_share_pressed_twice_posts_once(discord, home):
    """An impatient second press is the same post."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        await people.press(answer, "Share")
        await people.press(answer, "Share")

        assert len(discord.channels[world.GENERAL].messages) == 1


@pytest.mark.parametrize(
    ("person", "bot", "says"),
    [
        (world.Person(permissions=world.VIEW), world.USUAL, "You may not send messages"),
        (world.Person(), world.VIEW | world.EMBED, "Send Messages"),
        (world.Person(), world.VIEW | world.SEND, "Embed Links"),
    ],
)
async def test_nothing_is_shared_where_the_sharer_or_the_bot_may_not_send(discord, home, person, bot, says):
    """Share is no way around a channel's permissions."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        refusal = await people.press(answer, "Share", person=person, bot=bot)

        assert says in text(refusal.answer)
        assert discord.channels[world.GENERAL].messages == []


async def test_threads_have_a_permission_of_their_own(discord, home):
    """In a thread the permission to send in threads decides."""
    async with running(discord, home) as (_, people):
        where = {"channel": world.THREAD}
        answer = (await people.slash("troops", **where)).answer
        mute = world.Person(permissions=world.VIEW | world.SEND)
        refusal = await people.press(answer, "Share", person=mute, **where)
        writer = world.Person(permissions=world.VIEW | world.SEND_IN_THREADS)
        await people.press(answer, "Share", person=writer, **where)

        assert "You may not send" in text(refusal.answer)
        assert len(discord.channels[world.THREAD].messages) == 1


async def test_a_direct_message_is_answered_and_offers_no_share(discord, home):
    """There is nobody to share with."""
    async with running(discord, home) as (_, people):
        heard = await people.slash("who", channel=world.DIRECT)

        assert "Ada Quill" in text(heard.answer)
        assert "Share" not in labels(heard.answer)


async def test_completions_come_from_the_store(discord, home):
    """Actors and places are offered while a person types."""
    async with running(discord, home) as (_, people):
        option = next(o for o in discord.commands[0]["options"] if o["name"] == "who")["options"][0]
        found = await people.complete("who", option["name"], "ada")

        assert "Ada Quilla" in found


async def test_a_line_leads_to_its_evidence(discord, home):
    """The list under an answer shows the exact sentence."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        select = next(c for row in answer["components"] for c in row["components"] if c["type"] == 3)
        proof = await people.choose(answer, select["options"][0]["value"])

        assert proof.answer is not answer
        assert proof.answer["flags"] & EPHEMERAL
        assert "There are 4,000 Belmark troops at the border" in text(proof.answer)


async def test_a_share_whose_fate_is_unknown_says_so(discord, home):
    """The sharer looks before pressing again; nothing is posted a second time by us."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("troops")).answer
        discord.faults.add(r"POST .*/channels/\d+/messages", "reset-after")
        heard = await people.press(answer, "Share")

        assert "did not say whether" in text(heard.answer)
        assert len(discord.channels[world.GENERAL].messages) == 1


async def test_a_server_that_is_not_served_gets_no_answers(discord, home):
    """With an allow-list only its servers, and direct messages, are answered."""
    env = {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base, "CRISIS_DISCORD__GUILDS": "123"}
    async with Program(home, env):
        await until(discord, lambda: discord.gateway.identified == 1)
        people = People(discord)
        refused = await people.slash("who")
        direct = await people.slash("who", channel=world.DIRECT)

        assert "does not serve this server" in text(refused.answer)
        assert await people.complete("who", "actor", "ada") == []
        assert "Ada Quill" in text(direct.answer)


async def test_a_button_of_another_version_is_answered_kindly(discord, home):
    """No "interaction failed" after an upgrade."""
    async with running(discord, home) as (_, people):
        answer = (await people.slash("who")).answer
        for row in answer["components"]:
            for child in row["components"]:
                child["custom_id"] = f"zz{child['custom_id']}"
        heard = await people.press(answer, "Share")

        assert "older version" in text(heard.answer)


async def test_hostile_words_come_back_harmless(discord, home):
    """Mentions, markdown and control characters in a question are shown, not obeyed."""
    async with running(discord, home) as (_, people):
        asked = "@everyone <@1> **x** \u202e\u200b' OR 1=1 --"
        heard = await people.slash("search", {"words": asked})
        shown = text(heard.answer)

        assert "@everyone" not in shown
        assert "\u202e" not in shown
        assert not would_ping(heard.answer)


async def test_a_long_question_is_shared_after_a_restart(discord, home):
    """What does not fit a button is kept in the store."""
    async with running(discord, home) as (_, people):
        first = await people.slash("search", {"words": "Minister " * 20})
    async with running(discord, home) as (_, people):
        await people.press(first.answer, "Share")
        (post,) = discord.channels[world.GENERAL].messages

        assert post["embeds"][0]["description"] == first.answer["embeds"][0]["description"]
