"""Two clauses in one sentence, each with a doer of its own."""

import pytest

from tests.reading.claims_page import coded


def doers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(event, actor) of every event of a text."""
    return [(event, actor) for event, _, actor, _ in coded(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway held a vote and Iranian drones hit Basra.", ("ASSAULT", ("Iran",))),
        ("Norway rejected the plan but Iranian warplanes struck Basra.", ("ASSAULT", ("Iran",))),
        ("Norway condemned the raid while Iranian jets bombed Basra.", ("ASSAULT", ("Iran",))),
        ("Norway mourned its dead as Iranian gunners shelled Basra.", ("ASSAULT", ("Iran",))),
        ("The president resigned and gunmen stormed the palace.", ("ASSAULT", ("gunmen",))),
        ("Norway closed its airspace and Iran shut nine airports.", ("COERCE", ("Iran",))),
    ],
)
def test_a_new_subject_after_and_is_the_doer(text, expected):
    """Whoever stands right before the verb does it, not the subject of the clause before."""
    assert doers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway held a vote and sent troops to Basra.", ("MOBILIZE", ("Norway",))),
        ("Norwegian and Iranian troops attacked Basra.", ("ASSAULT", ("Norway", "Iran"))),
        ("Militants backed by Norway and Iranian agents attacked Basra.", ("ASSAULT", ("militants",))),
        ("President Ilka Varro came on Monday, and promised tents.", ("AGREE", ("Ilka Varro",))),
        ("Norway accused Iran of shelling towns and said that its jets bombed Basra.", ("ACCUSE", ("Norway",))),
    ],
)
def test_a_shared_subject_stays_the_doer(text, expected):
    """Joined names, verbs in a row and what "by" brings begin no clause of their own."""
    assert doers(text)[0] == expected


def test_what_a_clause_shuts_does_not_reach_into_the_next():
    """The next clause's subject is nobody's victim here."""
    assert coded("Norway closed its airspace and Iran shut nine airports.")[0] == (
        "COERCE",
        "close",
        ("Norway",),
        (),
    )


def test_a_speaker_is_not_the_doer_of_what_a_comma_parts_from_its_subject():
    """“X announced that soldiers, most of them old, had surrendered”: X did not surrender."""
    assert ("RETREAT", ("Norway",)) not in doers(
        "Norway announced that 1,026 servicemen, 162 of them old, had surrendered."
    )
