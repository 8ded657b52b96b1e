"""Who acts when names stand apart from their verb: appositions, brackets, asides between commas, verbs in a row."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister of state, Ilka Varro, flew to Oslo on Monday.", ("CONSULT", ("Ilka Varro",))),
        ("The World Food Programme (WFP) has distributed rations to 500 families.", ("AID", ("World Food Programme",))),
        (
            "In a speech which began at two o'clock, Ilka Varro urged Iran to disarm.",
            ("REQUEST", ("Ilka Varro",)),
        ),
        ("Ilka Varro, who had been in Oslo the day before, rejected the demand.", ("REJECT", ("Ilka Varro",))),
        ("President Ilka Varro at first refused any talks.", ("REJECT", ("Ilka Varro",))),
        ("President Ilka Varro ordered troops into two provinces.", ("MOBILIZE", ("Ilka Varro",))),
    ],
)
def test_the_subject_is_found_across_what_stands_between(text, expected):
    """An apposition, a bracket, a clause or an adverb between a name and its verb hides nobody."""
    assert expected in [(event, actor) for event, _, actor, _ in coded(text)]


def test_a_second_verb_after_a_comma_has_the_same_subject():
    """What is promised does not swallow the next act of whoever promises."""
    events = happened("Ilka Varro promised elections, called on Iran to disarm, and left.").events

    assert [(e.event, e.actor) for e in events] == [("AGREE", ("Ilka Varro",)), ("REQUEST", ("Ilka Varro",))]


def test_a_name_that_only_says_so_or_is_in_a_list_is_no_subject():
    """“According to X, Y shelled” is Y's deed."""
    assert coded("According to Ilka Varro, Iran shelled Basra.")[0][2] == ("Iran",)


def test_a_weekday_of_a_journey_told_in_the_present_lies_ahead():
    """“Who travels to Oslo on Monday” is told before the journey; what was done on Monday is past."""
    ahead = happened("The talks failed, said Ilka Varro, who travels to Oslo on Monday.").events
    past = happened("Ilka Varro travelled to Oslo on Monday.").events

    assert [e.date for e in ahead if e.event == "CONSULT"][-1] == "2031-05-19"
    assert [e.date for e in past] == ["2031-05-12"]


def test_who_is_abroad_on_a_day_visits():
    """“Was in Oslo on Tuesday” tells of a journey; at home it tells of none, nor without a day."""
    where = "Norway and Iran met. President Ilka Varro of Iran was in Oslo on Tuesday."

    assert ("CONSULT", "visit", ("Ilka Varro",), ("Norway",)) in coded(where)
    assert [
        e for e in coded("Norway met. Norway's president, Ilka Varro, was in Oslo on Tuesday.") if e[1] == "visit"
    ] == []
    assert [e for e in coded("Norway met. President Ilka Varro of Iran was in Oslo.") if e[1] == "visit"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilka Varro, whose country presides, flies to Norway tomorrow.", ("CONSULT", ("Ilka Varro",))),
        ("The UN says it is “appalled” and has offered to host talks.", ("AGREE", ("UN",))),
        ("Iran's parliament voted by 351 to 16 to leave.", ("AGREE", ("Iran's parliament",))),
        ("How did Iran react?\n\nA: It recalled its ambassador to Norway.", ("SANCTION", ("Iran",))),
        ("Iran accused Iraq of plotting and it put its army on alert.", ("MOBILIZE", ("Iran",))),
    ],
)
def test_verbs_far_from_their_subject_keep_it(text, expected):
    """A clause on the subject, a quoted scrap, a question before, a demand in between."""
    assert expected in [(event, actor) for event, _, actor, _ in coded(text)]


def test_a_communique_speaks_for_the_body_that_heads_it():
    """“We” of a text that a ministry's name heads alone is the ministry; under a news headline it is nobody."""
    heading = "MINISTRY OF DEFENCE OF NORWAY\n\nThe border is calm. We call upon Iran to disarm.\n"
    news = (
        "Calm on the border as Norway's ministry of defence waits\n\nThe border is calm. We call upon Iran to disarm.\n"
    )

    assert [e[0] for e in coded(heading)] == ["REQUEST"]
    assert coded(news) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No, that's false,” President Ilka Varro said.", "REJECT"),
        ("The house of the bishop was torched on Monday.", "ASSAULT"),
        ("Eleven tourists and the consul, Jan Kato, were flown out of Basra.", "AID"),
        ("Norway lent two helicopters to Iran.", "AID"),
    ],
)
def test_verdicts_arson_and_flights_need_no_more_words(text, expected):
    """A “no” before a verdict negates nothing; arson is wilful; whoever is flown out is helped."""
    assert expected in [event for event, *_ in coded(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN runs three camps in Iran. It has asked donors for $415m.", [("REQUEST", ("UN",))]),
        ("The UN condemns the coup and calls on Iran to disarm.", [("ACCUSE", ("UN",)), ("REQUEST", ("UN",))]),
        ("The rebels claimed to have shot down a helicopter.", [("ASSAULT", ("rebels",))]),
        ("Soldiers in Iran announced on television that they had seized power.", [("COERCE", ("soldiers",))]),
        ("The police posts and bases on the border of Iran are empty.", []),
        ("Asked about it, President Ilka Varro said nothing.", []),
    ],
)
def test_a_pronoun_and_a_verb_in_a_row_keep_the_opening_name(text, expected):
    """“It”, “they” and a second verb in -s go back to whoever opens the telling; a noun in -s is no verb."""
    assert [(event, actor) for event, _, actor, _ in coded(text)] == expected


def test_a_communique_that_heads_its_lines_with_verbs_speaks_for_its_issuer():
    """“Condemned the coup;” and “gatherings are prohibited” are the issuer's acts, a soldier's wound is not."""
    text = "MINISTRY OF DEFENCE OF NORWAY\n\nGatherings are prohibited. Two soldiers were shot.\n\n• Condemned the coup in Iran;\n"

    assert [(event, actor) for event, _, actor, _ in coded(text)] == [
        ("COERCE", ("Norway",)),
        ("ASSAULT", ()),
        ("ACCUSE", ("Norway",)),
    ]


def test_what_our_troops_and_the_summit_do_is_the_issuers_deed():
    """In a communiqué “our” and “the Summit” are whoever issues it; in a newsroom's text they are nobody."""
    head = "COMMUNIQUÉ OF THE REPUBLIC OF NORWAY\n\n"
    text = "Our troops shelled Basra. The Summit rejected the timetable.\n"

    assert [(event, actor) for event, _, actor, _ in coded(head + text)] == [
        ("ASSAULT", ("Norway",)),
        ("REJECT", ("Norway",)),
    ]
    assert [actor for _, _, actor, _ in coded(text)] == [("troops",)]
