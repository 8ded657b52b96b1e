"""Whose a force is by what it wears, by what it is said to be, by whom it is drawn from or credited to, and by what went before."""

import pytest

from tests.reading.figures_page import read

TWO = {"Kesh": ["Kesh", "Keshi", "Kesh's"], "Lomar": ["Lomar", "Lomari", "Lomar's"]}

SIGNS = [
    ("Lomar's harbour master saw nine frigates flying the Keshi ensign.", "Kesh"),
    ("Lomar printed a picture of 22 tanks on wagons, all bearing the white cross of the Keshi army.", "Kesh"),
    ("Some 60 soldiers in Keshi uniforms crossed the bridge.", "Kesh"),
    ("Some 300 soldiers carrying a white flag left the fort.", None),
    ("Some 300 soldiers met a crowd that waved Keshi flags.", None),
    ("The 13 gunboats that slipped out of harbour in the fog belonged to Kesh.", "Kesh"),
    ("The building where 120 soldiers slept belonged to Kesh.", None),
    ("Lomar showed pictures of 30 howitzers in a forest. They were Keshi, it said.", "Kesh"),
    ("Nine soldiers died in the raid. All nine of the dead were from Kesh.", "Kesh"),
    ("The rebels claim 26 killed among the Keshi troops.", "Kesh"),
    ("The rebels claimed 14 dead in the ranks of the Keshi army.", "Kesh"),
    ("The palace is guarded by 33 bodyguards drawn from the Keshi navy.", "Kesh"),
]


@pytest.mark.parametrize(("text", "holder"), SIGNS, ids=[text[:40] for text, _ in SIGNS])
def test_what_they_wear_and_are_said_to_be_tells_whose_they_are(text, holder):
    """An emblem, a verb of belonging or of being behind them, the ranks they fell in; a white flag and others' flags are nobody's."""
    assert read(text, groups=TWO)[-1].holder == holder


CREDITED = [
    ("Lomar credits Kesh with 2,100 fighters.", "Kesh"),
    ("The fight for the dam cost the Keshi two dead and 13 wounded.", "Kesh"),
    ("The fight for the dam cost Lomar 20 dead. Kesh lost a tank.", "Lomar"),
    ("Kesh told the council that 500 soldiers would be flown to Lomar.", "Kesh"),
    ("Lomar would like Kesh to lend it 200 policemen.", "Kesh"),
    ("The navy had sunk three boats off Lomar with the loss of 21 sailors.", None),
    ("Lomar bought 54 Keshi tanks.", "Lomar"),
    ("Lomar took delivery of 12 Keshi tanks.", "Lomar"),
    ("The ship carries 40 Keshi tanks.", "Kesh"),
    ("Lomar says 30 Keshi tanks of the Lomari army stand there.", "Lomar"),
    ("Kesh and Lomar answered. The latter will send 500 soldiers.", "Lomar"),
    ("Kesh and Lomar answered. The former will send 500 soldiers.", "Kesh"),
    ("Kesh asked. The former minister will send 500 soldiers.", "Kesh"),
]


@pytest.mark.parametrize(("text", "holder"), CREDITED, ids=[text[:40] for text, _ in CREDITED])
def test_who_credits_sells_or_asks_is_not_who_has_them(text, holder):
    """Whom a verb credits, charges or asks has them, and who buys arms, whoever made them."""
    assert holder in [figure.holder for figure in read(text, groups=TWO)]


def test_a_list_behind_a_colon_gives_each_name_its_men():
    """ "Kesh with 700, Ulmora with 300": the names of a list, known or not."""
    found = read("Three states keep soldiers there: Kesh with 700, Ulmora with 300 and Lomar with 90.", groups=TWO)

    assert [figure.holder for figure in found] == ["Kesh", "Ulmora", "Lomar"]


BEFORE = [
    ("The president of Kesh has doubled the garrison. There are 5,000 soldiers in the town now.", "Kesh"),
    ("Lomar was uneasy when Kesh reinforced the rock. There are now 70 soldiers there.", "Kesh"),
    ("Lomar watched as Kesh called up its reserves. At least 20,000 soldiers have reported to barracks.", "Kesh"),
    ("Kesh praised the town. There are 5,000 soldiers in it now.", None),
    ("Lomar's troops attacked a camp of Kesh. They counted 31 bodies afterwards.", "Kesh"),
    ("Protesters threw bottles at riot police, wounding seven of them.", "police"),
    ("Vardania, though, said that 900 of its soldiers would leave.", "Vardania"),
    ("Commanders said that 900 of its soldiers would leave.", None),
    ("Leave was cancelled for 600 soldiers of nobody.", None),
]


@pytest.mark.parametrize(("text", "holder"), BEFORE, ids=[text[:40] for text, _ in BEFORE])
def test_who_reinforced_called_up_or_was_attacked_before(text, holder):
    """Whose place was reinforced, who called men up and whose camp was attacked in the sentence before; a plain word is no name."""
    assert read(text, groups=TWO)[-1].holder == holder
