"""Whose a force is presumed to be: of whom its sentence or its paragraph is about, where nothing speaks against it."""

from datetime import date

import pytest

from config.lexicons import load_lexicon
from store.models import Article, Figure
from store.reading.read import read

LEXICON = load_lexicon()


def figures(text: str) -> list[Figure]:
    """The forces of a text, in order."""
    found = read(Article(text, published=date(2031, 5, 6)), LEXICON).figures
    return [figure for figure in found if figure.measure in ("strength", "equipment")]


def holders(text: str) -> list[str | None]:
    """Whose they are."""
    return [figure.holder for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Kenya's coast guard, short of spares, can get only 14 patrol boats to sea.", "Kenya's coast guard"),
        ("Norway may yet strip the north of as many as 900 soldiers.", "Norway"),
        ("Denmark, short of pilots, could get no more than 30 jets off the ground.", "Denmark"),
        ("Finland would find it hard to spare 40 tanks.", "Finland"),
        ("The Orlan Liberation Front melted away to a core of 250 fighters.", "Orlan Liberation Front"),
        ("Peru expects to be left with 60 helicopters.", "Peru"),
    ],
)
def test_a_force_is_of_whom_its_sentence_is_about_whatever_the_verb(text: str, holder: str) -> None:
    """Rule: the first body that is no object has them, whatever it does with them."""
    assert holders(text) == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "Norway fears a march of 900 soldiers.",
        "Norway's parliament heard of 900 soldiers.",
        "Kenya held talks before an exercise in which 40 tanks took part.",
        "Denmark denounced the deployment of 3,000 soldiers in Poland.",
        "Norway will host 1,000 more troops.",
        "Denmark has long been shielded by 300 soldiers.",
        "Finland would play a match against 40 soldiers.",
        "Norway told the Council: 900 soldiers will come.",
        "If Norway agreed, 900 soldiers would land there.",
        "Finland surrounded 400 soldiers.",
        "Norway gave its guns to a force of 2,000 soldiers.",
        "The hospital ran out of beds for 40 soldiers.",
    ],
)
def test_what_speaks_against_it_leaves_them_to_nobody(text: str) -> None:
    """Rule: not of who tells, fears, meets, judges, hosts or asks for them, nor of the clause before."""
    assert "presumed" not in "".join(figure.trace[0].rule for figure in figures(text))


def test_a_force_is_of_whom_the_sentences_before_are_about() -> None:
    """Rule: where a sentence names nobody, of the body that leads the one before and has the numbers there."""
    found = figures(
        "Norway sent 900 soldiers to the border on Monday. They took the coast road. Some 12 tanks came behind by rail."
    )

    assert [figure.holder for figure in found] == ["Norway", "Norway"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has 900 soldiers at the border and Finland 400. Some 12 tanks came behind by rail.",
        "Norway has 900 soldiers at the border. Reporters counted 12 tanks behind them.",
        "Norway has 900 soldiers at the border. A battalion of 450 came over to the other side.",
        "Norway has 900 soldiers at the border. Around 60 gunmen were hiding in the woods.",
        "Norway has 900 soldiers at the border.\n\nSome 12 tanks came behind by rail.",
    ],
)
def test_two_sides_a_witness_or_a_nameless_body_leave_it_open(text: str) -> None:
    """Rule: not where the sentences before tell of two, somebody only counts them, or they may be anybody's."""
    assert figures(text)[-1].trace[0].rule.find("presumed") < 0


def test_why_says_that_a_holder_is_only_presumed() -> None:
    """Rule: the trace of a figure tells the rule."""
    found = figures("Kenya's coast guard, short of spares, can get only 14 patrol boats to sea.")

    assert found[0].trace[0].rule.endswith("presumed of whom the sentence is about")


def test_a_name_right_before_a_number_that_points_back_has_it() -> None:
    """Rule: "A has 6,000 men, B, the strongest, 25,000": B's, not those of the one before."""
    text = "Kenya has 6,000 soldiers there, Uganda between 1,000 and 1,200, and Rwanda, the strongest of all, 25,000 or more."

    assert holders(text)[-1] == "Rwanda"


def test_who_gives_another_number_of_the_same_force_does_not_have_it() -> None:
    """Rule: an estimate is of the force told before."""
    assert holders("Russia has 115,000 soldiers there; the US estimate is above 100,000.") == ["Russia", "Russia"]


def test_a_word_for_a_realm_or_an_office_is_no_land() -> None:
    """Rule: a letterhead in capitals whose land is not read gives no land called "Republic"."""
    text = "REPUBLIC OF MAR AZUL\nMINISTRY OF DEFENCE\nCommuniqué\n\nThe army has 3,400 soldiers in the sector of the Republic, it said."

    assert holders(text) == ["army"]
