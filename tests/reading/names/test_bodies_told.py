"""Bodies told by where they sit, by a heading, by their own papers' capitals; and who a heading or a title says somebody is."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ministry in Moscow said 60 soldiers had died.", "ministry in Moscow"),
        ("The Geneva-based Grave Ledger, which counts the dead, speaks of 7,000.", "Grave Ledger"),
        ("Two were hurt, according to the company, Salmera Sur; nobody else said so.", "Salmera Sur"),
        ("The Prime Minister's Office said the road was closed.", "Prime Minister's Office"),
        ("They asked, and the Army has lent them 80 men.", "Army"),
        ("Kenya's army admits to 40 dead.", "Kenya's army"),
        ("The port authority in Lund stated that nobody died.", "port authority"),
        ("On Tuesday Parliament approved the law.", "Parliament"),
        ("The law, which parliament approved, ends.", "parliament"),
        ("The Ghanaian defence force flew home.", "Ghanaian defence force"),
        ("Port-Sel: rebels close in\n\nThe Port-Sel army, founded last year, has 900 men.", "Port-Sel"),
    ],
)
def test_a_body_is_told_by_the_words_around_it(text: str, name: str) -> None:
    """Where it sits, what it is based in, whose office it is and what it does make a body of a name."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The man in Moscow said 60 soldiers had died.", "man in Moscow"),
        ("A Geneva-based Ana Ruiz counts the dead.", "Ana Ruiz"),
        ("They walked to the Army Road and back.", "Army"),
        ("The port authority in Lund and its boats burned.", "port authority"),
        ("Port-Sel: rebels close in\n\nThe port has 900 men.", "Port-Sel"),
    ],
)
def test_a_name_without_such_words_is_no_body(text: str, name: str) -> None:
    """A man in a capital, a person based somewhere, a road and a town in a title are none."""
    assert name not in bodies(text)


def test_a_heading_and_a_title_say_who_somebody_is() -> None:
    """Militia boss: “Let them come”, and the full name of the one who is Mr X elsewhere."""
    text = (
        "The Brigad Solèy militia holds the port.\n\nMilitia boss: “Let them come”\n\n"
        "Jo-Wil Desravin has given an interview. “I have men,” he says.\n\nThe senator paid Mr Desravin nothing."
    )
    boss = people(text)["Jo-Wil Desravin"]

    assert (boss.role, boss.affiliation) == ("Militia boss", "Brigad Solèy")
    assert "Jo-Wil Desravin" not in people("The village of Jo-Wil Desravin is far.")
