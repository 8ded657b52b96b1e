"""Questions that are answered with claims."""

from dataclasses import replace

import pytest

from store import articles, claims
from tests.store.made import BRAND, MEETING, NOW, SAID, SENTENCES, TROOPS, about, of_day, reading


def save(store, *readings):
    for one in readings:
        store.write(articles.save, one, NOW, "7", None)


def test_every_claim_has_a_public_id_by_kind_and_the_readers_version(store):
    """Rule: f for figures, e for events, s for statements; the reader's version is recorded."""
    save(store, reading())
    found = store.read(claims.latest)

    assert {(c.kind, c.id[0]) for c in found} == {("figure", "f"), ("event", "e"), ("statement", "s")}
    assert {c.reader_version for c in found} == {"7"}
    assert [c.claim for c in found] == [TROOPS, SAID, MEETING]


def test_new_claims_take_no_number_that_is_taken(store):
    """Rule: in a store that was rescued table by table SQLite's own count may be behind; no claim is written over."""
    save(store, of_day(5))
    store.write(lambda conn: conn.execute("DELETE FROM sqlite_sequence WHERE name = 'claim'"))
    save(store, of_day(6))

    assert [(c.seq, c.article.id) for c in store.read(claims.latest)] == [(n, 2 - (n < 4)) for n in (4, 5, 6, 1, 2, 3)]


@pytest.mark.parametrize("word", ["velmara", "VELMARA", "Velmara’s", "karvonia", "soldiers", "velm", "border karvonia"])
def test_figures_are_found_by_place_holder_unit_and_speaker(store, word):
    """Rule: 'Velmara' finds 'Velmara’s border with Karvonia'; several words must all be there."""
    save(store, reading())

    assert [c.claim for c in store.read(claims.figures, words=(word,))] == [TROOPS]


@pytest.mark.parametrize("word", ["ostland", "velmara ostland", "velma", "mara"])
def test_other_words_find_no_figure(store, word):
    """Rule: words are whole words."""
    save(store, reading())

    assert store.read(claims.figures, words=(word,)) == ()


def test_accents_and_case_do_not_matter(store):
    """Rule: people type without accents."""
    save(store, about(replace(TROOPS, place="Ørsád-Škarno")))

    assert len(store.read(claims.figures, words=("orsad", "SKARNO"))) == 1


def test_measures_and_types_narrow(store):
    """Rule: only the measures or event types asked for come back."""
    save(store, reading(), about(replace(TROOPS, measure="killed", low=3, high=3)))

    assert [c.claim.measure for c in store.read(claims.figures, ("killed",))] == ["killed"]
    assert len(store.read(claims.figures, ("killed", "strength"))) == 2
    assert store.read(claims.events, ("ASSAULT",)) == ()
    assert [c.claim for c in store.read(claims.events, ("CONSULT",), ("brand",))] == [MEETING]


def test_lists_come_newest_first_and_in_pages(store):
    """Rule: newest article first, whichever measure or order of arrival; pages neither skip nor repeat."""
    save(store, of_day(3), of_day(9), of_day(5))
    killed = replace(TROOPS, measure="killed")
    save(store, replace(of_day(7), figures=(killed,), events=(), statements=()))
    days = [c.article.day for c in store.read(claims.figures)]
    paged = [c.article.day for at in range(4) for c in store.read(claims.figures, limit=1, offset=at)]

    assert days == ["2031-05-09", "2031-05-07", "2031-05-05", "2031-05-03"]
    assert paged == days
    assert [c.article.day for c in store.read(claims.latest, 1)] == ["2031-05-09"]


def test_statements_are_found_by_their_speaker_only(store):
    """Rule: `said brand` is not answered with what others said about him."""
    save(store, reading())

    assert [c.claim for c in store.read(claims.statements, ("ada velm",))] == [SAID]
    assert store.read(claims.statements, ("soldiers",)) == ()


def test_the_timeline_is_by_the_date_of_the_event(store):
    """Rule: when it happens, not when it was written."""
    early, late = replace(MEETING, date="2031-01-01"), replace(MEETING, date="2031-06-01")
    one = replace(of_day(3), events=(late, early, replace(MEETING, date=None)))
    save(store, one)

    assert [c.claim.date for c in store.read(claims.timeline)] == ["2031-06-01", "2031-01-01"]


def test_evidence_is_shown_in_its_paragraph(store):
    """Rule: before + sentence + after is the paragraph, character for character."""
    save(store, reading())
    event = store.read(claims.events)[0]
    proof = store.read(claims.evidence, event.id)
    passage = proof.passages[0]

    assert passage.sentence == SENTENCES[1]
    assert passage.before + passage.sentence + passage.after == f"{SENTENCES[0]} {SENTENCES[1]}"
    assert (proof.article.publisher, proof.stored) == ("Sarnheim Post", event)


def test_ids_are_forgiving_but_exact(store):
    """Rule: case, # and spaces do not matter; the kind does."""
    save(store, reading())
    figure = store.read(claims.figures)[0].id

    assert store.read(claims.evidence, f" #{figure.upper()} ").id == figure
    assert store.read(claims.evidence, f"e{figure[1:]}") is None


@pytest.mark.parametrize(
    "wrong", ["", "f", "f0", "f999", "f99999999999999999999", "x1", "f1; DROP TABLE claim", "a1", "a9.0", "a1.99999"]
)
def test_ids_of_nothing_find_nothing(store, wrong):
    """Rule: whatever is typed as an id, the answer is a claim or None."""
    save(store, reading())

    assert store.read(claims.evidence, wrong) is None


def test_the_sequence_number_is_the_order_of_arrival(store):
    """Rule: what arrived later has a higher one, whatever its day."""
    save(store, of_day(9))
    save(store, of_day(3))
    arrived = sorted(store.read(claims.latest), key=lambda c: c.seq)

    assert [c.article.day for c in arrived] == ["2031-05-09"] * 3 + ["2031-05-03"] * 3


def test_a_claim_comes_back_whole(store):
    """Rule: lists stay tuples, nothing is lost; only the trace is not kept."""
    save(store, replace(reading(), actors=(BRAND,)))

    assert store.read(claims.claim, "f1").claim == TROOPS
    assert store.read(claims.events)[0].claim == MEETING


def test_the_claims_of_an_article_have_its_card_in_common(store):
    """Rule: a day's news are hundreds of claims of a few dozen articles, and a card for each is a third of the work."""
    save(store, reading(), of_day(8))
    found = store.read(claims.latest)

    assert len({id(c.article) for c in found}) == len({c.article.id for c in found}) == 2
