"""Life jackets, sums in any coin and rescues count no people; suspected cases say so; a claim left open is alleged; captives found alive are found."""

import pytest

from tests.reading.names_page import figures


def told(text: str) -> list[tuple[str, float | None, str | None]]:
    """Measure, number and unit of every figure."""
    return [(f.measure, f.low, f.unit) for f in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Police found nine life jackets in the wreck.",
        "The ferry carried 12 life rafts and 50 life vests.",
        "The court handed down six life sentences.",
        "The repair was needed at a cost of 190 million meticais.",
        "The kidnappers asked for 40 million naira.",
        "The crews carried out 31 rescues by hoist.",
    ],
)
def test_things_sums_and_deeds_are_no_people(text) -> None:
    """Nobody was killed by a life jacket."""
    assert told(text) == []


def test_lives_are_still_counted() -> None:
    """The word alone tells the dead."""
    assert told("The flood cost 40 lives in Tavik.") == [("killed", 40, "lives")]


@pytest.mark.parametrize("word", ["suspected", "probable"])
def test_suspected_cases_say_so(word) -> None:
    """They are another count than those a laboratory confirmed."""
    assert told(f"Officials reported 43 {word} cases of cholera in Tavik.") == [("infected", 43, f"{word} cases")]


def test_a_claim_left_open_is_alleged() -> None:
    """Nobody has called it untrue."""
    assert [f.modality for f in figures("The claim to have killed 23 soldiers remains unproven.")] == ["alleged"]


@pytest.mark.parametrize("where", ["in the school ", "in a cellar in Tavik ", ""])
def test_captives_who_are_found_alive_are_found(where) -> None:
    """They are no longer held."""
    told_of = figures(f"Troops found 19 of the 31 people abducted by insurgents {where}alive.")

    assert [f.status for f in told_of if f.low == 19] == ["found"]
