"""Whose a figure is where only other words of the text tell it: bodies, clauses, lists, labels, losses and the enemy."""

from dataclasses import replace

import pytest

from store.reading.figures import layer as figures
from tests.reading.figures_page import page, read

TWO = {"Tarsk": ["Tarsk", "Tarskan", "Tarsk's"], "Drasnia": ["Drasnia", "Drasnian", "Drasnia's"]}
NOBODY: dict[str, list[str]] = {}
LED = "Drasnia woke to shellfire. Drasnia's parliament met. Drasnia closed its schools. "

BODIES = [
    ("The army has sent 2,000 soldiers to the coast.", NOBODY, "army"),
    ("The navy landed with two frigates and 90 marines.", NOBODY, "navy"),
    (LED + "The army has sent 2,000 soldiers to the coast.", TWO, "Drasnia"),
    ("The rebels claimed to have 5,000 fighters.", NOBODY, "rebels"),
    ("The army, which holds the bridge, is waiting. It has 1,600 soldiers there.", NOBODY, "army"),
    ("The army went into battle with 18,000 soldiers.", NOBODY, "army"),
    ("The army chief saw 2,000 soldiers.", NOBODY, None),
    ("Tarsk's army has 2,000 soldiers.", TWO, "Tarsk"),
]


@pytest.mark.parametrize(("text", "groups", "holder"), BODIES)
def test_a_body_is_the_countrys_of_the_page_or_its_own_word(text, groups, holder):
    """ "The army" is whose the page is about; where no country is known the word itself; an army chief is no army."""
    assert read(text, groups=groups)[0].holder == holder


TIED = [
    ("Some 1,500 soldiers that Tarsk keeps in the valley will stay.", "Tarsk"),
    ("Some 1,500 soldiers whom Tarsk sent to the valley will leave.", "Tarsk"),
    ("A force of 900 police officers led by Tarsk will arrive.", "Tarsk"),
    ("Some 4,000 troops are under Tarskan command.", "Tarsk"),
    ("The Tarskan contingent, 4,000 strong, will stay.", "Tarsk"),
    ("Tarsk: 3,500 soldiers are helping in the provinces.", "Tarsk"),
    ("Tarsk said on Friday that 1,000 soldiers would be sent abroad.", "Tarsk"),
    ("Tarsk holds the valley with 20,000 soldiers.", "Tarsk"),
    ("Some 1,500 soldiers that the valley has seen will stay.", None),
    ("Some 900 soldiers entered Tarsk: the bridge was open.", None),
    ("Leave was cancelled for the Tarskan battalion (780 personnel).", "Tarsk"),
    ("Tarsk limits itself to advice, though 2,000 marines wait offshore.", "Tarsk"),
    ("Tarsk thinks that 2,000 marines wait offshore.", None),
    ("The talks began. It is a Tarskan mission that has 17,000 peacekeepers there.", "Tarsk"),
    ("Tarsk, at war since April, is put by experts at fewer than 2,000 soldiers.", "Tarsk"),
    ("The Tarskan contingent will be reduced by 120 soldiers.", "Tarsk"),
    ("Tarsk is far away. Its contingent, 440 men, was gone by the 20th.", "Tarsk"),
    ("A spy chief of Tarsk had a higher figure still: about 170,000 soldiers.", None),
    ("Looting having been reported, 90 soldiers were moved there.", None),
    ("The 9th Brigade alone has 410 soldiers there.", "9th Brigade"),
    ("Drasnia has hired a firm of Tarsk and has recalled 2,800 soldiers.", "Drasnia"),
    ("A Tarskan fleet left. The fleet, 14 ships with 3,000 marines, will arrive.", "Tarsk"),
    ("Drasnia woke. Sixty of its soldiers refused to march, Tarsk admitted.", "Tarsk"),
    ("A Tarskan column estimated at 600 fighters attacked.", "Tarsk"),
    ("The island was held by a garrison of 900.", "garrison"),
    ("Drasnia, which lent Tarsk a battalion of 750 soldiers, is calm.", "Drasnia"),
    ("Drasnia would give its guns to a force of 2,000 soldiers.", None),
    ("Drasnia accuses its neighbour, Tarsk, of keeping 2,500 of its own troops there.", "Tarsk"),
    ("Tarsk kept 300 soldiers against some 200 rebels there.", "Tarsk"),
]


@pytest.mark.parametrize(("text", "holder"), TIED)
def test_clauses_labels_and_announcements_say_whose_it_is(text, holder):
    """The subject of a relative clause, a command, a label, who announces what will be sent; a place passed is nobody's."""
    assert read(text, groups=TWO)[0].holder == holder


def test_a_list_that_leaves_out_its_verb_gives_each_number_its_name():
    """ "A has sent 500 soldiers to X and B 350": B's are B's."""
    found = read("Tarsk has sent 500 soldiers to the valley, and Drasnia 350.", groups=TWO)

    assert [figure.holder for figure in found] == ["Tarsk", "Drasnia"]


LOST = [
    ("Tarsk put its own losses at 50 soldiers.", "Tarsk"),
    ("Drasnia put Tarskan deaths at 400 soldiers.", "Tarsk"),
    ("He put the militia's losses at 34 dead.", "militia"),
    ("Tarsk said its forces had shot down 41 drones.", None),
    ("Witnesses in Drasnia reported 40 deaths among soldiers.", None),
    ("Tarsk has killed 500 Drasnian rebels for the loss of 212 soldiers.", "Drasnia"),
    ("Tarsk reports 11 soldiers killed.", "Tarsk"),
    ("Tarsk puts its dead at 90 soldiers.", "Tarsk"),
    ("Tarskan headquarters said so. Tarsk acknowledges 23 fatalities.", "Tarsk"),
]


@pytest.mark.parametrize(("text", "holder"), LOST)
def test_losses_are_whose_the_words_before_them_say(text, holder):
    """A pronoun, a demonym or a plain body before "losses"; what a side shot down is not its own."""
    assert read(text, groups=TWO)[0].holder == holder


def test_the_enemy_is_whose_forces_attacked_just_before():
    """Of two other countries it is not the one named most but the one whose forces were told of."""
    three = {**TWO, "Kesh": ["Kesh"]}
    text = "Drasnia's staff: our positions held. Kesh sent bread. Kesh sent coal. Tarskan forces attacked twice. The enemy lost 120 soldiers."

    assert read(text, groups=three)[0].holder == "Tarsk"


def test_harm_told_in_a_row_is_one_sides():
    """Nobody else is named between "260 killed" and "nine taken prisoner"; a name between them ends it."""
    row = read("Drasnia put Tarskan losses at 260 killed and nine taken prisoner.", groups=TWO)
    cut = read("Drasnia put Tarskan losses at 260 killed, and Kesh nine captured.", groups={**TWO, "Kesh": ["Kesh"]})

    assert [figure.holder for figure in row] == ["Tarsk", "Tarsk"]
    assert cut[-1].holder != "Tarsk"


def test_who_corrects_a_number_is_not_whose_it_is():
    """A neighbour who says that "the true number is 60,000" has not 60,000 soldiers."""
    found = read("The summit saw 42,000 soldiers. Tarsk says that the true number is 60,000.", groups=TWO)

    assert [figure.holder for figure in found] == [None, None]


def test_a_ministrys_own_briefing_speaks_of_its_country():
    """ "We" and "the enemy" of a letterhead are its country and the other, however often the other is named."""
    text = "Ministry of Defence of Drasnia: summary. Tarsk fired. Tarsk fired again. Tarsk denied it. We lost 38 soldiers. The enemy lost 90 soldiers."
    found = read(text, groups=TWO)

    assert [figure.holder for figure in found] == ["Drasnia", "Tarsk"]


def test_a_letterhead_of_several_lines_tells_who_we_and_the_neighbour_are():
    """A ministry that heads the page owns "the Republic"; "our neighbour" is the other country."""
    text = (
        "REPUBLIC OF DRASNIA\nMinistry of Defence\n\nTarsk fired. Tarsk fired again. Tarsk denied it. Tarsk left.\n\n"
        "The Republic's land forces number 27,000 soldiers. Our neighbour has brought 5,000 troops."
    )
    found = read(text, groups={**TWO, "Drasnia": ["DRASNIA"]})

    assert [figure.holder for figure in found] == ["Drasnia", "Tarsk"]


def test_parts_of_a_force_may_be_of_other_countries():
    """ "500 soldiers from Tarsk and 320 from Drasnia", "300 of them Tarskan": each part has its own."""
    parts = read("It trains 1,900 soldiers from Tarsk and 320 from Drasnia.", groups=TWO)
    them = read("Drasnia expects 7,500 soldiers, 4,500 of them Tarskan.", groups=TWO)

    assert [figure.holder for figure in parts] == ["Tarsk", "Drasnia"]
    assert them[-1].holder == "Tarsk"


def test_another_force_is_of_the_force_told_before():
    """ "Another 4,000 soldiers" are whose the first were, whatever ministry tells it; "another" country's are its own."""
    same = read("Tarsk has 9,000 soldiers there. Another 4,000 soldiers were on their way.", groups=TWO)
    other = read("Tarsk has 9,000 soldiers there. Another 4,000 Drasnian soldiers were on their way.", groups=TWO)

    assert [figure.holder for figure in (*same, *other)] == ["Tarsk", "Tarsk", "Tarsk", "Drasnia"]


def test_who_was_hit_is_told_by_the_convoy():
    """ "Attacked an army convoy": the dead soldiers are the army's; a crash names nobody."""
    hit = read("Gunmen attacked an army convoy, killing 40 soldiers.")
    crash = read("A plane fell on a school, killing 40 soldiers.")

    assert [rows[0].holder for rows in (hit, crash)] == ["army", None]


def test_the_army_is_not_that_of_a_neighbouring_country():
    """A neighbour that offers help is the only country named: the army at work is another's, and stays unnamed."""
    rows = read(
        "The quake killed 58 people. The army sent 800 soldiers to Kesten. Neighbouring France offered two teams."
    )

    assert [row.holder for row in rows if row.measure == "strength"] == ["army"]


def test_who_names_another_number_is_not_whose_it_is():
    """A diplomat of one body who speaks of more troops speaks of the same ones, which stand there as they did."""
    rows = read("Tarsk has 9,000 soldiers on the coast; Drasnia's Josep Farro has spoken of 14,000.", groups=TWO)

    assert [(row.holder, row.status) for row in rows] == [("Tarsk", "present"), ("Tarsk", "present")]


def test_the_army_is_not_that_of_a_country_named_late():
    """The only country of a report may be one that sent help: the army at work is not its own."""
    quiet = " ".join(["The roads are shut and the shops have closed."] * 8)
    rows = read(
        f"The volcano is quiet. {quiet} The army has deployed 350 engineers. A ship sent by France docked on Sunday."
    )

    assert [row.holder for row in rows if row.measure == "strength"] == ["army"]


def test_the_losses_of_the_other_side_are_not_of_those_killed_before():
    """ "61 rebels were killed and the army's own losses are nine dead": nine rebels would be a wrong fact."""
    rows = read("Colonel Makumba said 61 rebels had been killed and put the army's own losses at nine dead.")

    assert [(row.low, row.unit, row.holder) for row in rows] == [(61, "rebels", "rebels"), (9, None, "army")]


def shortly(*names):
    """Whose "The League has 900 soldiers" is, where these organisations are named before."""
    made = page(f"{' and '.join(names)} met. The League has 900 soldiers.", groups={name: [name] for name in names})
    made.actors = {key: replace(actor, kind="organisation") for key, actor in made.actors.items()}
    figures.find(made)
    return made.figures[0].holder


def test_a_short_name_leads_to_the_only_body_that_has_the_noun():
    """ "The League" is the League of the Wells; a noun of two bodies is neither's."""
    assert shortly("League of the Wells") == "League of the Wells"
    assert shortly("League of the Wells", "League of the Hills") not in ("League of the Wells", "League of the Hills")
