"""Numbers without a noun that no rule reads: by default like what was counted before, unless one of the reasons speaks against it."""

import pytest

from store.models import Article
from store.reading.figures.links.speaks_against import REASONS
from store.reading.read import read
from tests.reading.names_page import lexicon


def told(text):
    """The number, the measure and the rule of each figure."""
    return [(figure.low, figure.measure, figure.trace[0].rule) for figure in read(Article(text), lexicon()).figures]


def counts(text):
    """The number and the measure of each figure."""
    return [(low, measure) for low, measure, _ in told(text)]


LIKE = [
    ("Torven keeps 900 soldiers on the island. The village headman reckons with 1,400.", (1400, "strength")),
    ("Torven sent 4,000 men to the pass. Its critics call even 2,500 a provocation.", (2500, "strength")),
    ("Veska has 90 tanks at the front. On paper it is 140.", (140, "equipment")),
    ("The landslide killed 40 people. The abbot of the monastery arrives at 73.", (73, "killed")),
    ("The landslide killed 40 people, and the abbot, who keeps a list, has come to 73.", (73, "killed")),
    ("The quake killed 61 people. The mayor lowered that to 52 in the evening.", (52, "killed")),
    ("The surgeon had treated 130 wounded. Ninety were brought in today alone.", (90, "wounded")),
    ("The war displaced 86,000 Tarnians; with their children they are 130,000 today.", (130000, "displaced")),
    ("The rebels hold 85 prisoners. The army puts its own at 110.", (110, "captured")),
    ("The mine collapse killed 12 people.\nNine of them were fathers of small children.", (9, "killed")),
]


@pytest.mark.parametrize(("text", "figure"), LIKE)
def test_a_number_without_a_noun_counts_what_was_counted_before(text, figure):
    """Whatever verb or noun stands by it."""
    assert figure in counts(text)


def test_the_rule_names_what_was_counted_before():
    """``--why`` says what the number is taken for a retelling of."""
    *_, (number, _, rule) = told("The landslide killed 40 people. The abbot of the monastery arrives at 73.")

    assert number == 73
    assert "before" in rule


AGAINST = [
    ("The blast killed 30 people. All of the theatres – there are two – are in use.", 2),
    ("The storm killed 30 prisoners. Burnt blocks 3 and 4 are to be closed.", 4),
    ("The blast killed 30 people [12].", 12),
    ("The army holds 26 mutineers and not 40. The Council has asked where the other 14 are.", 14),
    ("The bodies of seven passengers were found, raising the number of dead from twelve to 19.", 12),
    ("Our patrols picked up 140 survivors. The owner first spoke of 867 people aboard, then of 964.", 964),
    ("The flood drove 50,243 people out, more than 40% of a population put at 120,000.", 120000),
    ("Helicopters evacuated 52 patients on Thursday. Another 70 are on her list.", 70),
    ("Nineteen vehicles were destroyed and three recovered.", 3),
    ("Rebels killed 60 soldiers and hold seven.", 7),
    ("The blast killed 12 people. The quake had measured 6.6.", 6.6),
    ("Torven keeps 900 soldiers there. Its Falcon 50 came back.", 50),
    ("Torven keeps 900 soldiers there, by boundary stone 71.", 71),
    ("The blast killed 30 people at Post Eleven.", 11),
    ("The blast killed 30 people. The driver was 23.", 23),
    ("The blast killed 30 people. He says he's 19.", 19),
    ("The blast killed 30 people, the oldest 91.", 91),
    ("The blast killed 30 people. The boys, who are 9 and 12, live.", 12),
    ("The blast killed 30 people. Half of the hurt are not yet 15.", 15),
    ("The blast killed 30 people. Talks between the two go on.", 2),
    ("The blast killed 30 people. The council voted by nine to two.", 9),
    ("Torven keeps 900 soldiers there, nine in every ten of them young.", 9),
    ("The blast killed 30 people. They walked three abreast.", 3),
    ("The blast killed 30 people. The doctor ran out of gloves at six.", 6),
    ("The blast killed 30 people. There was food for two.", 2),
    ("Torven keeps 900 soldiers there. Prices rose to 1,200.", 1200),
    ("The blast killed 30 people. The figure of 42 that circulates is of last year.", 42),
    ("The blast killed 30 people. The mayor called 42 a fabrication.", 42),
    ("Torven keeps 900 soldiers there. They fired 1,200.", 1200),
    ("The blast killed 30 people. It broke 200 windows. By noon it was 300.", 300),
    ("The blast killed 30 people. The shop sells toys; it had 75.", 75),
    ("The blast killed 30 people. Twelve were flown to the capital.", 12),
    ("The blast killed 30 people. The other 410 were in the streets.", 410),
    ("The blast killed 30 people. The rebels hold 12.", 12),
    ("Some 900 people fled. About 110 did not.", 110),
    ("The blast wounded 17 soldiers. Monitors, of whom 110 are in the town, heard it.", 110),
    ("A clash wounded 17 soldiers. A ferry with nine on board passed.", 9),
    ("Torven keeps 900 soldiers there. Its town has 80,000.", 80000),
]


@pytest.mark.parametrize(("text", "number"), AGAINST)
def test_a_number_that_counts_something_else_or_nobody_is_none(text, number):
    """One near miss for each reason."""
    assert number not in [low for low, _ in counts(text)]


def test_too_far_and_too_large_are_no_retelling():
    """Another paragraph's last sentence may be meant, one further off is not."""
    far = "The landslide killed 40 people.\n\nThe harvest was good. The fair opened. Thirty were from the valley."

    assert counts(far) == [(40, "killed")]
    assert counts("The blast killed 3 people. The headman reckons with 1,400.") == [(3, "killed")]


def test_the_reasons_are_a_closed_list():
    """Each is told by its own name."""
    names = [name for name, _ in REASONS]

    assert len(names) == len(set(names))
