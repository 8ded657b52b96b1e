"""Whose, where, from where, how sure and who says so."""

import pytest

from tests.reading.figures_page import read

TWO = {"Tarsk": ["Tarsk", "Tarskan", "Tarsk's"], "Drasnia": ["Drasnia", "Drasnian", "Drasnia's"]}
HOLDERS = [
    ("There are 3,000 Tarskan troops in Orlesk.", "Tarsk"),
    ("Drasnia's 40,000 soldiers are on alert.", "Drasnia"),
    ("Tarsk will send 500 marines to Orlesk.", "Tarsk"),
    ("Drasnia lost 40 soldiers.", "Drasnia"),
    ("Tarsk killed 40 Drasnian soldiers.", "Drasnia"),
    ("Tarsk said it had deployed 2,000 troops.", "Tarsk"),
    ("Drasnia said 12 of its soldiers were killed.", "Drasnia"),
    ("Some 500 soldiers sent by Tarsk arrived.", "Tarsk"),
    ("Some 500 soldiers from Drasnia took part.", "Drasnia"),
    ("Tarsk withdrew 1,200 soldiers from Drasnia.", "Tarsk"),
    ("Tarsk will pull 300 troops from Drasnia.", "Tarsk"),
    ("About 900 government soldiers hold the town.", "government"),
    ("Some 300 Orvian fighters hold the town.", "Orvian"),
    ("About 90 rebels surrendered.", "rebels"),
]


@pytest.mark.parametrize(("text", "holder"), HOLDERS)
def test_the_holder_is_whose_the_text_says(text, holder):
    """Demonym, possessive, subject of an owning verb, pronoun; who killed is never the holder of the killed."""
    assert read(text, groups=TWO)[0].holder == holder


def test_a_leader_lends_his_country():
    """Who sends troops by a person's order is the person's country."""
    assert read("Anders Vil has sent 500 troops to Orlesk.", people={"Anders Vil": "Tarsk"})[0].holder == "Tarsk"


PLACES = [
    ("There are 3,000 troops in Orlesk.", "Orlesk", None),
    ("In Orlesk, 12 people were killed.", "Orlesk", None),
    ("Twelve people were killed and 40 wounded in Orlesk.", "Orlesk", None),
    ("It moved 500 soldiers from Hallen to Orlesk.", "Orlesk", "Hallen"),
    ("Some 800 soldiers stand near the eastern town of Hallen.", "Hallen", None),
    ("The army has 41,000 soldiers.", None, None),
    ("Shelling near Hallen killed 12 people.", "Hallen", None),
]


@pytest.mark.parametrize(("text", "place", "origin"), PLACES)
def test_the_place_is_the_one_that_a_preposition_ties_to_the_figure(text, place, origin):
    """After the noun first, then before it; "from" is the origin."""
    figure = read(text, places=("Orlesk", "Hallen"))[0]

    assert (figure.place, figure.origin) == (place, origin)


def test_each_number_of_a_sentence_keeps_its_own_place():
    """Two figures with two places are not mixed up."""
    found = read("It has 8,000 troops in Orlesk and 2,000 soldiers in Hallen.", places=("Orlesk", "Hallen"))

    assert [figure.place for figure in found] == ["Orlesk", "Hallen"]


def test_its_border_is_the_border_of_what_its_stands_for():
    """The country of the sentence before is meant by "the country ... its border"."""
    text = "Tensions rise around Drasnia. The country has at least 90,000 Tarskan troops stationed along its border."

    assert read(text, groups=TWO)[0].place == "Drasnia's border"


SURE = [
    ("Tarsk will send 500 marines to Orlesk.", "planned", "planned"),
    ("Tarsk plans to deploy 500 marines.", "planned", "planned"),
    ("Tarskan forces in Orlesk will likely rise to 30,000.", "forecast", "forecast"),
    ("Tarsk has sent 500 marines to Orlesk.", "asserted", "moved"),
    ("Some 8,500 soldiers were placed on heightened alert.", "asserted", "on_alert"),
    ("Tarsk has withdrawn 3,000 soldiers.", "asserted", "withdrawn"),
    ("Some 4,000 soldiers are stationed in Orlesk.", "asserted", "present"),
    ("Twelve soldiers were killed.", "asserted", None),
    ("Twelve tanks were destroyed.", "asserted", "destroyed"),
]


@pytest.mark.parametrize(("text", "modality", "status"), SURE)
def test_plans_and_forecasts_are_not_asserted(text, modality, status):
    """A figure that lies ahead says so in modality and status."""
    figure = read(text)[0]

    assert (figure.modality, figure.status) == (modality, status)


def test_the_speaker_is_the_one_whose_words_hold_the_number():
    """A figure inside someone's words is theirs; outside it is the article's."""
    text = "Anders Vil said there were 300 troops in Orlesk. The army has 41,000 soldiers."
    found = read(text, says=[("there were 300 troops in Orlesk", "Anders Vil", "Anders Vil")])

    assert [(figure.speaker, figure.speaker_text) for figure in found] == [("Anders Vil", "Anders Vil"), (None, None)]


def test_evidence_is_the_exact_sentence_and_the_trace_holds_the_number():
    """What is shown can be found again in the text."""
    text = "It rained. Some 300 troops are in Orlesk."
    figure = read(text)[0]
    evidence, trace = figure.evidence[0], figure.trace[0]

    assert text[evidence.start : evidence.end] == evidence.text == "Some 300 troops are in Orlesk."
    assert text[trace.start : trace.end] == "Some 300 troops"
    assert trace.layer == "figures"


MOVES = [
    ("Tarsk will send troop reinforcements to Orlesk.", ("Tarsk", "Orlesk", None, "planned")),
    (
        "Drasnia stated that it was moving troops stationed at Hallen to Orlesk.",
        ("Drasnia", "Orlesk", "Hallen", "asserted"),
    ),
    ("No battle groups were detected at Orlesk.", (None, "Orlesk", None, "denied")),
]


@pytest.mark.parametrize(("text", "expected"), MOVES)
def test_a_move_or_absence_without_a_number_is_a_figure_with_open_bounds(text, expected):
    """Only plain patterns: who sends which force where, or no force seen at a place."""
    found = read(text, groups=TWO, places=("Orlesk", "Hallen"))

    assert [(f.holder, f.place, f.origin, f.modality) for f in found] == [expected]
    assert (found[0].low, found[0].high, found[0].qualifier) == (None, None, "none")


@pytest.mark.parametrize(
    "text",
    [
        "Tarsk should not move troops to Orlesk.",
        "He did not say how many soldiers Tarsk would send to Orlesk.",
        "Tarsk sent a letter to Orlesk.",
    ],
)
def test_a_move_that_nobody_makes_is_no_figure(text):
    """Advice, ignorance and other cargo are no troop moves."""
    assert read(text, groups=TWO, places=("Orlesk",)) == []


def test_a_place_whose_toll_has_risen_owns_nobody():
    """ "The number of people killed in X has risen": X is where, not whose."""
    (figure,) = read("The number of people killed in Hallen has risen to 58.", places=["Hallen"])

    assert (figure.place, figure.holder) == ("Hallen", None)
