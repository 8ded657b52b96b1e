"""Full text, kept questions, keys seen, places."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import articles, claims, places, questions, search, seen
from store.search import sentence_at
from tests.store.made import NOW, SENTENCES, TEXT, TROOPS, about, reading


def save(store, *readings):
    for one in readings:
        store.write(articles.save, one, NOW, "1", None)


@pytest.mark.parametrize("words", ["fighter jets", "Fighter JET", "jets fighter", "flew ost", '"fighter jets"'])
def test_the_sentence_with_the_words_is_found(store, words):
    """Rule: all words, in any order, endings and case aside."""
    save(store, reading())
    (hit,) = store.read(search.search, words)

    assert hit.sentence == SENTENCES[2] == TEXT[hit.start : hit.end]


def test_a_hit_opens_its_evidence_with_or_without_a_claim(store):
    """Rule: every hit has an id that shows the sentence in its paragraph."""
    save(store, reading())
    bare, claimed = store.read(search.search, "jets")[0], store.read(search.search, "brand met")[0]

    assert store.read(claims.evidence, bare.id).passages[0].sentence == SENTENCES[2]
    assert store.read(claims.evidence, claimed.id).stored.kind == "event"


def test_the_newest_come_first(store):
    """Rule: by arrival, newest first, in pages."""
    save(store, reading("Jets one."), reading("Jets two.", published=date(2031, 5, 8)))

    assert [h.sentence for h in store.read(search.search, "jets")] == ["Jets two.", "Jets one."]
    assert [h.sentence for h in store.read(search.search, "jets", 1, 1)] == ["Jets one."]


def test_a_changed_title_is_found_and_the_old_one_is_not(store):
    """Rule: the index follows the articles."""
    save(store, reading(), reading(title="Manoeuvres"))

    assert len(store.read(search.search, "manoeuvres")) == 1
    assert store.read(search.search, "border jets title") == ()


HOSTILE = [
    '"flood" OR (',
    "NEAR(a b)",
    "title:x",
    "a* AND",
    "^a",
    "'; DROP TABLE article;--",
    "-",
    "{",
    "a\x00b",
    "“",
    "🙂",
]


@pytest.mark.parametrize("text", [*HOSTILE, "jets " * 5000])
def test_query_syntax_is_only_words(store, text):
    """Rule: nothing a person types is query syntax."""
    save(store, reading())

    assert isinstance(store.read(search.search, text), tuple)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_any_text_can_be_searched_kept_and_looked_up(store, text):
    """Rule: no input makes the store fail."""
    assert isinstance(store.read(search.search, text), tuple)
    assert isinstance(store.read(claims.figures, words=(text,)), tuple)
    assert store.read(questions.load, store.write(questions.keep, text)) == text


@given(st.text(alphabet="aB .!?”\n1", max_size=60), st.integers(0, 59))
def test_a_sentence_holds_its_position_or_trims_only_space(text, position):
    """Rule: the sentence at a position lies within its line and begins at or before it."""
    if position >= len(text):
        return
    start, end = sentence_at(text, position)

    assert 0 <= start <= position
    assert end > position or not text[end : position + 1].strip()
    assert "\n" not in text[start:end].strip("\n")


def test_long_questions_keep_one_id(store):
    """Rule: the same words have the same short id; an unknown id has no words."""
    first, second = (store.write(questions.keep, "said " + "x" * 500) for _ in range(2))

    assert first == second
    assert len(first) == 16
    assert store.read(questions.load, "nothing") is None


def test_a_key_is_new_once(store):
    """Rule: a retry or replay of the platform runs nothing twice; old keys are forgotten."""
    keys = [store.write(seen.first_time, "Ev1", NOW), store.write(seen.first_time, "Ev1", NOW + timedelta(hours=1))]
    gone = store.write(seen.forget, NOW + timedelta(minutes=1))

    assert keys == [True, False]
    assert gone == 1
    assert store.write(seen.first_time, "Ev1", NOW)


def test_places_complete(store):
    """Rule: places that claims name are offered, accents aside."""
    save(store, reading(), about(TROOPS))

    assert store.read(places.names, "sarn") == ("Sarnheim",)
    assert store.read(places.names, "VELMARA’S B") == ("Velmara’s border with Karvonia",)
    assert store.read(places.names, "zz") == ()
