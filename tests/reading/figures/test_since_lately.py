"""Harm told since a day that opens the sentence: of a war of these years it is the count of now, of one long over it is history."""

from tests.reading.figures_page import read


def modality(text: str) -> str:
    """The modality of the last figure."""
    return read(text)[-1].modality


def test_the_dead_since_a_war_of_these_years_are_of_now() -> None:
    """``Since the beginning of the war on 16 November``."""
    assert modality("Since the beginning of the war on 16 November, 1,127 of our men have died.") == "asserted"
    assert modality("• Since the fighting began on 2 October 2021, some 340 people have been killed.") == "asserted"


def test_those_since_an_old_war_are_history() -> None:
    """``Since the armistice of 1953``, ``Not since 1960, when``."""
    assert modality("Since the armistice of 1953 some 90 soldiers have been killed along the zone.") == "historical"
    assert modality("Not since 1960, when 12,000 people died in Agadir, has a quake killed so many.") == "historical"
