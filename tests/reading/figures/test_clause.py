"""Whose a force is by the grammar of its clause, and by the body that the sentences before spoke of."""

import pytest

from store.models import Article, Figure
from store.reading.read import read as read_article
from tests.reading.figures_page import lexicon


def read(text: str, number: int) -> list[Figure]:
    """The figures of the text that count ``number``, all layers at work."""
    return [f for f in read_article(Article(text), lexicon()).figures if f.low == number]


HELD = [
    ("The Korr Front took Halm. Its fighters, about 1,200 of them, came at night.", 1200, "Korr Front"),
    ("The southern rebels of the Korr League, some 1,400 men under arms, declared a truce.", 1400, "Korr League"),
    ("The army left Halm on Monday. It left behind 14 tanks.", 14, "army"),
    ("Belmora, which shares a border with Ostevar, moved 12,000 soldiers to the frontier.", 12000, "Belmora"),
    ("A column of about 60 vehicles belonging to the Sahel Union entered Kidane.", 60, "Sahel Union"),
    ("I saw two tanks of the Palace Regiment and about 60 men in the park.", 60, "Palace Regiment"),
    ("The national army claims to be 22,000 strong.", 22000, "army"),
    ("The Haddan tribe can put 5,000 riflemen in the field.", 5000, "Haddan tribe"),
    ("Under the accord the Korr Front is to disarm 5,000 fighters by June.", 5000, "Korr Front"),
    ("Rebels ambushed a convoy of the Third Regiment near Halm, killing 21 soldiers.", 21, "Third Regiment"),
    ("Officials say the Emirate, which by their count has brought 900 soldiers, is ready.", 900, "Emirate"),
    ("A diplomat put the garrison in Halm at 500 soldiers.", 500, "garrison"),
    ("The force, to which Kenya gives 1,000 officers of its army, is small.", 1000, "Kenya"),
    ("Some 900 French soldiers, backed by 80 tanks, have crossed the river.", 80, "France"),
    ("About 4,000 soldiers serve in the Korr League's battalions.", 4000, "Korr League"),
    ("Police fired; a nurse counted five dead, the police 22 injured officers.", 22, "police"),
    ("The army spokesman, Colonel Dieter Okafor, said that three of his men had been killed.", 3, "army"),
    ("The enemy has dug in. The adversary's losses came to 45 soldiers killed.", 45, "enemy"),
    ("Kenya mourned on Sunday. Two soldiers drowned near the coast.", 2, "Kenya"),
    ("Neighbouring Kora Sund sent 180 soldiers.", 180, "Kora Sund"),
    ("Security forces killed 19 members of the Korr Front and lost two men.", 2, "Security forces"),
    ("Fighting between the army and the Korr Front has killed at least 60 soldiers.", 60, "army"),
    ("With 190,000 men under arms, Tarland has the largest army.", 190000, "Tarland"),
    ("Deserters put the strength of the garrison at 250 men.", 250, "garrison"),
    ("Two Tarlian and five Ghanaian peacekeepers died there.", 2, "Tarlian"),
    ("The police arrested 14 men of the Black Shore, a gang.", 14, "Black Shore"),
    ("Some 8,000 troops of Kenya's ally, Uganda, are in the valley.", 8000, "Uganda"),
    ("Gotha is a state. Gotha's best weapon is its navy: 14 submarines.", 14, "Gotha"),
    ("A hospital said that 31 soldiers, all from Kenya, had been killed.", 31, "Kenya"),
    ("Kenya\n\n• 22,000 soldiers\n• 140 tanks\n", 140, "Kenya"),
    ("Kenya's envoy said his government would send 500 soldiers.", 500, "Kenya"),
    ("The raid cost the Third Regiment two tanks and 30 howitzers.", 30, "Third Regiment"),
    ("An army of 9,000 soldiers, brought up by Kenya, stood there.", 9000, "Kenya"),
    ("Kessar's premier resigned. Jets met four Kessar bombers and 20 Kessar destroyers.", 20, "Kessar"),
    ("A KLU unit of about 60 guerrillas attacked the dam.", 60, "KLU"),
    ("The Korr Liberation Front is small. The army said 17 guerrillas had died.", 17, "Korr Liberation Front"),
    ("Some 60 foreign fighters are with the Front. The Front itself speaks of 25.", 25, "Front"),
    ("He dismissed the 1,400-strong army in March.", 1400, "army"),
    ("He ordered the 5,000-strong presidential brigade into the streets.", 5000, "presidential brigade"),
    ("The minister recalls that under the accord the Korr Front had to disarm 4,500 fighters.", 4500, "Korr Front"),
    ("A multinational mission of 1,700 soldiers was stationed there.", 1700, "multinational mission"),
    ("Colonel Aya Marsh leads the mutiny. She put her strength at 260 men.", 260, "Aya Marsh"),
    ("Kenya lost 40 soldiers. The Korr Front admits nine dead.", 9, "Korr Front"),
    ("They gave back the bodies of 27 soldiers, of whom 16 were Kenyan.", 16, "Kenya"),
    ("On the Kenyan side 19 soldiers died, doctors said.", 19, "Kenya"),
    ("Tarland, too, is arming. It bought 60 tanks last year.", 60, "Tarland"),
    ("The drill, to which Kenya has invited friends, involves 8,000 of its soldiers.", 8000, "Kenya"),
    ("Omar Taleb leads the revolt. His 300 soldiers hold the bridge.", 300, "Omar Taleb"),
]
NOBODY = [
    ("The alliance believes that there were 40,000 soldiers in the province.", 40000),
    ("The Korr Front saw 40 tanks on the road.", 40),
    ("The Korr Front would hand its guns to a force of 2,000 observers and soldiers.", 2000),
    ("Kenya and Uganda fought a war that killed 4,700 soldiers on both sides.", 4700),
    ("Kenya and Uganda keep 4,000 and 2,500 soldiers there, respectively.", 2500),
    ("Tarland has no army. A Leopard company of 20 tanks drove past.", 20),
    ("The opposition is weak. It speaks of 5,000 soldiers in the valley.", 5000),
    ("The mission of the Korr League has certified 900 soldiers there.", 900),
    ("On the southern front 300 soldiers are dug in.", 300),
]


@pytest.mark.parametrize(("text", "number", "holder"), HELD)
def test_a_force_is_of_the_body_its_clause_is_about(text: str, number: int, holder: str) -> None:
    """Where no demonym or possessive tells it: the subject, the antecedent, the phrase beside it, the body told of before."""
    assert [f.holder for f in read(text, number)] == [holder]


@pytest.mark.parametrize(("text", "number"), NOBODY)
def test_what_a_body_sees_believes_or_hands_over_is_not_its_force(text: str, number: int) -> None:
    """Whom somebody watches, fights or gives to may be anyone's."""
    assert [f.holder for f in read(text, number)] == [None]
