"""The day of a deed: told in the plain past it is of the day that the text's first sentence names."""

import pytest

from tests.reading.claims_page import happened


def days(text: str) -> list[tuple[str, str | None]]:
    """(event, date) of every event of a text."""
    return [(e.event, e.date) for e in happened(text).events]


def test_a_deed_in_the_plain_past_is_of_the_leads_day():
    """A morning paper tells yesterday's deeds without saying so each time; what has been done or is said is of today."""
    text = (
        "Iranian troops stormed the port of Basra on Tuesday.\n\nTwo soldiers were killed by snipers.\n\n"
        "Norway has closed its embassy in Iran.\n\nNorway condemned the attack.\n"
    )

    assert days(text) == [
        ("ASSAULT", "2031-05-13"),
        ("ASSAULT", "2031-05-13"),
        ("SANCTION", "2031-05-14"),
        ("ACCUSE", "2031-05-14"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Iranian troops stormed the port of Basra on Tuesday, the army said on Wednesday.\n\nTwo soldiers were shot.\n",
        "Basra live: port stormed\n\nIranian troops stormed the port of Basra on Tuesday.\n\nTwo soldiers were shot.\n",
        "Iranian troops stormed the port of Basra in April.\n\nTwo soldiers were shot.\n",
    ],
)
def test_a_text_that_names_today_or_follows_it_live_keeps_to_it(text):
    """The publication day is named, or nothing recent is."""
    assert days(text)[-1] == ("ASSAULT", "2031-05-14")


def test_what_is_asked_or_said_of_a_coming_day_is_of_today():
    """An invitation to a summit in a week is not given in a week."""
    assert days("Norway struck a port before dawn on Monday.")[0][1] == "2031-05-12"


def test_a_day_in_what_is_said_afterwards_is_not_the_deeds():
    """“Sent a frigate and declared that it would sail in June”: June is the plan's."""
    text = "Norway sent a frigate to Basra and declared that 400 of its marines would hold drills in June.\n"
    told = happened(text).events

    assert [(e.event, e.date) for e in told] == [("MOBILIZE", "2031-05-14"), ("MOBILIZE", "2031-06-01")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway gave Iran until noon on Saturday to withdraw.", "2031-05-14"),
        ("Norway set Iran a deadline of Friday.", "2031-05-14"),
        ("Norway threatened Iran with war on Monday.", "2031-05-12"),
        ("Rebels killed 40 soldiers near Oso, the deadliest attack since 2019.", "2031-05-14"),
        ("The army has held the town since April.", "2031-04-01"),
        ("Floods struck Oso in August.", "2030-08-01"),
    ],
)
def test_deadlines_and_ranks_date_nothing(text, day):
    """By when it is demanded and since when it is the worst is not when it was; a disaster in a coming month was last year's."""
    assert happened(text).events[0].date == day


def test_a_tale_does_not_go_on_from_the_day_of_a_relative_clause():
    """“Officers who took power on Monday”: what comes after is of today."""
    went_on = "Rebels took Oso on Monday. Norway condemned the attack."
    looked_back = "Officers who took power in Oso on Monday named Ana Roy premier. Norway condemned the putsch."

    assert days(went_on)[-1] == ("ACCUSE", "2031-05-12")
    assert days(looked_back)[-1] == ("ACCUSE", "2031-05-14")


def test_a_month_of_a_plan_is_the_coming_one():
    """“Will leave by January” said in May looks to the next January; what was done in January is past."""
    ahead = happened("Norwegian troops will leave Iran by January.").events
    past = happened("Norwegian troops left Iran in January.").events

    assert [e.date for e in ahead] == ["2032-01-01"]
    assert [e.date for e in past] == ["2031-01-01"]


def test_a_plan_does_not_take_the_day_of_what_it_is_about():
    """“Will leave the towns that it took in April”: when is not told."""
    assert happened("The army will leave four towns that it took in April.").events[0].date is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighting broke out in Basra. Iranian troops stormed the port on 15 August.", ("ASSAULT", "2030-08-15")),
        ("Norway asked Iran to withdraw its soldiers by 15 June.", ("REQUEST", "2031-05-14")),
        ("Norway promised an answer by Friday.", ("AGREE", "2031-05-14")),
        ("The summit was postponed to 15 March.", ("CONSULT", "2032-03-15")),
        ("Norway will send troops to Basra on Friday.", ("MOBILIZE", "2031-05-16")),
    ],
)
def test_a_day_ahead_is_only_of_what_lies_ahead(text, expected):
    """What is done or asked is not of a coming day; what is planned or moved is."""
    assert days(text)[-1] == expected


def test_what_never_came_does_not_date_what_was_put_off():
    """The day in "that was to have begun on Friday" is of the visit, not of the putting off."""
    assert days("Norway put off a visit to Iran that was to have begun on Friday.") == [("SANCTION", "2031-05-14")]


def test_a_plan_for_people_does_not_take_the_day_when_they_were_taken():
    """ "Is to free the women whom it seized on 7 May" frees them today or later."""
    found = days("Iran is to free 50 women whom it seized on 7 May.")

    assert ("RETREAT", "2031-05-07") not in found


def test_the_years_of_an_office_do_not_date_what_befalls_its_holder():
    """ "X, president since 2009, is under arrest": the arrest is of today."""
    text = "President Lena Orlova, in power since 2009, is under house arrest in Oslo."

    assert [e.date for e in happened(text).events if e.event == "COERCE"] == ["2031-05-14"]


def test_a_tale_goes_on_on_the_day_that_opens_it():
    """Plain past after "On 28 April …" is of that day; what is told in the present or the perfect is of today."""
    text = "On 28 April students rallied in Basra. Guards fired on the crowd. Norway has condemned the deed."

    assert days(text) == [("PROTEST", "2031-04-28"), ("ASSAULT", "2031-04-28"), ("ACCUSE", "2031-05-14")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The opposition accused Norway of ignoring warnings issued ten days ago.", "2031-05-14"),
        ("The opposition accused Norway on Monday of ignoring warnings.", "2031-05-12"),
    ],
)
def test_the_day_of_what_somebody_is_accused_of_is_not_the_accusation_s(text, day):
    """A date behind another verb's participle is that verb's."""
    assert days("The rain stopped.\n\n" + text) == [("ACCUSE", day)]


def test_since_a_day_looks_back_even_to_last_year():
    """A month-day is the nearest to publication, but nobody has been held since a day to come."""
    assert days("The governor has been detained since 22 July.") == [("COERCE", "2030-07-22")]


@pytest.mark.parametrize("name", ["May 9 Movement", "9 May Brigade"])
def test_a_day_in_a_name_dates_nothing(name):
    """A movement is called after a day on which something else happened."""
    assert days(f"Iranian troops seized a port from the {name} on Tuesday.") == [("COERCE", "2031-05-13")]


def test_the_day_of_a_plan_is_not_the_deed_s():
    """“Has sent food and wants to send more on …”: the day is that of what is wanted."""
    text = "The rain stopped.\n\nNorway has bombed Basra and wants to send soldiers on 9 May."

    assert days(text)[:1] == [("ASSAULT", "2031-05-14")]


def test_a_day_behind_a_semicolon_dates_only_its_own_half():
    """The truce is not of the month in which a mandate runs out."""
    text = "The rain stopped.\n\nNorway and Iran signed a truce; the mandate of the monitors runs out in November."

    assert "2031-11" not in str(days(text)[0][1])


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian soldiers shot 19 students in the first week.",
        "Norwegian miners, who went on strike last autumn, are back at work.",
        "At the time Norway expelled the envoy of Iran.",
    ],
)
def test_a_time_that_no_calendar_places_is_not_today(text):
    """“In the first week”, “last autumn”, “at the time”: not told when, rather than today."""
    assert happened(text).events[0].date is None


def test_accusations_made_yesterday_are_rejected_today():
    """The participle dates what is rejected."""
    assert days("Norway rejected the accusations made yesterday by Iran.") == [("REJECT", "2031-05-14")]


def test_an_aside_of_years_ago_does_not_make_a_second_verb_old():
    """“X, who led marches in 2021, called it wrong and accused Y” is of today."""
    text = "Ola Brenn, who led protests in 2021, called it wrong and accused Iran of fraud."

    assert happened(text).events[-1].date == "2031-05-14"


def test_the_week_before_is_a_week():
    """“The week before,” leans on the tale's day, and is no clause."""
    found = happened("The shell fell on Tuesday. The week before, the rebels had promised to spare the town.").events[
        -1
    ]

    assert (found.date, found.enddate) == ("2031-05-05", "2031-05-11")


def test_a_day_behind_an_and_dates_the_verb_after_it():
    """“Denied the charge and on Thursday ordered …”: two verbs, one day."""
    text = "Norway denied the charge and on Tuesday ordered the Iranian consul to leave."

    assert [(e.event, e.date) for e in happened(text).events] == [("REJECT", "2031-05-14"), ("SANCTION", "2031-05-13")]


def test_those_who_were_captured_are_counted():
    """“60 killed and 14 captured” is a count of both."""
    assert happened("Sixty rebels had been killed and 14 captured since Monday, a spokesman said.").events == []


def test_a_verb_keeps_its_own_day_before_a_clause_about_its_object():
    """What was ratified on Tuesday had been signed in October."""
    text = "Norway on Tuesday ratified the treaty that the two presidents signed in October."

    assert days(text)[0] == ("AGREE", "2031-05-13")


def test_what_the_other_side_answers_with_is_not_the_first_ones_weapon():
    """A semicolon parts two deeds."""
    event = happened("Norway shelled the port on Monday; Iran answered with drones the next day.").events[0]

    assert event.mode == "heavy-weapons"


def test_a_tale_goes_on_from_a_day_of_last_week():
    """Deeds in the plain past follow the sentence before them, a demand is of today."""
    text = "Rebels stormed a prison on Friday. Norwegian soldiers shot four guards. Iran condemned the raid."

    assert days(text) == [("ASSAULT", "2031-05-09"), ("ASSAULT", "2031-05-09"), ("ACCUSE", "2031-05-14")]


def test_a_day_after_is_counted_from_the_day_the_tale_has_reached():
    """The pact was signed the day before the blast, not yesterday."""
    text = "A blast killed nine people in Oso on Friday. The blast came a day after Norway and Iran had signed a pact."

    assert days(text)[-1] == ("AGREE", "2031-05-08")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Iran freed the crew of the Galaxy, held since March.", "2031-05-14"),
        ("Norway deplores the incident of 3 May.", "2031-05-14"),
        ("Norway attacked Oso in retaliation for the bombing of 3 May.", "2031-05-14"),
        ("Norway attacked Oso on 12 May in retaliation for a bombing.", "2031-05-12"),
        (
            "Norway and Iran have agreed to a truce, an envoy said, but fighting goes on in Oso, where nine were killed on Monday.",
            "2031-05-14",
        ),
    ],
)
def test_the_day_of_another_thing_in_the_sentence_is_not_the_deeds(text, day):
    """Since when one was held, what is deplored, what was avenged and what goes on elsewhere have days of their own."""
    assert happened(text).events[0].date == day


def test_a_tale_does_not_go_on_from_where_others_were_killed():
    """“Where nine were killed on Monday” tells which town it is."""
    text = "The envoy has seen Oso, where nine were killed on Monday. Iran imposed a curfew."

    assert days(text)[-1] == ("COERCE", "2031-05-14")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway on Monday left the treaty signed in 1987.", [("2031-05-12", "asserted")]),
        ("Iranian troops crossed the line drawn in 1994.", [("2031-05-14", "asserted")]),
        ("Norway freed on Monday 12 men captured in 2019.", [("2031-05-12", "asserted")]),
        ("Norway signed the treaty in 1987.", [("1987-01-01", "historical")]),
    ],
)
def test_the_year_a_thing_was_made_in_is_not_the_deeds(text, expected):
    """“The line drawn in 1994” was crossed today."""
    assert [(e.date, e.modality) for e in happened(text).events] == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ana Roy, the envoy, met Omar Vell, and is to return home on Friday.", "2031-05-14"),
        ("Ana Roy, the envoy, met Omar Vell on Monday, and is to return home on Friday.", "2031-05-12"),
    ],
)
def test_the_day_of_a_second_verb_is_not_the_firsts(text, day):
    """“Met X, and is to return on Friday”: they did not meet on Friday."""
    assert happened(text).events[0].date == day


def test_a_tale_does_not_go_on_from_the_day_of_a_vote():
    """“Arrested after Sunday’s vote”: the border was not closed on Sunday."""
    text = "Hundreds have been arrested in Oso after Sunday’s vote, a group said. Norway closed its border."

    assert days(text)[-1] == ("COERCE", "2031-05-14")
