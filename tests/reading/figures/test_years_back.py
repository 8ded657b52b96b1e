"""A year that stands before a number reaches it: quakes, wars, storms and epidemics of years back are history; news beside them is not."""

import pytest

from store.reading.text.years_told import old_names
from tests.reading.names_page import dates, figures, page, reading


def sure(text: str) -> list[str]:
    """How sure the text is of each of its figures, in order."""
    return [figure.modality for figure in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The same shore was struck in March 2017 by Cyclone Halvor, one of the longest on record, which killed at least 165 people in Osterby and 679 in Lorn, where a further 537 were never found.",
        "The city was hit in 2014 by an earthquake that killed 300 people and left 12,000 homeless.",
        "The land was ravaged in 2014 by Ebola, which killed 11,000 people and infected 28,000.",
        "The valley was badly damaged in May 2012 by a flood that had displaced 40,000 people.",
        "The rebels, who seized the town in January 2019 after battles that killed 3,000 people, are in talks.",
        "In March 2017 the coast was battered by Cyclone Halvor, which killed 165 people and left 12,000 homeless.",
        "But in June 2015 an army swept in from the east, which killed 800 people.",
        "The town was razed in 2012 during a siege, killing 40 people.",
    ],
)
def test_what_struck_in_a_year_of_old_did_its_harm_then(text):
    """The main clause is dated, the number stands in a clause of its own."""
    assert set(sure(text)) == {"historical"}


@pytest.mark.parametrize(
    "text",
    [
        "The insurgency, which began in 2014 and whose fighters claim a prophet, has killed more than 6,000 people.",
        "The war, which broke out in April 2014, has killed more than 14,000 people.",
        "The rebellion began in 2012 and has killed 3,000 people.",
        "Last year's season brought two, neither of which caused more than 20 deaths.",
        "Last season's storms left 300 dead.",
        "Last year's earthquake, which killed 300 people, is forgotten.",
        "The previous year's deadly floods killed 600 people.",
        "Halvor (2017) affected 849,000 people. Cholera followed; 300 people were infected in the weeks after the storm.",
        "The quake struck in 2015. An outbreak of cholera followed, killing 300 people.",
        "Cyclone Halvor came ashore in 2017. Some 40 boats are at sea. Halvor alone killed at least 165 people here.",
        "Cyclone Halvor came ashore in 2017. Some 600 people were killed in Cyclone Halvor.",
        "The Osterby quake of 1999 levelled the town. The Osterby quake killed 17,000 people.",
        "In March 2017, Cyclone Halvor sent mud down the hills. Halvor killed 165 people.",
        "The coast was struck in 2017 by Cyclone Halvor. It rains. Halvor killed 165 people.",
        "In eight years the country has buried the dead of Idra, Halvor and Chiron. Halvor alone killed 165 people here.",
    ],
)
def test_what_wars_storms_and_plagues_cost_years_ago_is_history(text):
    """By the year in which they began, by "last year's", by the sentence before, by the name."""
    assert {f.modality for f in figures(text) if f.unit != "boats"} == {"historical"}


@pytest.mark.parametrize(
    "text",
    [
        "The town was razed in 2012 by a fire, and a blaze that broke out at dawn killed 12 people.",
        "The city was hit on Tuesday by an earthquake that killed 300 people.",
        "The camp was set up in 2014 by an agency that says 400 people were killed.",
        "The war, which broke out in April 2014, has now killed more than 14,000 people.",
        "The war, which broke out in April 2014, has killed 14,000 people, the ministry said on Tuesday.",
        "The outbreak, which began in December 2021, has killed 45 people.",
        "The outbreak, which began in 2015, has infected 900 people.",
        "Since January 2021 the outbreak has infected 900 people.",
        "The worst flood since 2010 killed 45 people.",
        "The party, which has ruled since 2017, said 45 people were killed.",
        "The coup in August 2019 was led by Colonel Ola Brenn, whose soldiers killed 10 people on Monday.",
        "A quake struck on Tuesday. Cholera followed, killing 30 people.",
        "Cyclone Halvor struck in 2017. Cyclone Halvor came back on Tuesday. Halvor killed 12 people.",
        "The Front (1984) said it was ready for talks. The Front killed 12 soldiers.",
        "It rains. It blows. Typhoon Yorga, the strongest since 2013, is near. Typhoon Yorga killed 12 people.",
        "It rains. It blows. Like the storm of 2013, Typhoon Yorga came at night. Yorga killed 12 people.",
        "Typhoon Yorga came ashore. It was the worst since the Osterby quake of 1999. Typhoon Yorga killed 12 people.",
        "The Osterby war of 2014 is over. The Osterby war killed 12 people.",
        "Founded in 1998, the group has 400 fighters.",
        "The war, which broke out in 2014 and has killed 14,000 people, spread to Osterby on Friday.",
        "Last year's flood victims were shot at by gunmen on Monday, and 12 people were killed.",
        "Two people were never found after the ferry sank on Tuesday.",
    ],
)
def test_what_is_told_of_now_beside_a_year_of_old_stays_news(text):
    """A day of now, a toll that still runs, a name that is of now too."""
    assert sure(text)[-1] == "asserted"


def test_two_deeds_of_one_sentence_keep_their_own_days():
    """The old fire is history, Tuesday's is not; nor is what this year's floods cost."""
    assert sure(
        "The town was razed in 2012 by a fire that killed 40 people, and on Tuesday another fire killed 12."
    ) == [
        "historical",
        "asserted",
    ]
    assert sure("Last year's deadly floods killed 600 people; this year's have killed 45.") == [
        "historical",
        "asserted",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The group drew notice in March 2019 when it overran Lorn. Rwanda sent 1,000 troops that July and now has about 4,000 in the province.",
        "The rebels took the town in January 2019. France sent 600 soldiers that August and has about 2,000 in the north.",
        "The war began in April 2018. Chad moved 2,000 soldiers that June but still has 300 at the border.",
    ],
)
def test_what_was_sent_that_july_is_of_the_year_before_it(text):
    """What is there now is not."""
    assert sure(text) == ["historical", "asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels took Lorn in January 2019. France sent 600 soldiers that month.",
        "The rebels took Lorn in 2019. The same year France sent 600 soldiers.",
        "The rebels took Lorn in 2018. The following year a bomb killed 40 people in Osterby.",
        "The dam broke in May 2017. Later that year cholera killed 40 people.",
        "The dam broke in May 2017. Two months later 40 people were killed by a mudslide.",
        "The junta took power in June 2018, and a year later soldiers killed 40 people.",
    ],
)
def test_what_leans_on_a_time_of_old_is_of_old(text):
    """That month, the same year, two months later: what happened then is no news, nor is its number."""
    found = reading(text)

    assert [claim.modality for claim in (*found.figures, *found.events) if claim.modality != "historical"] == []


@pytest.mark.parametrize(
    "text",
    [
        "A truce was signed in May 2015. On Monday 12 people were killed for the second time that month.",
        "A truce was signed in May 2015. The army said that year after year 12 people were killed.",
        "A truce was signed in May 2015. This month 12 people were killed.",
        "A truce was signed on Monday. Two months later 12 people were killed.",
    ],
)
def test_what_leans_on_nothing_of_old_is_news(text):
    """A day of now stands between, or the words lean on nothing."""
    assert sure(text) == ["asserted"]


def test_that_july_is_of_the_year_told_before():
    """Not where "that" opens what is said."""
    assert dates("It overran Lorn in March 2019. Rwanda sent 1,000 troops that July.")[-1] == "2019-07-01/2019-07-31"
    assert dates("It overran Lorn in March 2019. He said that July was wet.")[-1] != "2019-07-01/2019-07-31"


def test_nobody_found_is_missing():
    """“Never found” denies nothing."""
    assert sure("Seven miners have not been found.") == ["asserted"]
    assert sure("He denied that 30 people were missing.") == ["denied"]


def test_happenings_that_an_old_year_goes_on_to_are_of_it():
    """Cholera after a storm of 2017 is of 2017; last season's storms and a storm by an old name are no news."""
    after = reading("Halvor (2017) affected 849,000 people. A cholera outbreak followed in both countries.")
    named = reading("Cyclone Halvor struck in 2017. Some 600 people were killed in Cyclone Halvor.")
    last = reading("Last season's storms left 300 dead.")

    assert [(e.date, e.modality) for e in after.events if e.mode == "epidemic"] == [("2017-01-01", "historical")]
    assert [e for e in (*named.events, *last.events) if e.modality == "asserted"] == []


def test_who_is_called_after_last_year_acts_now():
    """Last season's champion: only the storms and wars themselves are over."""
    told = reading("Last season's champion was shot dead by gunmen on Monday.").events

    assert [event.modality for event in told] == ["asserted"]


def test_a_name_cut_off_at_its_year_is_read():
    """A text may end anywhere."""
    assert old_names(page("Halvor (2017")) == {}
    assert old_names(page("Cyclone Halvor (2017) killed 12.")) == {"halvor": "2017"}


def test_a_flood_of_now_behind_those_of_last_year_is_news():
    """Only what opens the sentence is last year's."""
    both = reading("Last year's floods left 600 dead, and on Tuesday a flood swept away a bridge in Osterby.")

    assert [(e.date, e.modality) for e in both.events if e.mode == "flood"][-1] == ("2022-02-01", "asserted")
