"""Who speaks: those whom an office, a plural or a bare name tells, and nobody who only stands beside the verb."""

import pytest

from tests.reading.claims_page import told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We must go,” Ilka Varro, deputy chief of staff of the army, told a briefing.",
            [("Ilka Varro", "We must go")],
        ),
        ("“We must go,” said retired Gen. Ilka Varro, who led the league.", [("Ilka Varro", "We must go")]),
        ("Rebels killed President Ilka Varro, officials said.", [("officials", "Rebels killed President Ilka Varro")]),
    ],
)
def test_an_office_without_an_article_behind_a_name_is_the_speakers_own(text: str, expected: Expected) -> None:
    """Who stands between the name and the verb is the one named, unless he is somebody else."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine boats have sunk, Western governments estimate.", [("Western governments", "Nine boats have sunk")]),
        ("The militias, said by the union to number 10,000, have left.", []),
        ("The minister said by telephone that nine boats had sunk.", [("minister", "nine boats had sunk")]),
        ("Independent observers put the figure nearer 600.", [("Independent observers", "the figure nearer 600")]),
        ("Independent observers put the old flag under glass.", []),
    ],
)
def test_bodies_in_the_plural_speak_and_who_is_only_spoken_of_does_not(text: str, expected: Expected) -> None:
    """ "Said by X to be so" is X's word about the subject."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stoltmann said that the road was open.", [("Stoltmann", "the road was open")]),
        ("“The road is open,” Arshan told a private TV channel on Monday.", [("Arshan", "The road is open")]),
        (
            "“The road is open,” the minister for water, Abdi Gelle, told us.",
            [("Abdi Gelle", "The road is open")],
        ),
        ("The army did not confirm it and Colonel Khan said that the road was open.", [("Khan", "the road was open")]),
        ("Some said that the road was open.", []),
        ("We believe that the road is open.", []),
    ],
)
def test_a_name_that_nothing_introduces_still_says_its_own(text: str, expected: Expected) -> None:
    """Its words stand for the speaker; nobody else is given what he says."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than a dozen sailors have declared that they will go.", [("More than a dozen sailors", "they will go")]),
        (
            "With nine ships hosting more than 1,000 refugees, the coast guard warns that help is short.",
            [("coast guard", "help is short")],
        ),
        (
            "A minister, whose office is run by rebels, said that the road was open.",
            [("A minister", "the road was open")],
        ),
        (
            "The coast guard, an old body, said 31 people, including seven children, drowned.",
            [("coast guard", "31 people, including seven children, drowned")],
        ),
        ("The road will open according to the “all for all” formula.", []),
        ("The road will open according to the plan.", []),
    ],
)
def test_no_speaker_is_made_of_what_only_stands_beside_the_verb(text: str, expected: Expected) -> None:
    """Comparisons, clauses about another, those who died and plans say nothing."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cases rose in the bay, with 240 cases reported as of Monday.", []),
        (
            "Nine boats sank, with a police source claiming that six sailors were lost.",
            [("a police source", "six sailors were lost")],
        ),
        (
            "Thousands marched in the bay, where activists said a nurse was killed.",
            [("activists", "a nurse was killed")],
        ),
        (
            "Ilka Varro, deputy head of the clinic, said all 80 miners were alive.",
            [("Ilka Varro", "all 80 miners were alive")],
        ),
        (
            "The minister said they have received reports of six deaths.",
            [("minister", "they have received reports of six deaths")],
        ),
        ("The minister reported today on boats from that country’s waters.", []),
        ("The governor said in a statement that did not name anybody.", []),
        ("“Nine drowned,” said shop owner Karim Azz.", [("Karim Azz", "Nine drowned")]),
    ],
)
def test_what_hangs_on_with_where_and_all_is_no_speaker(text: str, expected: Expected) -> None:
    """Stock forms of disaster reports, in which those counted stand right before a participle or behind "said"."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nine sailors drowned on Sunday, police spokeswoman Olga Rehn was quoted as saying.", "Olga Rehn"),
        ("Nine sailors drowned on Sunday, the coast guard was quoted as saying by state radio.", "coast guard"),
        ("Nine sailors drowned on Sunday, Olga Rehn was quoted by state radio as saying.", "Olga Rehn"),
    ],
)
def test_who_is_quoted_behind_what_he_says_says_it(text, speaker):
    """An agency that quotes somebody does not say it itself."""
    assert [who for who, _ in told(text)] == [speaker]
