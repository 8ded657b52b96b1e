"""Events under hostile text: endless sentences full of triggers, dates and names cost no more than their length."""

import pytest

from store.reading.events import layer as events
from tests.reading.claims_page import stated
from tests.reading.pace import seconds


@pytest.mark.parametrize(
    "unit",
    [
        "Russia killed troops and sent missiles to France ",
        "on Monday Russia attacked Ukraine ",
        "a meeting between Macron and Putin ",
        "urged Russia to withdraw and ",
        "floods hit earthquake struck fire burned ",
        "who said that which ",
        "PARIS MOSCOW LONDON ",
    ],
)
def test_ten_thousand_words_without_a_full_stop_stay_under_a_second(unit):
    """Every look has a fixed reach, so no input makes reading quadratic."""
    assert seconds(events.find, lambda: stated(unit * (10_000 // len(unit.split())))) < 1


@pytest.mark.parametrize(("listed", "told"), [(5, True), (70, False)])
def test_a_list_without_an_end_is_read_at_its_beginning(listed, told):
    """News has a dozen trigger words in a sentence; behind the sixtieth nothing is looked for."""
    page = stated("The text lists " + "raid, " * listed + "and Russia attacked Ukraine.")
    events.find(page)

    assert any(event.actor == ("Russia",) for event in page.events) is told


def test_a_text_without_a_trigger_gives_nothing():
    """Nothing is invented."""
    page = stated("The morning was cold and grey.")
    events.find(page)

    assert page.events == []


def test_an_empty_text_is_read():
    """An article without words has empty lists."""
    page = stated("")
    events.find(page)

    assert (page.events, page.statements, page.scopes) == ([], [], [])


def test_a_text_that_ends_with_the_clause_after_a_gerund_is_read():
    """Rule: a subject is looked for up to the text's last word, and no further."""
    page = stated("Shelling left nine people dead in Orlesk, and 20 wounded.")
    events.find(page)

    assert {event.event for event in page.events} <= {"ASSAULT"}
