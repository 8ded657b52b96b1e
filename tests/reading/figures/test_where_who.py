"""Where figures are and who gives them, where no place or statement stands right beside the number."""

import pytest

from tests.reading.figures_page import read

TWO = {"Tarsk": ["Tarsk", "Tarskan", "Tarsk's"], "Drasnia": ["Drasnia", "Drasnian", "Drasnia's"]}

WHERE = [
    ("Tarsk counts 56 deaths from the rains.", "Tarsk"),
    ("Tarsk remains the hardest hit, with 2,720 deaths.", "Tarsk"),
    ("Gunmen abducted 64 pupils in the northwest of Tarsk.", "Tarsk"),
    ("Some 52,000 soldiers stand on Tarskan soil.", "Tarsk"),
    ("Tarsk will host 4,800 Drasnian soldiers.", "Tarsk"),
    ("A ferry sank off Hallen with 140 aboard, and 23 bodies were found.", "Hallen"),
    ("A group based in Hallen says 5,500 people were killed.", None),
    ("A minister told reporters in Hallen that 212 people were killed.", None),
    ("We hold the valley with 30,000 soldiers.", "the valley"),
    ("Tarsk has 64,000 soldiers in the south of the country.", "the south of the country"),
    ("Tarsk has put 8,500 soldiers on the beaches of the main island.", "the beaches of the main island"),
    ("Hallen is also defended by 1,300 soldiers.", "Hallen"),
    ("Some 4,000 marines and 22 tanks have landed at Hallen.", "Hallen"),
    ("Tarsk sent Drasnia a battalion of 750 soldiers.", "Drasnia"),
    ("The corps has 7,200 marines, and a third of it is at Hallen.", None),
    ("Some 900 soldiers sailed, our man in Hallen says.", None),
    ("Some 900 soldiers sailed, a man in Hallen hospital tells us.", None),
    ("Tarsk said 56 people were killed.", None),
    ("Some 900 soldiers left the Tarskan base.", None),
]


@pytest.mark.parametrize(("text", "place"), WHERE)
def test_a_country_that_bears_or_hosts_is_the_place_and_a_tellers_town_is_not(text, place):
    """A country that counts its dead, hosts troops or is named in a phrase is where; where somebody speaks is not."""
    found = [figure for figure in read(text, groups=TWO, places=("Hallen",)) if figure.unit != "aboard"]

    assert found[-1].place == place


def test_a_dateline_is_where_harm_told_at_once_happened():
    """The lead's dead are in the dateline's town unless it names another place; forces are not."""
    dead = read("NARVE, May 14 – Eleven people were killed when shells landed.", places=("NARVE",))
    other = read("NARVE, May 14 – Eleven people were killed in Hallen.", places=("NARVE", "Hallen"))
    force = read("NARVE, May 14 – The army has 11,000 soldiers.", places=("NARVE",))

    assert [rows[0].place for rows in (dead, other, force)] == ["NARVE", "Hallen", None]


WHO = [
    ("Tarsk accuses Drasnia of keeping 2,500 soldiers there.", "Tarsk"),
    ("Tarsk has lost 29 soldiers, by its own account.", "Tarsk"),
    ("The army has killed 90 fighters of the Front, by its own account.", "The army"),
    ("Some 18,400 people have been displaced (Tarsk).", "Tarsk"),
    ("A Tarskan column estimated at 600 fighters attacked.", None),
    ("The rebels, who hold two towns, said that 340 soldiers were captured.", "The rebels"),
    ("The rebels, tired and cold, said nothing of 340 soldiers.", None),
    ("The rebels are thought by diplomats to have 15,000 fighters.", "diplomats"),
    ("Drasnia, accused by experts of lending 1,000 soldiers, denies it.", "experts"),
    ("Tarsk moved an estimated 650 soldiers.", None),
    ("Tarsk kept 300 marines over the border.", None),
    ("Officials in the enclave have put the dead at 1,221 soldiers.", "Officials in the enclave"),
]


@pytest.mark.parametrize(("text", "speaker"), WHO)
def test_accusers_own_accounts_and_brackets_tell_numbers(text, speaker):
    """Who accuses, who gives "its own account" and a body alone in brackets tell it; who only keeps or is estimated does not."""
    assert read(text, groups=TWO)[0].speaker == speaker


def test_united_states_is_no_verb_of_saying():
    """ "States" in a name says nothing."""
    assert (
        read("The United States kept 300 marines near by.", groups={"United States": ["United States"]})[0].speaker
        is None
    )
