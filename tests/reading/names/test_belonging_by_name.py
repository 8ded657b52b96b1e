"""Leaders of real states and bodies: known by name where the text says nothing of them, and only beside a state or body that it names."""

import datetime as dt

import pytest

from tests.reading.names_page import page, people

LIMA = "LIMA, Peru, May 4 – Peru closed the road. "


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (LIMA + "The Kremlin was silent. Vladimir Putin said nothing.", "Vladimir Putin", "Russia"),
        (LIMA + "Moscow closed its embassy, and Sergey Lavrov said why.", "Sergey Lavrov", "Russia"),
        (LIMA + "Foreign Minister Wang Yi called from Beijing.", "Wang Yi", "China"),
        (LIMA + "American envoys left. President Bush rang twice.", "Bush", "United States"),
        ("Ukraine waits. Volodymyr Zelenskiy spoke to the nation.", "Volodymyr Zelenskiy", "Ukraine"),
        ("Egypt and Qatar met. Abdul Fattah el-Sissi spoke first.", "Abdul Fattah el-Sissi", "Egypt"),
        ("Saudi Arabia and Qatar met. Muhammad bin Salman spoke.", "Muhammad bin Salman", "Saudi Arabia"),
        ("Gaza is shut. Yahya Sinwar, Hamas said, was well.", "Yahya Sinwar", "Hamas"),
        ("The United Nations and Chad met. Kofi Annan wept.", "Kofi Annan", "United Nations"),
        ("Britain and Italy quarrel. Defense Secretary John Nott said so.", "John Nott", "Britain"),
    ],
)
def test_a_known_leader_is_of_his_own_state_or_body(text, name, affiliation):
    """However the name is spelt, and whatever country the article is about."""
    assert people(text)[name].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Chad and Mali met. Vladimir Putin was not there.", "Vladimir Putin", None),
        ("Australia burns. John Howard, a farmer, said so.", "John Howard", "Australia"),
        ("Chad and Australia met. John Howard, a Canadian farmer, said so.", "John Howard", "Canada"),
        ("Russia and Chad met. Chadian general Sergei Lavrov spoke.", "Sergei Lavrov", "Chad"),
        ("America and Chad met. Bush wept, and Bush said so.", "Bush", None),
        ("Russia and Chad met. Hamas’s spokesman, Sergei Lavrov, spoke.", "Sergei Lavrov", "Hamas"),
    ],
)
def test_a_name_alone_does_not_go_against_the_text(text, name, affiliation):
    """A state that the text does not name, a trade, another land's office and a common surname tell nothing of the list's."""
    found = people(text)
    assert name not in found or found[name].affiliation == affiliation


@pytest.mark.parametrize(
    ("day", "affiliation"),
    [("2009-05-04", "Norway"), ("2021-05-04", "NATO"), ("2014-05-04", None), ("2025-11-04", "Norway")],
)
def test_years_tell_the_minister_from_the_secretary_general(day, affiliation):
    """In the year of the change the text must say it."""
    read = page(
        "Norway and NATO wait. Jens Stoltenberg wept, and Jens Stoltenberg said so.", dt.date.fromisoformat(day)
    )
    assert [actor.affiliation for actor in read.actors.values() if actor.kind == "person"] == [affiliation]
