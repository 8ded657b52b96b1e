"""A thing and the clause that goes on about it, asides between subject and verb, both sides around an aside."""

import pytest

from tests.reading.claims_page import coded, happened

LEAD = "News of the war\n\nPresident Lena Orlova of Norway spoke in Oslo about Iran.\n\n"


def acts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(event, actor) of a sentence's events."""
    return [(event, actor) for event, _, actor, _ in coded(LEAD + text + "\n")]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("The bridge that the rebels destroyed on Monday has been repaired.", "ASSAULT", "rebels"),
        ("At low tide you can walk out to the boats that the rebels burned in 2019.", "ASSAULT", "rebels"),
        ("The prisoners whom Iran released on Monday were flown to Oslo.", "RETREAT", "Iran"),
        ("The troops that Norway has sent to Iran are 900 strong.", "MOBILIZE", "Norway"),
        ("It was the crew of the Norwegian corvette who drew seven sailors out of the sea.", "AID", "Norway"),
        ("The trade union federation CUT has called a general strike for Monday.", "PROTEST", "CUT"),
        (
            "In the night of 12 to 13 May armed men of the National Front opened fire on the post.",
            "ASSAULT",
            "National Front",
        ),
        ("Fighting broke out between the army, led by Gen. Karel Novak, and the rebels.", "ASSAULT", "army"),
        ("The king was overthrown by his own presidential guard.", "COERCE", "guard"),
    ],
)
def test_who_did_it_stands_where_the_clause_leaves_it(text, event, actor):
    """Behind "that", in a cleft, behind a night or a common noun."""
    assert any(kind == event and actor in actors for kind, actors in acts(text))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("A meeting of naval officers of both sides will be held aboard a Norwegian vessel on 20 May.", ["CONSULT"]),
        ("The house that the architect built has won a prize.", []),
        ("President Lena Orlova said her country would step in as soon as Iran asked for it.", []),
        ("Norway said nine of its men were at home, two of them serving with the U.N. mission.", []),
    ],
)
def test_nobody_is_held_asked_or_struck(text, events):
    """By the same words."""
    assert [event for event, _ in acts(text)] == events


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("At least 83 civilians were killed and 21 injured between 6 and 10 May, the U.N. mission said.", "2031-05-06"),
        (
            "On May 10 at least 17 soldiers were killed and 20 wounded in an ambush near Basra, the army said.",
            "2031-05-10",
        ),
        ("In the night of 12 to 13 May rebels attacked the post. Three guards were wounded.", "2031-05-13"),
    ],
)
def test_a_toll_of_a_day_is_what_happened_then(text, day):
    """Also where somebody tells it."""
    assert day in [e.date for e in happened(LEAD + text + "\n").events if e.event == "ASSAULT"]


def test_a_toll_that_runs_on_is_a_figure():
    """Since a war began."""
    assert acts("More than 750 people have been killed since May 2, the U.N. mission said.") == []


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("On May 10 400 Norwegian soldiers, two-thirds of the garrison, crossed near Basra.", "MOBILIZE", "Norway"),
        ("Some four thousand people, a tenth of the population, sat down on the airstrip.", "PROTEST", "people"),
        ("The rebels, most of them boys, attacked the post.", "ASSAULT", "rebels"),
        ("The general suspended patrols.", "RETREAT", "general"),
        ("A demonstration of students took place in Basra.", "PROTEST", "students"),
        ("The two towns were raided on Monday in an attack by gunmen.", "ASSAULT", "gunmen"),
    ],
)
def test_the_doer_has_a_share_a_rank_or_a_preposition_beside_him(text, event, actor):
    """An aside that counts him, "general" alone, "of" and "by" behind a noun."""
    assert any(kind == event and actor in actors for kind, actors in acts(text))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The arrest of the editor was confirmed on Monday.", "COERCE"),
        ("The release of the nuns was announced on Monday.", "RETREAT"),
        ("The expulsion of the refugees began on Monday.", "COERCE"),
        ("The seizure of the tanker by Iran was condemned.", "COERCE"),
        ("Soldiers and howitzers are involved in the exercise.", "MOBILIZE"),
        ("The typhoon made landfall near Basra.", "HAZARD"),
        ("The bridge was washed away.", "HAZARD"),
    ],
)
def test_a_deed_that_is_the_subject_was_done(text, event):
    """What is confirmed or begins."""
    assert event in {kind for kind, _ in acts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "A deal was close: safe conduct for the men, in exchange for the release of 40 prisoners.",
        "The freed men were put on buses.",
        "The general strike idea was dropped.",
        "The paintings were put on display.",
    ],
)
def test_a_deed_that_is_only_named_was_not(text):
    """Offered, or another thing."""
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Oslo said late on Sunday that it had accepted offers of help from Iran.", "AGREE"),
        ("On Tuesday people in Basra heard air strikes.", "ASSAULT"),
        ("The junta did not allow the envoy of Norway to see President Lena Orlova.", "REJECT"),
        ("Norway ordered the “activation” of a standby force.", "MOBILIZE"),
        ("A further 200 police officers will arrive by the end of the week.", "MOBILIZE"),
        ("The Norwegian instructors who served at the academy since 2026 went home in April.", "RETREAT"),
        ("The frigate Otter, with a crew of 154 and a helicopter, arrived off Basra yesterday.", "MOBILIZE"),
        (
            "Norway has ordered three corvettes and a landing ship, with 450 marines aboard, to proceed to Basra.",
            "MOBILIZE",
        ),
    ],
)
def test_an_act_behind_an_aside_a_mark_or_another_word(text, event):
    """The subject's word stands before the aside, the object within marks."""
    assert event in {kind for kind, _ in acts(text)}


def test_who_chartered_the_plane_flew_nobody():
    """ "By" belongs to the participle right before it."""
    assert all(
        "Iran" not in actors for _, actors in acts("The rebels were flown home aboard planes chartered by Iran.")
    )
