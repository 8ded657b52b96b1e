"""Leaders without a named land: the state that the sentence tells, and silence where it speaks against the article's own."""

import pytest

from tests.reading.names_page import people

TALLINN = "TALLINN, Estonia, May 4 – Estonia closed the road. "
DELHI = "NEW DELHI, India, May 4 – India closed the road. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Oslo and Riga met. In New York, Norway asked for more, with Foreign Minister Rui Vale calling it late.",
            "Norway",
        ),
        ("Chad and Mali met. Norway, meanwhile, has called up men; Defence Minister Rui Vale said so.", "Norway"),
        ("Chad and Mali met. Norway had asked for 20 places, according to Rui Vale, the ambassador.", "Norway"),
        ("Chad and Mali met. President Rui Vale declared two days of mourning in Latvia.", "Latvia"),
        ("Qatar helped. Israel waited. Israel was calm. The emir, Rui Vale, spoke.", "Qatar"),
        (TALLINN + "President Rui Vale accused Estonia of lies.", None),
        (TALLINN + "President Rui Vale called the Estonian plan a trick.", None),
        (TALLINN + "President Rui Vale urged Estonians to stay at home.", "Estonia"),
        (TALLINN + "President Rui Vale told the Estonian people that it was over.", "Estonia"),
        (TALLINN + "Estonia will receive tanks, President Rui Vale announced.", None),
        (TALLINN + "It was late, President Rui Vale said in Accra.", None),
        (TALLINN + "It was late, President Rui Vale said in Tallinn.", "Estonia"),
        ("The Kuru Front fired rockets, Chad said. Its defence minister, Rui Vale, wept.", "Chad"),
        (DELHI + "President Rui Vale said that it was over.", None),
        (TALLINN + "“No,” said his counterpart, General Rui Vale.", None),
        ("Velmara and Chad met in Velmara. Velmara won. Britain wrote. Chad lost. Chancellor Rui Vale wept.", None),
    ],
)
def test_a_leader_is_of_the_state_that_the_sentence_tells(text: str, affiliation: str | None) -> None:
    """Nobody accuses his own state, nor orders mourning in another's; a head of government rules where the president does not."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "Ana Hart, the Norwegian foreign minister, came. Her boss, Prime Minister Rui Vale, did not.",
            "Prime Minister",
            "Norway",
        ),
        (
            "Anna Hart, the Norwegian foreign minister, met Ivan Petrov, the Russian one. Her spokesman, Rui Vale, left.",
            "spokesman",
            "Norway",
        ),
    ],
)
def test_her_boss_serves_where_she_does(text: str, role: str, affiliation: str) -> None:
    """The boss keeps his own office; "her" is never the man named last."""
    person = people(text)["Rui Vale"]

    assert (person.role, person.affiliation) == (role, affiliation)
