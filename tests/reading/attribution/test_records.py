"""Records speak for who made them, and asides end where the sentence goes on."""

import pytest

from tests.reading.claims_page import said

Expected = list[tuple[str, str]]


def told(text: str) -> Expected:
    """Who says what, the article of a speaker's words left out."""
    return [((speaker or "").removeprefix("The ").removeprefix("the "), content) for speaker, _, content in said(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coast guard figures show that nine sailors drowned.", [("Coast guard", "nine sailors drowned")]),
        ("The coast guard’s tally is 88 dead.", [("coast guard", "88 dead")]),
        ("A report by the coast guard says that nine sailors drowned.", [("coast guard", "nine sailors drowned")]),
        (
            "According to data compiled by the coast guard, nine sailors drowned in May.",
            [("coast guard", "nine sailors drowned in May")],
        ),
        ("Official figures show that nine sailors drowned.", []),
        ("Satellite images show that nine boats sank.", []),
        ("Data from May show that nine boats sank.", []),
        ("The count is 88 dead.", []),
    ],
)
def test_a_record_speaks_for_its_author_and_for_nobody_where_it_has_none(text: str, expected: Expected) -> None:
    """The reader shows who says so, not what paper it stands on; what kind of paper it is names nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels, claiming to have killed fifty soldiers, released a video.",
            [("rebels", "to have killed fifty soldiers")],
        ),
        (
            "The minister, while warning that 300 people were missing, thanked the divers.",
            [("minister", "300 people were missing")],
        ),
        (
            "The minister thanked the divers, warning that 300 people were missing, and left.",
            [("minister", "300 people were missing, and left")],
        ),
    ],
)
def test_an_aside_between_a_subject_and_its_verb_ends_at_its_comma(text: str, expected: Expected) -> None:
    """The rebels did not claim to have released a video."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked how many had drowned, the minister replied: “Nine, I fear.”", [("minister", "Nine, I fear.")]),
        (
            "Divers found nine bodies, the coast guard told local radio, and are looking for more.",
            [("coast guard", "Divers found nine bodies")],
        ),
        (
            "Nine sailors have drowned, the minister said from Port Amrith.",
            [("minister", "Nine sailors have drowned")],
        ),
        (
            "The coast guard, citing two captains, reported that nine sailors had drowned.",
            [("coast guard", "nine sailors had drowned")],
        ),
    ],
)
def test_what_only_surrounds_a_report_is_not_said(text: str, expected: Expected) -> None:
    """A question put to somebody, where he spoke and whom he cites are no words of his."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the report, President Ilka Varro signed it on Sunday.",
            [("report", "President Ilka Varro signed it on Sunday")],
        ),
        ("According to the mayor, Ilka Varro, nine sailors drowned.", [("Ilka Varro", "nine sailors drowned")]),
        (
            "The road was closed, the minister said in remarks aired on television.",
            [("minister", "The road was closed")],
        ),
        (
            "The minister said on Sunday (August 10) nine sailors had drowned.",
            [("minister", "nine sailors had drowned")],
        ),
        ("The ministers said in a joint statement on the truce, which was to begin at noon.", []),
    ],
)
def test_no_person_is_what_a_paper_is_called_and_no_setting_is_said(text: str, expected: Expected) -> None:
    """A report has no name of its own; where and when something was said is no part of it."""
    assert told(text) == expected


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
        ("Nine sailors drowned, the mayor said, according to the Daily Post.", [("mayor", "Nine sailors drowned")]),
        ("Nine sailors drowned, the mayor said, citing the coast guard.", [("mayor", "Nine sailors drowned")]),
        (
            "“We are ready,” General Orla Bello said on Monday, reported the Sahel news agency.",
            [("Orla Bello", "We are ready")],
        ),
        (
            "Nine sailors drowned, counts the coast guard; another 20 are ill, according to the clinic.",
            [("coast guard", "Nine sailors drowned"), ("clinic", "another 20 are ill")],
        ),
    ],
)
def test_who_passes_a_word_on_is_not_who_says_it(text: str, expected: Expected) -> None:
    """The nearest to the fact is its speaker; the agency that carries it has its name on the article."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor confirmed 12 deaths and told reporters that 40 people were hurt, adding that the wall was old.",
            [("mayor", "12 deaths"), ("mayor", "40 people were hurt"), ("mayor", "the wall was old")],
        ),
        (
            "Nine sailors drowned in a storm, the coast guard said, adding that four were missing.",
            [("coast guard", "Nine sailors drowned in a storm"), ("coast guard", "four were missing")],
        ),
        ("The group claimed responsibility saying its men had struck.", [("group", "its men had struck")]),
        ("Ossaria reported its first outbreak since 2008.", []),
    ],
)
def test_each_thing_said_is_told_once_and_ends_before_the_next(text: str, expected: Expected) -> None:
    """Two statements of one speaker in a sentence share no words."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was no deal, the minister said after hours of talks with Ilka Varro.",
            [("minister", "There was no deal")],
        ),
        ("The bridge is closed, the mayor told reporters hours later.", [("mayor", "The bridge is closed")]),
        (
            "The train left the rails, police said, in a crash that officials blamed on haste.",
            [("police", "The train left the rails")],
        ),
        (
            "The mayor said at least 32 people died, mostly in mud.",
            [("mayor", "at least 32 people died, mostly in mud")],
        ),
        ("The mayor said late on Monday the bridge was closed.", [("mayor", "the bridge was closed")]),
        (
            "The mayor said clashes last month had closed the bridge.",
            [("mayor", "clashes last month had closed the bridge")],
        ),
        ("In a statement, police said.", []),
        ("On the eve of the feast, the mayor called the police.", []),
        ("The ministry said in a statement of its own that nine had drowned.", [("ministry", "nine had drowned")]),
        ("Minister Ilka Varro arrived and a source told us that she would leave.", [("a source", "she would leave")]),
    ],
)
def test_what_trails_a_report_is_where_and_when_and_not_what_was_said(text: str, expected: Expected) -> None:
    """Behind a clause and its speaker stands only the occasion; before them stands what was said."""
    assert told(text) == expected


def test_an_office_that_opens_several_turns_speaks_where_questions_are_put() -> None:
    """ "Secretary-General: …" among questions is a speaker; a label of a list is none."""
    asked = (
        "Secretary-General: Nine people have died today.\nQuestion: Will you go?\nSecretary-General: I will go there.\n"
    )
    listed = "Location: The north of the bay.\nLocation: The south of the bay.\n"

    assert [who for who, kind, _ in said(asked) if kind == "direct"] == [
        "Secretary-General",
        "Question",
        "Secretary-General",
    ]
    assert not said(listed)


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
    ("text", "expected"),
    [
        (
            "The road is closed, minister Ilka Varro said after she travelled to the city where shells fell.",
            [("Ilka Varro", "The road is closed")],
        ),
        (
            "The officer is dead, minister Ilka Varro told reporters at a news conference where he was mourned.",
            [("Ilka Varro", "The officer is dead")],
        ),
        ("He told reporters on Monday the road was open.", [("", "the road was open")]),
        (
            "Nine sailors have drowned, the coast guard said on Tuesday, Velmers reports.",
            [("coast guard", "Nine sailors have drowned")],
        ),
        ("Initial reports also indicated that nine had drowned.", []),
    ],
)
def test_occasions_tags_and_reports_of_nobody_say_nothing(text: str, expected: Expected) -> None:
    """Where he spoke, who printed it and what kind of report it was are no words and no speakers."""
    assert told(text) == expected
