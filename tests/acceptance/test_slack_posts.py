"""``crisis run`` against the stand-in of Slack: a channel subscribes, and what is owed to it arrives once."""

from datetime import UTC, date, datetime

import pytest

from config.lexicons import load_lexicon
from store import articles, bookkeeping
from store.db import Store
from store.intake.ingest import judging
from store.models import Article, Evidence, Figure, Reading
from tests.standins.program import fill
from tests.standins.slack_person import Person
from tests.standins.slack_run import running

OFTEN = {"CRISIS_DELIVERY__PLAN_EVERY": "0.1", "CRISIS_DELIVERY__DELIVER_EVERY": "0.1"}


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db", people=1)
    return tmp_path


def story(home, killed: int, town: str) -> None:
    """A new article arrives in the store, from another process than the one that serves."""
    text = f"{killed} people were killed in {town}."
    figure = Figure(killed, killed, "exact", "killed", "people", None, town, evidence=(Evidence(text, 0, len(text)),))
    reading = Reading(Article(text, publisher="The Sela Post", published=date(2031, 5, 9)), figures=(figure,))

    def save(conn) -> None:
        saved = articles.save(conn, reading, datetime.now(UTC), "test", None)
        bookkeeping.take_in(conn, saved.article, reading, datetime.now(UTC), load_lexicon().get(judging))

    with Store.open(home / "crisis.db") as store:
        store.write(save)


def posts(slack) -> list[dict]:
    return slack.world.channels["C1"].messages


async def test_a_form_subscribes_a_channel(slack, home):
    """``/crisis subscribe`` opens a form; what it means is shown, then saved; bad words stay in the form."""
    async with running(slack, home, "socket") as (_, ann):
        await ann.command("subscribe")
        form = await slack.until(lambda s: s.world.views and s.world.views[-1])
        bad, _ = await ann.submit(form, tz="Europe/Kyev")
        before = len(slack.world.shown)
        good, _ = await ann.submit(form, when="every 2h", about="troops, Belmark")
        meaning = await slack.next_shown(before)
        saved = await ann.turn(meaning, "Save")

        assert "Europe/Kyiv" in bad["payload"]["errors"]["tz"]
        assert "payload" not in good
        assert meaning.how == "whisper"
        assert "Every 2 hours" in meaning.text()
        assert "Subscribed" in saved.text()


async def test_a_channel_without_the_bot_cannot_be_subscribed(slack, home):
    """The bot looks whether it may post before anything is saved, and says how to let it in."""
    async with running(slack, home, "socket"):
        refused = await Person(slack, channel="G1").ask("subscribe daily 09:00 confirm yes")

        assert "/invite @crisis" in refused.text()


async def test_what_is_critical_is_posted_once_under_its_key_across_a_restart(slack, home):
    """An instant subscription hears of the first deaths, once; after a restart only of what is new since."""
    async with running(slack, home, "socket", **OFTEN) as (_, ann):
        saved = await ann.ask("subscribe instant confirm yes")
        story(home, 12, "Oster")
        await slack.until(posts)

        assert "Subscribed" in saved.text()
        assert "12 people" in posts(slack)[0]["text"] or "12 killed" in posts(slack)[0]["text"]
        assert posts(slack)[0]["metadata"]["event_payload"]["key"].startswith("cd-")
    async with running(slack, home, "http", **OFTEN) as (_, ann):
        story(home, 40, "Port Sela")
        await slack.until(lambda s: len(posts(s)) > 1)

        why = await ann.turn(next(shown for shown in slack.world.shown if shown.how == "post"), "Why?")

        assert why.how == "response"
        assert "subscription 1" in why.text().lower() or "delivery 1" in why.text().lower()
        assert len(posts(slack)) == 2
        assert "Port Sela" in posts(slack)[1]["text"]
        assert "Oster" not in posts(slack)[1]["text"]
