"""Reading again: our own mistakes are corrected where they were posted, and nothing of it is news."""

from dataclasses import replace

import pytest

from bot import misreading
from bot.reply import plain
from store import articles, claims, ledger, reread
from store.db import Store
from store.models import Reading
from tests.fakes.desk import JUDGING, Desk


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


def again(desk, change):
    """Read article 1 again with a reader that reads its figure as ``change`` says (None: it finds none)."""

    def work(conn):
        article = articles.article(conn, 1)
        old = claims.of_article(conn, 1)[0].claim
        figures = (change(old),) if change else ()
        done = reread.reread(conn, 1, Reading(article, figures=figures), desk.now, "2", JUDGING)
        for one in done.misread:
            misreading.owe(conn, one, desk.now, desk.rules.new_key)
        return done

    return desk.store.write(work)


async def settle(desk):
    for _ in range(4):
        await desk.deliver()
        desk.pass_time(seconds=2)


async def test_a_misread_number_is_mended_where_it_was_posted(desk):
    """The post is struck and edited, its channel is told that the fault is ours; no digest calls it news."""
    desk.subscribe("saw", when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    desk.subscribe("other", when="daily 10:00")
    done = again(desk, lambda old: replace(old, low=120.0, high=120.0))
    await settle(desk)
    edited = desk.channel.edited[0][1].sections[0].facts[0]
    told = [(c, r.title) for c, _, r in desk.channel.posted]
    await desk.run(days=1)
    news = [f for _, _, r in desk.channel.posted[2:] for s in r.sections for f in s.facts]

    assert len(done.misread) == 1
    assert edited.reason == "OUR MISREADING"
    assert "120 people killed" in plain(edited.text)
    assert told == [("saw", "Crisis digest"), ("saw", "Correction")]
    assert news == []


async def test_a_claim_that_is_not_there_is_struck(desk):
    """What we read into the article is taken out of the post, and out of every list."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    again(desk, None)
    await settle(desk)

    assert desk.channel.edited[0][1].sections[0].facts[0].reason == "OUR MISREADING"
    assert desk.store.read(claims.of_article, 1) == ()
    assert desk.store.read(ledger.standing, ("killed",)) == ()


async def test_what_is_read_anew_is_known_and_never_posted(desk):
    """A better reader finds more in old articles: known from now on, but nobody is told old news."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    same = again(desk, lambda old: old)
    await desk.run(days=1)

    assert same.misread == ()
    assert len(desk.channel.posted) == 2
    assert desk.channel.edited == []


def test_it_goes_on_where_it_stopped(desk):
    """Articles that the present reader has read are not waiting any more; one without claims may have some by now."""
    desk.toll(12)
    desk.toll(30, place="Orland")
    before = desk.store.read(reread.waiting, "2")
    again(desk, lambda old: old)
    after = desk.store.read(reread.waiting, "2")
    again(desk, None)

    assert before == (1, 2)
    assert after == (2,)
    assert desk.store.read(reread.waiting, "2") == (1, 2)
    assert desk.store.read(reread.waiting, "2", every=True) == (1, 2)
