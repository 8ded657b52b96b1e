"""Reading again: our own mistakes are corrected where they were posted, and nothing of it is news."""

from dataclasses import replace

import pytest

from bot import misreading
from bot.app import Desk as Ask
from bot.ports import Place, Request
from bot.reply import Struck, plain
from store import articles, claims, ledger, newsrooms, reread
from store.db import Store
from store.models import Reading
from store.thread_rows import stamp
from tests.fakes.desk import JUDGING, START, Desk

ASKED = Request(Place("terminal", "terminal", "desk"), "ada", "Ada", "", {}, START)


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


def again(desk, change, number=1):
    """Read an article again with a reader that reads its figure as ``change`` says (None: it finds none)."""

    def work(conn):
        article = articles.article(conn, number)
        old = claims.of_article(conn, number)[0].claim
        figures = (change(old),) if change else ()
        done = reread.reread(conn, number, Reading(article, figures=figures), desk.now, "2", JUDGING)
        misreading.owe(conn, done.misread, desk.now, desk.rules.new_key)
        return done

    return desk.store.write(work)


async def settle(desk):
    for _ in range(4):
        await desk.deliver()
        desk.pass_time(seconds=30)


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


async def test_what_reads_the_same_or_only_fuller_is_no_misreading(desk):
    """A channel is told of what was wrong: not of what only the store keeps, nor that a place or a whole was found besides."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12, place="")
    await desk.run(hours=3)
    again(desk, lambda old: replace(old, place="Port Sel", part_of=40.0))
    await settle(desk)

    assert [r.title for _, _, r in desk.channel.posted] == ["Crisis digest"]
    assert desk.channel.edited == []


async def test_a_speaker_we_got_wrong_is_corrected_in_the_post(desk):
    """The line then says who says so, and the struck one whom we had taken for him."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    again(desk, lambda old: replace(old, speaker="Ada Velm", speaker_text="Velm"))
    await settle(desk)
    line = desk.channel.edited[0][1].sections[0].facts[0]

    assert line.speaker == "Ada Velm"
    assert line.text[0] == Struck("12 people killed · Port Sel (the article itself)")


async def test_one_correction_tells_what_a_run_of_rereading_finds(desk):
    """Rule: many misreadings are one post a channel, not one each."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    desk.toll(30, place="Orland")
    await desk.run(hours=3)
    for number in (1, 2):
        again(desk, lambda old: replace(old, low=120.0, high=120.0), number)
    await settle(desk)
    correction = desk.channel.posted[1][2]

    assert [r.title for _, _, r in desk.channel.posted] == ["Crisis digest", "Correction"]
    assert [fact.evidence for fact in correction.sections[0].facts] == ["f1", "f2"]
    assert len(desk.channel.edited[-1][1].sections[0].facts) == 2


async def test_a_digest_that_waits_is_mended_before_it_goes_out(desk):
    """What is known to be misread is not posted as it was read, and needs no correction then."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    desk.pass_time(hours=3)
    desk.plan()
    again(desk, lambda old: replace(old, low=120.0, high=120.0))
    await settle(desk)
    (post,) = desk.channel.posted

    assert post[2].sections[0].facts[0].reason == "OUR MISREADING"
    assert "120 people killed" in plain(post[2].sections[0].facts[0].text)


def test_another_thing_of_the_same_sentence_is_no_new_reading_of_it(desk):
    """The dead do not become boats: the claim is gone, and the other one is new."""
    desk.toll(12)
    boats = lambda old: replace(old, low=30.0, high=30.0, measure="destroyed", unit="boats")  # noqa: E731
    done = again(desk, boats)

    assert [(one.id, one.new) for one in done.misread] == [("f1", None)]
    assert done.found == 1


def test_a_number_that_counts_something_else_stands_under_what_it_counts(desk):
    """Twelve that are wounded and not dead: no list of the dead shows them any more."""
    desk.toll(12)
    again(desk, lambda old: replace(old, measure="wounded"))

    assert desk.store.read(ledger.standing, ("killed",)) == ()
    assert len(desk.store.read(ledger.standing, ("wounded",))) == 1


def test_who_is_free_by_now_is_no_newest_number_of_those_held(desk):
    """Rule: a thread that others tell keeps what they tell; 34 who were freed are no count of the 49 who are held."""
    held = "Raiders hold {n} captives in Port Sel."
    for number in (49, 34):
        desk.toll(number, text=held.format(n=number), measure="captured")
        desk.pass_time(days=1)
    again(desk, lambda old: replace(old, status="freed"), 2)
    standing = desk.store.read(ledger.standing, ("captured",))

    assert [(one.now.claim.low, one.now.claim.status) for one in standing] == [(49, None)]


def test_what_is_found_anew_was_told_when_its_article_came(desk):
    """Rule: an article without a date is as old as its arrival, not as the day on which it is read again."""
    desk.toll(12)
    came = desk.now
    desk.store.write(lambda conn: conn.execute("UPDATE article SET published = NULL"))
    desk.pass_time(days=9)
    again(desk, lambda old: replace(old, low=30.0, high=30.0, measure="destroyed", unit="boats"))
    found = desk.store.read(ledger.last_id)

    assert desk.store.read(ledger.by_id, f"d{found}").at == stamp(came)


def test_what_is_found_anew_counts_for_the_newsroom_of_its_article(desk):
    """A copy of an agency's report confirms nothing that the agency said."""
    desk.toll(12)
    desk.toll(12, publisher="Gazette", text="The quake killed 12 people in Port Sel, the Gazette has it.")
    desk.store.write(lambda conn: [newsrooms.set_family(conn, n, "sel wire", "copy", None) for n in (1, 2)])
    wounded = {n: again(desk, lambda old: replace(old, low=5.0, high=5.0, measure="wounded"), n) for n in (1, 2)}
    (thread,) = desk.store.read(ledger.standing, ("wounded",))

    assert all(done.found for done in wounded.values())
    assert thread.families == {"sel wire"}


async def test_the_evidence_of_a_misreading_says_that_it_stands_no_more(desk):
    """Rule: the correction leads there; and what was misread is shown in the text that it was read from, edited or not."""
    desk.toll(12)
    again(desk, None)
    before = await Ask(desk.store, clock=lambda: START).hear("evidence f1", ASKED)
    article = desk.store.read(articles.article, 1)
    edited = Reading(replace(article, text="Nobody died. The quake was weak."))
    desk.store.write(articles.save, edited, desk.now, "2", None, known=1)
    after = await Ask(desk.store, clock=lambda: START).hear("evidence f1", ASKED)

    assert before.sections[-1].heading == "Read from it before, and no more"
    assert before.sections == after.sections
