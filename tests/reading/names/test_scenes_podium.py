"""Press conferences: whose the officials of the podium are, and those they speak of."""

import pytest

from tests.reading.names_page import people

BRIEFING = (
    "Briefing by the Lornish Foreign Office\n\nHARRIET BLAIR, SPOKESPERSON: The Foreign Secretary, Rui Vale, wept.\n\n"
    "QUESTION: And then?\n\nBLAIR: President Batbayar rang. Has Moanaroa paid?"
)
FEVER = (
    "Transcript of the briefing on the fever\n\nANA RUIZ, HEALTH MINISTER: We have 300 cases in the Republic of Estmoor.\n\n"
    "QUESTION: And in Carrow?\n\nRUIZ: Ask Carrow. Estmoor is open."
)
JOINT = (
    "Joint press conference of the Foreign Minister of Moanaroa and the High Representative of the Pelagic Union\n\n"
    "FOREIGN MINISTER ANA RUIZ: I have spoken.\n\nQUESTION: Of what?\n\nRUIZ: Defence Minister Rui Vale rang me."
)


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (BRIEFING, "Rui Vale", "Lornish"),
        (BRIEFING, "Batbayar", None),
        (FEVER, "Ana Ruiz", "Estmoor"),
        (JOINT, "Rui Vale", None),
    ],
)
def test_the_podium_speaks_for_one_state_and_of_others(text, name, affiliation):
    """“The Foreign Secretary” of a Foreign Office is its state's; a President who rang, or a minister between two hosts, is open."""
    found = people(text)

    assert found[name].affiliation == affiliation


def test_a_question_is_no_part_of_a_name():
    """Has Moanaroa paid? asks of one Moanaroa."""
    assert not [name for name in people(BRIEFING) if name.startswith("Has")]
