"""When a claim was told: by its article's own date, as far as that can be true."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from config.lexicons import load_lexicon
from store.cues import cues
from store.developments import background
from store.models import Article, Event, Evidence, Figure, Trace
from store.observe import instant, observe
from tests.store.made import NOW

TOKYO = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("published", "at"),
    [
        (None, NOW),
        (date(2031, 5, 6), datetime(2031, 5, 6, 12, tzinfo=UTC)),
        (date(2031, 5, 7), NOW),
        (datetime(2031, 5, 7, 17, tzinfo=TOKYO), datetime(2031, 5, 7, 8, tzinfo=UTC)),
        (datetime(2031, 5, 7, 8), datetime(2031, 5, 7, 8, tzinfo=UTC)),
    ],
)
def test_an_article_is_as_old_as_it_says(published, at):
    """A bare day is its noon, today's is the arrival, and who names no zone means UTC."""
    assert instant(Article("Text", published=published), NOW) == at


@pytest.mark.parametrize(
    "published",
    [
        date(2031, 5, 8),
        date(2099, 1, 1),
        date(2, 1, 1),
        date(9998, 1, 1),
        datetime(2031, 5, 7, 17),
        NOW.replace(year=2040),
    ],
)
def test_nothing_was_told_after_it_arrived(published):
    """Rule: one wrong date must not make all that comes later "older than what stands": that news would be lost."""
    assert instant(Article("Text", published=published), NOW) == NOW


def seen_in(text, *claims, title=None):
    """What the desk makes of the claims of one article, by their order."""
    numbered = [(f"c{n}", claim) for n, claim in enumerate(claims)]
    return observe(Article(text, title=title), "a", "wire", NOW, numbered, load_lexicon().get(cues))


def figure(text, sentence, number, value, measure="killed", **fields):
    """A figure as it stands in a sentence of ``text``."""
    start = text.index(sentence)
    at = start + sentence.index(number)
    where = (Evidence(sentence, start, start + len(sentence)),)
    trace = (Trace("figures", "test", at, at + len(number)),)
    return Figure(value, value, "exact", measure, evidence=where, trace=trace, **fields)


@pytest.mark.parametrize(
    ("sentence", "number", "is_part"),
    [
        ("The toll rose to seven after three people died of their wounds.", "three", True),
        ("The toll rose to seven after three people died of their wounds.", "seven", False),
        ("The toll rose to 31 after five more bodies were found.", "five", True),
        ("The number of dead after Monday's quake rose to 14.", "14", False),
        ("The toll rose after the second quake to 14.", "14", False),
        ("Four more people died overnight.", "Four", True),
        ("34 people died, three more than the centre has counted.", "34", False),
        ("Seven of the bodies had yet to be identified.", "Seven", True),
        ("Two people were killed in critical fighting for the bridge.", "Two", False),
        ("14 people were killed and three critically injured.", "14", False),
        ("A strike killed 14 and left some in a critical condition.", "14", False),
        ("An aftershock of Monday's quake killed 14 people.", "14", True),
        ("Three men died in a strong aftershock on Friday.", "Three", True),
        ("The quake and its aftershocks killed 14 people.", "14", False),
        ("Aftershocks kept people awake; 14 are dead.", "14", False),
        ("After an aftershock the ministry said the toll was 14 killed.", "14", False),
        ("After the quake 14 people were dead.", "14", False),
    ],
)
def test_an_addition_and_a_few_of_all_are_parts(sentence, number, is_part):
    """Rule: what was added to a toll, and some of it, is told apart from the toll."""
    seen = seen_in(sentence, figure(sentence, sentence, number, 3))

    assert ("part" in seen[0].cues) == is_part


@pytest.mark.parametrize(
    "sentence",
    ["Two are in a critical condition, the doctor said.", "Two were seriously wounded, said the mayor."],
)
def test_the_worst_hurt_are_a_part_of_the_hurt(sentence):
    """Rule: the worst off are some of all who are hurt."""
    assert "part" in seen_in(sentence, figure(sentence, sentence, "Two", 2, "wounded"))[0].cues


def test_who_is_worst_off_is_said_of_the_number_before_it():
    """ "Eight were hurt and two critically injured": the two are a part, the eight are all."""
    text = "Eight people were hurt and two critically injured."
    hurt, worst = figure(text, text, "Eight", 8, "wounded"), figure(text, text, "two", 2, "wounded")

    assert ["part" in one.cues for one in seen_in(text, hurt, worst)] == [False, True]


@pytest.mark.parametrize(
    ("sentence", "number", "is_part"),
    [
        ("A strong aftershock of magnitude 5.9 shook the town.", "5.9", True),
        ("A 5.9-magnitude aftershock shook the town.", "5.9", True),
        ("Aftershocks of the magnitude 7.4 quake shook the town.", "7.4", False),
    ],
)
def test_the_magnitude_of_an_aftershock_is_not_that_of_the_quake(sentence, number, is_part):
    """Rule: an aftershock's magnitude is told apart from the quake's."""
    seen = seen_in(sentence, figure(sentence, sentence, number, 5.9, "magnitude"))

    assert ("part" in seen[0].cues) == is_part


def test_the_toll_of_a_town_is_no_part_of_its_own_toll():
    """ "Twelve in the south, ten of them in Kessan": ten is Kessan's toll; "ten of them children" is a part."""
    text = "The quake killed 12 people in the south, ten of them in Kessan."
    whole = figure(text, text, "12", 12, place="the south")
    town = figure(text, text, "ten", 10, place="Kessan", part_of=12)
    some = figure(text, text, "ten", 10, place="the south", part_of=12)

    assert "part" not in seen_in(text, whole, town)[1].cues
    assert "part" in seen_in(text, whole, some)[1].cues


def test_a_correction_is_of_what_it_names():
    """A bulletin that corrects its dead in so many words does not correct its wounded, though its headline says "corrected"."""
    text = "Dead: 30\nHurt: 251\n\nCorrection: the dead of Kessan were revised from 28 to 27."
    hurt = figure(text, "Hurt: 251", "251", 251, "wounded")
    dead = figure(text, "Correction: the dead of Kessan were revised from 28 to 27.", "27", 27, place="Kessan")
    title = "Bulletin No. 4 (corrected)"

    assert ["correction" in one.cues for one in seen_in(text, hurt, dead, title=title)] == [False, True]
    assert "correction" in seen_in(text, hurt, title=title)[0].cues


def test_an_event_by_its_figure_is_told_by_that_figure():
    """ "Eleven companies have come up": the number's line tells it, and where the number is old so is the move."""
    text = "Eleven companies have come up to Ost."
    where = (Evidence(text, 0, len(text)),)
    known = Event("MOBILIZE", "troops", actor=("Varenia",), place="Ost", date="2031-05-05", evidence=where)
    moved = replace(known, trace=(Trace("events", "verbs.by its figure", 22, 26),))
    count = figure(text, "Eleven companies", "Eleven", 11, "strength")

    assert background(seen_in(text, count, moved)[1]) == "carried by its sentence's figure"
    assert background(seen_in(text, count, known)[1]) is None


def test_a_fight_of_nobody_nowhere_says_nothing_beside_its_dead():
    """ "The fighting, which began on Monday, has killed 28": the number is the news; a bombing or a named side is told."""
    text = "The fighting, which began on Monday, has killed 28 people."
    where = (Evidence(text, 0, len(text)),)
    fight = Event("ASSAULT", date="2031-05-05", evidence=where)
    dead = figure(text, text, "28", 28)

    assert background(seen_in(text, dead, fight)[1]) == "carried by its sentence's figure"
    for told in (replace(fight, mode="explosives"), replace(fight, actor=("Varenia",)), replace(fight, place="Ost")):
        assert background(seen_in(text, dead, told)[1]) is None
    assert background(seen_in(text, fight)[0]) is None


@pytest.mark.parametrize(
    ("goes_on", "is_part"),
    [("Nine people were hurt.", True), ("The toll of the quake is nine.", False), ("So far nine are dead.", False)],
)
def test_a_short_sentence_goes_on_with_the_aftershock(goes_on, is_part):
    """ "An aftershock killed two. Nine people were hurt.": the nine are of the aftershock, unless the sentence speaks of a toll."""
    text = f"An aftershock killed two in Port Sel. {goes_on}"
    seen = seen_in(text, figure(text, goes_on, "ine", 9, "wounded"))

    assert ("part" in seen[0].cues) == is_part


def test_what_the_tremor_did_is_told_of_the_aftershock_before():
    """ "An aftershock killed two." and, a paragraph on, "The tremor struck at dawn. Nine were hurt.": of the aftershock too."""
    text = "An aftershock killed two in Port Sel.\n\n{} struck at dawn. Nine people were hurt."
    of_it, of_quake = (text.format(name) for name in ("The tremor", "The quake on Monday"))
    hurt = [figure(t, "Nine people were hurt.", "Nine", 9, "wounded") for t in (of_it, of_quake)]

    assert "part" in seen_in(of_it, hurt[0])[0].cues
    assert "part" not in seen_in(of_quake, hurt[1])[0].cues


def test_of_a_list_of_places_no_one_number_is_corrected():
    """Rule: "by the corrected list" says that some number was wrong, not which: the others are told anew."""
    text = "By the corrected list 40 died in Sel, 12 in Ost and 3 in Arn."
    listed = [
        figure(text, text, "40", 40, place="Sel"),
        figure(text, text, "12", 12, place="Ost"),
        figure(text, text, "3 ", 3, place="Arn"),
    ]

    assert not any("correction" in one.cues for one in seen_in(text, *listed))
    assert "correction" in seen_in(text, listed[0])[0].cues


def test_a_headline_corrects_numbers_not_visits():
    """Rule: "Correction: the president is alive" as a headline does not correct whom else the article tells of."""
    text = "The envoy also visited the parliament. He saw 40 hostages."
    where = (Evidence("The envoy also visited the parliament.", 0, 38),)
    seen = seen_in(text, Event("CONSULT", "visit", evidence=where), title="Correction: the president is alive")

    assert "correction" not in seen[0].cues


@pytest.mark.parametrize(
    ("sentence", "number", "is_part"),
    [
        ("The first battalion, 450 men, would leave on Sunday.", "450", True),
        ("An advance column, some 60 men, was seen.", "60", True),
        ("The battalion, 450 men, would leave on Sunday.", "450", False),
    ],
)
def test_the_first_battalion_is_a_part_of_the_force(sentence, number, is_part):
    """Rule: who goes first is some of all."""
    seen = seen_in(sentence, figure(sentence, sentence, number, 450, "strength"))

    assert ("part" in seen[0].cues) == is_part


def test_a_number_some_are_of_is_a_known_whole():
    """Rule: "12 of the 300" speaks of 300 who are known; "300 of them" does not."""
    text = "So far 12 of the 300 reservists have come."

    assert "whole" in seen_in(text, figure(text, text, "300", 300, "strength"))[0].cues
    assert "whole" in seen_in(text, figure(text, text, "the 300", 300, "strength"))[0].cues
    assert "whole" not in seen_in(text, figure(text, text, "12", 12, "strength"))[0].cues


@pytest.mark.parametrize(
    ("before", "sentence", "number", "is_part"),
    [
        (
            "",
            "Aftershocks hampered the search for victims of the earthquake in Lima, which killed 412 people.",
            "412",
            False,
        ),
        ("", "An aftershock frightened those who mourn the 412 killed.", "412", False),
        ("", "Aftershocks slowed rescuers on Friday as the quake killed 90 people.", "90", False),
        ("", "An aftershock, which killed 14 people, cut the road.", "14", True),
        ("", "A strong aftershock of the quake killed 14 people.", "14", True),
        ("An aftershock trapped nobody. ", "Sixty people are dead in Lima.", "Sixty", False),
        ("An aftershock killed two men. ", "Five were hurt.", "Five", True),
        ("An aftershock was felt at night.\n\nA bus crushed a stall. ", "Five were hurt.", "Five", False),
    ],
)
def test_the_quake_s_toll_beside_an_aftershock_is_the_quake_s(before, sentence, number, is_part):
    """Rule: harm told behind the quake, its victims or the search for them, or after an aftershock that harmed nobody, is the quake's."""
    text = before + sentence

    assert ("part" in seen_in(text, figure(text, sentence, number, 3))[0].cues) == is_part


def test_a_sentence_of_many_numbers_is_soon_seen():
    """Rule: what is told of a number is looked for near it, so that twice the numbers take about twice the time."""

    def took(count):
        sentence = "In the aftershock list " + ", ".join(f"Town{n} had {n + 10} dead" for n in range(count)) + "."
        spots = [figure(sentence, sentence, f"{n + 10} dead", n + 10, place=f"Town{n}") for n in range(count)]
        began = time.process_time()
        seen_in(sentence, *spots)
        return time.process_time() - began

    took(10)
    few, many = (min(took(count) for _ in range(3)) for count in (200, 800))
    assert many < 8 * max(few, 0.02)


@pytest.mark.parametrize(
    ("before", "takes_back"),
    [
        ("Melk also withdrew a statement that his minister had made on Tuesday.", True),
        ("The ministry took back its earlier claim.", True),
        ("She retracts the accusation, an aide said.", True),
        ("Melk withdrew the claim that rebels had shelled the town.", False),
        ("The bank withdrew its offer.", False),
        ("The army withdrew; a statement followed.", False),
    ],
)
def test_a_denial_right_behind_what_was_withdrawn_takes_back(before, takes_back):
    """Where the sentence before does not say itself what was withdrawn; an asserted event behind it is none."""
    sentence = "There was no evidence of a missile, he said."
    text = f"{before} {sentence}"
    where = (Evidence(sentence, text.index(sentence), len(text)),)
    hit = Event("ASSAULT", "heavy-weapons", modality="denied", evidence=where)
    denied, asserted = seen_in(text, hit, replace(hit, modality="asserted"))

    assert ("retraction" in denied.cues, "retraction" in asserted.cues) == (takes_back, False)


def test_what_a_correction_calls_wrong_is_told_as_old():
    """ "It gave the number as 41. The number was too high; it is 36": 41 is no new value."""
    wrong, right = "The ministry gave the number of deaths as 41.", "The correct number is 36."
    text = f"Correction. {wrong} It was too high. {right}"
    old, new = seen_in(text, figure(text, wrong, "41", 41), figure(text, right, "36", 36))

    assert ("earlier" in old.cues, "earlier" in new.cues) == (True, False)
