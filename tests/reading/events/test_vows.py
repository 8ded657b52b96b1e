"""What is said of one's own coming force is a threat; goods that are sold are no help; whoever asks for a verdict gives none."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    "text",
    [
        "Norway will respond with force if it is attacked, its defence minister said.",
        "“We will respond with overwhelming force,” General Ola Brenn, the Norwegian chief of staff, said.",
        "Norway said it would retaliate for the raid.",
        "“We will make them pay,” General Ola Brenn said.",
    ],
)
def test_force_that_one_says_one_will_use_is_a_threat(text):
    """The doers, or one of theirs, say it themselves."""
    assert [(e.event, e.mode, e.modality) for e in happened(text).events] == [("THREATEN", "violence", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Analysts said Norway would respond with force.",
        "Norway will not respond with force, its defence minister said.",
        "Norway will respond to the letter in the coming days, its defence minister said.",
        "Norway will respond with force.",
    ],
)
def test_what_others_foresee_or_nobody_means_is_no_threat(text):
    """An onlooker threatens nobody, nor does an answer to a letter."""
    assert "THREATEN" not in [e.event for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Norway shipped 30,000 tonnes of wheat to Iran, which had bought it in June.", []),
        ("Norway sent 30,000 tonnes of grain to Iran for export.", []),
        ("Norway shipped 30,000 tonnes of wheat to Iran.", ["AID"]),
    ],
)
def test_goods_that_are_bought_are_no_help(text, events):
    """Trade is not aid."""
    assert [e.event for e in happened(text).events] == events


def test_whoever_recommends_a_verdict_does_not_give_it():
    """“By” belongs to the recommendation."""
    event = happened("Two rebels were jailed on Monday on a recommendation by Judge Ola Brenn.").events[0]

    assert (event.event, event.actor) == ("SANCTION", ())
    assert happened("Two rebels were jailed on Monday by Judge Ola Brenn.").events[0].actor == ("Ola Brenn",)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("President Ola Brenn vowed to fight on.", "THREATEN"),
        ("President Ola Brenn vowed to fight the invaders.", "THREATEN"),
        ("President Ola Brenn vowed to fight the ruling in court.", "REJECT"),
        ("President Ola Brenn promised to fight corruption.", "AGREE"),
    ],
)
def test_what_one_vows_to_fight_tells_whether_it_is_a_threat(text, event):
    """A law is fought in court, an invader on the field, corruption nowhere."""
    assert [e.event for e in happened(text).events] == [event]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The army said looters would be shot on sight.", "army"),
        ("The junta said whoever sheltered the rebels would be jailed.", "junta"),
        ("The rebels said they would kill the hostages.", "rebels"),
        ("General Ola Brenn said those who kept weapons would be treated as bandits.", "Ola Brenn"),
    ],
)
def test_what_will_befall_whoever_does_not_obey_is_a_threat_of_who_says_it(text, actor):
    """And nobody has been shot or jailed."""
    assert [(e.event, e.actor) for e in happened(text).events] == [("THREATEN", (actor,))]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said anyone who had lost a home would be helped.",
        "General Ola Brenn said they had been given until Wednesday to choose.",
        "The court said those who had paid would be refunded.",
    ],
)
def test_help_and_choices_threaten_nobody(text):
    """Also where they are for whoever comes."""
    assert happened(text).events == []
