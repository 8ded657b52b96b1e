"""Who speaks over an aside: behind "whose head, X,", a time, a clause with "who", a name that he goes by, "as X noted"."""

import pytest

from tests.reading.claims_page import told
from tests.reading.names_page import figures, stands_for

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine boats sank, Ilka Varro, Tarvish Defence Minister, said.", [("Ilka Varro", "Nine boats sank")]),
        ("When Ilka Varro, the minister, met them he said that boats had sunk.", [("Ilka Varro", "boats had sunk")]),
        ("Ten days ago, Ilka Varro, the mayor, remarked that boats sank.", [("Ilka Varro", "boats sank")]),
        (
            "The league, whose head, General Ilka Varro, wrote that boats sank, left.",
            [("Ilka Varro", "boats sank, left")],
        ),
        (
            "Nine boats sank, Colonel Ilka Varro, who leads the fleet, told reporters.",
            [("Ilka Varro", "Nine boats sank")],
        ),
        ("“We must go,” said a rebel spokesman known as Commander Otter.", [("Otter", "We must go")]),
        ("“We must go,” said one of them, the 71-year-old baker Ilka Varro.", [("Ilka Varro", "We must go")]),
        ("Nine boats have sunk, as Tarvish officials noted.", [("Tarvish officials", "Nine boats have sunk")]),
        ("Ilka Varro, who, as the army noted, had fled, is back.", []),
        (
            "A guard at the town's port, who hid because gunmen held the gate, said boats sank.",
            [("A guard at the town's port", "boats sank")],
        ),
        ("“We must go,” said Ilka Varro, the mayor. Two days before, the army said boats sank.", None),
    ],
)
def test_who_speaks_over_an_aside(text: str, expected: Expected | None) -> None:
    """The person named in the aside or before it speaks, and not the office, the gunmen or the observers of the aside."""
    if expected is None:
        assert told(text)[-1][0] == "army"
    else:
        assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "At least 700 people died, by a U.N. count, and the Red Cross said 80 others were hurt.",
            ["U.N.", "Red Cross"],
        ),
        ("At least 700 people died, by a second count.", [None]),
        (
            "Colonel Ilka Varro said it was to end killings in Lund, where gangs killed 51 people, according to a teacher.",
            ["a teacher"],
        ),
        ("Colonel Ilka Varro said that gangs killed 51 people in May.", ["Ilka Varro"]),
        ("Chad's army, which put the dead at 40, has since spoken of 60 dead.", ["Chad's army", "Chad's army"]),
        ("The army first admitted to two dead.", ["the army"]),
        (
            "It earns much by smuggling, U.N. experts wrote in a report, and 600 of its fighters are Chadians.",
            ["U.N. experts"],
        ),
        (
            "U.N. experts say 300 soldiers fight beside the Hill Front, whose strength they put at 700 fighters.",
            ["U.N. experts"] * 2,
        ),
        ("Under the plan, said two envoys briefed on the talks, Chad would send 60 observers.", ["two envoys"]),
        ("The Hill Front met. In July, it left Lund, and claimed that it held 80 soldiers.", ["Hill Front"]),
        ("“How many?”\n\nQ (Nord Radio): General, the Chadian army says that it lost 60 men.", ["the Chadian army"]),
    ],
)
def test_whose_a_number_is(text: str, speakers: list[str | None]) -> None:
    """By a count, according to a source inside another's words, over a relative clause; an address and a plan tell nothing."""
    assert [figure.speaker for figure in figures(text)] == speakers


def test_he_goes_on_for_the_one_who_would_not_be_named():
    """An unnamed person of the paragraph before, about whom more is told, and no other man speaks on."""
    text = "Otto Brandt sells boats. A diplomat in Lund, who asked not to be named, said boats sank.\n\n“They lie,” he said."

    assert told(text)[-1] == ("A diplomat in Lund", "They lie")


def test_a_stranger_s_pronouns_are_nobody_else_s():
    """ "He" in a sentence that opens with one without a name, and in the next one, means no man named before."""
    text = "Otto Brandt sells boats. A sailor, who would not give his name, left. “They lie,” he said."

    assert told(text)[-1][0] != "Otto Brandt"
    assert ("his", "Otto Brandt") not in stands_for(text)
