"""Who acts where the name stands behind an office without a comma, behind a clause, beside another name; what is only waited for or wanted."""

import pytest

from tests.reading.claims_page import coded
from tests.reading.names_page import people


def doers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """(event, actor) of every event of a text."""
    return [(event, actor) for event, _, actor, _ in coded(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chancellor of Norway Lars Dahl met Ida Holm.", ("CONSULT", ("Lars Dahl", "Ida Holm"))),
        (
            "Lars Dahl spoke by telephone with the Iranian head of state Ali Kaveh.",
            ("CONSULT", ("Lars Dahl", "Ali Kaveh")),
        ),
        ("The junta that rules Norway has imposed a curfew.", ("COERCE", ("junta",))),
        ("Residents of Oslo stoned the offices of the company.", ("PROTEST", ("residents",))),
        ("The Desert Liberation Front, or DLF, attacked Basra.", ("ASSAULT", ("Desert Liberation Front",))),
    ],
)
def test_whoever_the_words_name_is_the_doer(text, expected):
    """No comma, a clause, a town or a second name between a doer and the verb changes who acts."""
    assert expected in doers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fighting will last until Norway lifts its blockade.",
        "The gunmen want twelve prisoners released from jail.",
    ],
)
def test_what_is_waited_for_or_wanted_has_not_been_done(text):
    """Neither a condition nor a wish is told as done."""
    assert not {"CONCEDE", "RETREAT"} & {event for event, _ in doers(text)}


def test_whose_the_minister_is_in_a_ministrys_own_statement():
    """Whoever issues a statement has "the Foreign Minister", though it speaks more of another."""
    text = (
        "The Ministry of Foreign Affairs of the Kingdom of Suvria expresses its concern over ships of the Republic of Corvia. "
        "The Embassy of Corvia was told. On Monday the Foreign Minister, Mr Lars Dahl, spoke of Corvia."
    )

    assert people(text)["Lars Dahl"].affiliation == "Suvria"


def test_whose_the_minister_is_who_tells_what_his_land_will_add():
    """A land that will send or add something at the beginning of a sentence is that of the minister behind it."""
    text = "Iran and Chad armed. Norway will add a frigate, Defence Minister Lars Dahl said."

    assert people(text)["Lars Dahl"].affiliation == "Norway"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway retaliated by expelling two Iranian consuls.", [("SANCTION", ("Norway",))]),
        ("Lars Dahl ordered reservists to report to their depots in Norway.", [("MOBILIZE", ("Lars Dahl",))]),
        ("Norway said its men would stay until Ida Holm stepped down.", []),
        ("Police broke the rally up in Oslo.", [("ASSAULT", ("police",))]),
    ],
)
def test_an_answer_an_order_and_a_condition_are_told_apart(text, expected):
    """An answer is what it is given by, an order is whose it is, and a condition has not come about."""
    assert doers(text) == expected


def test_no_president_is_of_the_land_whose_ambassador_speaks_to_him():
    """An envoy's own land owns the envoy alone; whom he sees in a capital rules there."""
    text = "Norway's ambassador in Minsk, Ida Holm, assured President Ivan Bryn of support."

    assert people(text)["Ivan Bryn"].affiliation == "Belarus"
