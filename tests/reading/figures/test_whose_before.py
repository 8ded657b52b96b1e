"""Whose a number is that leans on the sentence before or the one behind: who was struck, who answers, whom "they" and "this army" mean."""

import pytest

from tests.reading.figures.test_wires import figures

STRUCK = [
    ("Hezbollah fired a missile at an Israeli jeep near Metula. Five soldiers were killed.", "Israel"),
    ("A car bomb went off beside a Turkish convoy in Mogadishu. Four officers were killed.", "Turkey"),
    ("Al-Shabaab overran a Kenyan base on Friday. At least 30 soldiers died, a lawmaker said.", "Kenya"),
    ("Chadian soldiers attacked a camp of rebels near the lake. Eight fighters were killed.", "rebels"),
    ("Kenya's president spoke at a Turkish base in Mogadishu. Five soldiers were killed elsewhere.", "Kenya"),
    ("A bus hit an American lorry near Lima on Sunday. Nine people were killed.", None),
    ("Kenya's president visited a base of the Kenyan army in Somalia. Nine elders were killed elsewhere.", None),
]


@pytest.mark.parametrize(("text", "holder"), STRUCK, ids=[text[:34] for text, _ in STRUCK])
def test_men_harmed_are_theirs_whose_thing_was_struck_before(text: str, holder: str | None) -> None:
    """Soldiers and crews harmed behind a blow at one side's jeep, base or camp are that side's; other people are nobody's."""
    assert [figure.holder for figure in figures(text)] == [holder]


ANSWERED = [
    ("Ethiopia said its troops had taken 40 prisoners at Zalambessa. Eritrea called the claim a lie.", "Eritrea"),
    ("Russia said its men had captured 90 soldiers near Pokrovsk. Kyiv has not commented.", "Ukraine"),
    (
        "Ukraine's General Staff reported 150 enemy soldiers killed. Russia's defence ministry did not comment.",
        "Russia",
    ),
    ("Ethiopia said its troops had taken 40 prisoners at Zalambessa. Kenya will lend a field hospital.", None),
    ("Police took 12 prisoners to the court by bus. Nigeria denied bail.", None),
]


@pytest.mark.parametrize(("text", "holder"), ANSWERED, ids=[text[:34] for text, _ in ANSWERED])
def test_captives_are_theirs_who_answer_the_claim(text: str, holder: str | None) -> None:
    """Whoever denies or does not comment on what is claimed of the other side is that side."""
    assert [figure.holder for figure in figures(text)][:1] in ([holder], [] if holder is None else [holder])


MEANT = [
    ("Turkey wants the Americans out of Syria. They still have 900 soldiers there.", "United States"),
    ("Kinshasa has lost Goma to the M23. The group now has 6,000 fighters, UN experts say.", "M23"),
    ("Hamas is rebuilding its ranks. Israel's army thinks that the movement has 20,000 men left.", "Hamas"),
    ("In 1992 the 14th Army fought on the left bank. Moldova says this army numbers 1,500 men today.", "14th Army"),
    (
        "The army of Sudan drove the Darfur Front out. The Front, which claims 4,000 fighters, denied it.",
        "Darfur Front",
    ),
    ("Russia told the United Nations that it would withdraw 50,000 soldiers.", "Russia"),
    ("Denmark handed over 19 fighter jets; the Ukrainian air force now has 20 of them.", "Ukraine"),
    ("Somalia's president said he had asked Ethiopia to leave 3,000 soldiers in Baidoa.", "Ethiopia"),
    ("Pakistan's army said it had lost 23 soldiers and had killed 200 Taliban.", "Taliban"),
    ("Caracas called it a threat: 4,500 sailors are aboard the American ships off its coast.", "United States"),
]


@pytest.mark.parametrize(("text", "holder"), MEANT, ids=[text[:34] for text, _ in MEANT])
def test_whom_a_noun_or_pronoun_means(text: str, holder: str) -> None:
    """No country is a group or "they"; who hears, gives or asks has none of the men that are told."""
    assert figures(text)[-1].holder == holder


VALUED = [
    ("A UN official put the number of rebels around Dili at “300, give or take”.", "rebels"),
    ("Kenya blamed the Ogaden Free Movement, a band of perhaps 900 fighters.", "Ogaden Free Movement"),
    (
        "The claim of the Kurdish Defence Council that it has 5,000 soldiers was denied by Iraq.",
        "Kurdish Defence Council",
    ),
    ("Kenya offered two frigates with 400 sailors.", "Kenya"),
    (
        "Then there is the Ogaden Free Movement, a gang of smugglers that is thought to be 3,000 strong.",
        "Ogaden Free Movement",
    ),
    ("Kenya spoke of the enemy. By our estimate 600 soldiers are under arms.", None),
]


@pytest.mark.parametrize(("text", "holder"), VALUED, ids=[text[:34] for text, _ in VALUED])
def test_who_values_or_claims_and_what_goes_with_ships(text: str, holder: str | None) -> None:
    """Who puts a number at something, or by whose estimate it is, has none of them; whose claim it is has them."""
    assert figures(text)[-1].holder == holder


COUNTED = [
    ("JNIM put the number of Malian soldiers killed at 70.", "Mali"),
    ("JNIM put the number of its dead at nine.", "JNIM"),
    ("The rebels, who attacked a Malian column, lost nine fighters and had twelve wounded.", "rebels"),
    ("The operation, called Mirador, has 3,000 soldiers.", None),
]


@pytest.mark.parametrize(("text", "holder"), COUNTED, ids=[text[:34] for text, _ in COUNTED])
def test_whose_number_is_put_at_something(text: str, holder: str | None) -> None:
    """The number is of those whom it counts; a second number of one subject is of the same; an operation's name owns nothing."""
    assert figures(text)[-1].holder == holder


ANEW = [
    ("Lithuania has built barracks for a German brigade. Of its 4,800 men few have arrived.", "Germany"),
    ("Lithuania has praised the German brigade. Of its 4,800 soldiers few serve abroad.", "Lithuania"),
    ("The Kurdish Front will disband. Turkey reckons that 3,000 of its fighters are in the hills.", "Kurdish Front"),
    ("The Kurdish Front will disband. Turkey says that 3,000 of its soldiers are in the hills.", "Turkey"),
    ("Turkish jets struck back at the Kurdish Front. The ministry said 16 militants were killed.", "Kurdish Front"),
    ("The losses of the militia are put by the general staff at 612 dead.", "militia"),
]


@pytest.mark.parametrize(("text", "holder"), ANEW, ids=[text[:34] for text, _ in ANEW])
def test_whose_its_is_behind_a_unit_or_a_reckoning(text: str, holder: str) -> None:
    """ "Its men" are a unit's that the text has just brought in; nobody reckons his own; militants are of the body that was struck."""
    assert figures(text)[-1].holder == holder


TAKEN_OVER = [
    ("The Ethiopian army entered Mekelle on Friday. Some 4,000 soldiers now hold the town.", "Ethiopia"),
    ("The Ethiopian army entered Mekelle on Friday. Some 4,000 soldiers had fled before dawn.", None),
    ("Bogota heard the news that Nicolas Maduro had deployed 900 soldiers there.", "Nicolas Maduro"),
]


@pytest.mark.parametrize(("text", "holder"), TAKEN_OVER, ids=[text[-44:] for text, _ in TAKEN_OVER])
def test_whose_men_hold_what_an_army_took(text: str, holder: str | None) -> None:
    """Men who now hold a place are the army's that entered it, not those who fled; a man's deployment is no hearer's."""
    assert figures(text)[-1].holder == holder
