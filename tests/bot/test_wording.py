"""Claims, days and bars in words."""

from dataclasses import replace

import pytest

from bot import wording
from bot.charts_text import Bar, bars
from bot.event_words import LABELS
from bot.party_words import told_as
from bot.reply import plain
from bot.times import day_words, published_words, span_words
from config.lexicons import load_lexicon
from store.claims import EVENTS
from store.models import MODALITIES, Event, Evidence, Figure, Statement
from store.rows import ArticleCard, Stored


@pytest.mark.parametrize(("low", "high", "qualifier", "words"), [
    (30000, 30000, "exact", "30,000"),
    (115000, 115000, "about", "about 115,000"),
    (100000, None, "at_least", "at least 100,000"),
    (9, None, "more_than", "more than 9"),
    (None, 12, "up_to", "up to 12"),
    (None, 12, "less_than", "fewer than 12"),
    (10, 12.5, "range", "10 to 12.5"),
    (None, None, "none", "no number given"),
])  # fmt: skip
def test_an_amount_says_how_exact_it_is(low, high, qualifier, words):
    """ "At least" is never dropped."""
    assert wording.amount(Figure(low, high, qualifier, "strength")) == words


def test_who_left_does_not_read_as_being_there():
    """1,200 soldiers withdrawn from the border are not 1,200 soldiers at the border."""
    gone = Figure(1200, 1200, "exact", "strength", "soldiers", "Lutvia", "the border", "the border", status="withdrawn")

    assert wording.figure_words(gone) == "1,200 soldiers of Lutvia withdrawn · from the border"
    planned = replace(gone, status="planned", modality="planned")
    assert wording.figure_words(planned) == "1,200 soldiers of Lutvia · from the border (planned)"
    assert wording.figure_words(replace(gone, unit=None, status="present")) == "1,200 troops of Lutvia · the border"


def test_whose_people_were_harmed_stands_before_what_befell_them():
    """Three guards of Lutvia were killed; nobody was "killed of Lutvia"."""
    guards = Figure(3, 3, "exact", "killed", "guards", "Lutvia", "Oster")

    assert wording.figure_words(guards) == "3 guards of Lutvia killed · Oster"
    assert wording.figure_words(replace(guards, unit="dead")) == "3 dead of Lutvia · Oster"
    assert wording.figure_words(replace(guards, unit="prisoners")) == "3 prisoners of Lutvia killed · Oster"
    captured = replace(guards, unit="prisoners", measure="captured")
    assert wording.figure_words(captured) == "3 prisoners of Lutvia · Oster"


@pytest.mark.parametrize(
    ("measure", "unit", "status", "words"),
    [
        ("captured", "employees", "freed", "6 employees freed · Oster"),
        ("captured", "prisoners", "freed", "6 prisoners freed · Oster"),
        ("captured", None, "freed", "6 people freed · Oster"),
        ("displaced", "refugees", "returned", "6 refugees returned · Oster"),
        ("evacuated", "hikers", "found", "6 hikers found alive · Oster"),
        ("wounded", None, "discharged", "6 people discharged from hospital · Oster"),
        ("infected", "patients", "recovered", "6 patients recovered · Oster"),
    ],
)
def test_what_became_of_people_is_told_instead_of_what_befell_them(measure, unit, status, words):
    """The freed are not captured, nor are the recovered infected."""
    assert wording.figure_words(Figure(6, 6, "exact", measure, unit, place="Oster", status=status)) == words


def test_what_befell_arms_is_told_once():
    """Tanks that count as destroyed and whose standing is "destroyed" are not "destroyed destroyed"."""
    tanks = Figure(310, 310, "exact", "destroyed", "tanks", "Lutvia", status="destroyed")

    assert wording.figure_words(tanks) == "310 tanks of Lutvia destroyed"
    assert wording.figure_words(replace(tanks, measure="equipment")) == "310 tanks of Lutvia destroyed"


def test_what_stands_on_a_scale_is_named_before_its_number():
    """A quake is of magnitude 6.9; it is not 6.9 of something."""
    quake = Figure(6.9, 6.9, "about", "magnitude")

    assert wording.figure_words(quake) == "magnitude about 6.9"
    assert wording.figure_words(Figure(28, 28, "exact", "depth", "km")) == "depth 28 km"


def test_one_of_the_people_is_a_person():
    """ "1 people killed" is no English."""
    one = Figure(1, 1, "exact", "killed", "people", place="Port Sel")

    assert wording.figure_words(one) == "1 person killed · Port Sel"


@pytest.mark.parametrize("modality", [m for m in MODALITIES if m != "asserted"])
def test_what_is_not_asserted_is_marked_in_words(modality):
    """A plan, a forecast or a denial never reads like a fact."""
    event = Event("CONSULT", "visit", actor=("A",), modality=modality)

    assert plain(wording.event_pieces(event)).startswith(f"Visit ({wording.how_sure(event)})")
    assert wording.how_sure(event)


@pytest.mark.parametrize(
    ("event", "mode", "actor", "recipient", "expected"),
    [
        ("ASSAULT", "firearms", (), ("Ada Mbo",), "Shooting: of Ada Mbo"),
        ("ASSAULT", "kill", (), ("Ada Mbo",), "Killing: of Ada Mbo"),
        ("ASSAULT", None, (), ("guards",), "Attack: on guards"),
        ("ASSAULT", "aerial", (), ("Iran",), "Air strike: on Iran"),
        ("COERCE", "arrest", (), ("Ada Mbo", "Omar Vell"), "Arrest: of Ada Mbo and Omar Vell"),
        ("COERCE", "arrest", ("police",), ("Ada Mbo",), "Arrest: the police → Ada Mbo"),
        ("ASSAULT", "firearms", ("guards",), (), "Shooting: guards"),
        ("ASSAULT", "firearms", (), (), "Shooting: nobody named"),
        ("SANCTION", "dismiss", ("Norway",), ("Ada Mbo",), "Dismissal: Norway → Ada Mbo"),
        ("AGREE", None, ("Chile", "Peru"), (), "Offer or promise: Chile and Peru"),
        ("AGREE", "agree", ("Chile", "Peru"), (), "Agreement: Chile and Peru"),
    ],
)
def test_who_suffers_is_not_shown_as_the_doer(event, mode, actor, recipient, expected):
    """The shot did not shoot; those who offered help each agreed on nothing."""
    assert plain(wording.event_pieces(Event(event, mode, actor=actor, recipient=recipient))) == expected


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("army", "the army"),
        ("police", "the police"),
        ("city hospital", "the city hospital"),
        ("the other side", "the other side"),
        ("his ministry", "his ministry"),
        ("rebels", "rebels"),
        ("unknown gunmen", "unknown gunmen"),
        ("armed men", "armed men"),
        ("Kesh", "Kesh"),
        ("ethnic Armenians", "ethnic Armenians"),
        ("congress", "the congress"),
    ],
)
def test_a_body_called_by_its_kind_alone_has_its_article(name, shown):
    """800 soldiers are "of the army"; names and groups stand as they are."""
    assert told_as(name) == shown
    assert wording.figure_words(Figure(8, 8, "exact", "strength", unit="tanks", holder=name)) == f"8 tanks of {shown}"


def test_every_kind_within_a_mode_has_a_name():
    """What the lexicon tells apart is shown apart."""
    for within, kinds in load_lexicon().tables["events"]["finer"].items():
        event = within.split("/")[0]
        assert all((event, kind) in LABELS for kind in kinds)


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_type_has_a_name(event):
    """No code is shown to people."""
    assert (event, None) in LABELS


def test_the_texts_own_words_for_a_speaker_stand_beside_the_name():
    """How the article calls the speaker is evidence; a pronoun or the name itself is not."""
    figure = Figure(1, 1, "exact", "strength", speaker="Jens Stoltenberg", speaker_text="NATO’s chief")

    assert wording.speaker(figure) == "Jens Stoltenberg (“NATO’s chief”)"
    assert wording.speaker(replace(figure, speaker_text="Stoltenberg")) == "Jens Stoltenberg"
    assert wording.speaker(replace(figure, speaker_text="He")) == "Jens Stoltenberg"
    assert wording.speaker(replace(figure, speaker=None, speaker_text="an official")) == "an official"
    assert wording.speaker(replace(figure, speaker=None, speaker_text=None)) == "the article itself"


@pytest.mark.parametrize(("start", "end", "precision", "words"), [
    ("2022-02-03", "2022-02-03", "day", "Thu 3 Feb 2022"),
    ("2022-02-10", "2022-02-20", "range", "10–20 Feb 2022"),
    ("2022-02-27", "2022-03-02", "range", "Sun 27 Feb 2022 to Wed 2 Mar 2022"),
    ("2022-02-01", "2022-02-28", "month", "Feb 2022"),
    ("2014-01-01", "2014-12-31", "year", "2014"),
    ("2014", None, "year", "2014"),
    ("2022-01-31", "2022-01-31", "week", "the week of Mon 31 Jan 2022"),
    (None, None, None, "no date"),
    ("someday", None, None, "someday"),
])  # fmt: skip
def test_days_are_plain_and_as_precise_as_told(start, end, precision, words):
    """A year is not made a day."""
    assert span_words(start, end, precision) == words


def test_a_day_without_a_time_stays_a_day():
    """No zone can shift a publisher's day."""
    assert published_words("2022-02-03", "2022-02-03", "Asia/Tokyo") == "Thu 3 Feb 2022"
    assert published_words(None, None, "UTC") == "date not known"
    assert day_words("2022-02-03T23:30:00+00:00") == "Thu 3 Feb 2022"


def test_bars_share_one_scale_and_show_what_is_open():
    """Half the value is half the bar; an open end has an arrow; what is expected is drawn lighter."""
    drawn = bars([
        Bar("a", 100, None, "at least 100"),
        Bar("b", 50, 100, "50 to 100"),
        Bar("a long label that does not fit", 100, 100, "forecast", expected=True),
        Bar("c", None, None, "none"),
    ]).splitlines()  # fmt: skip

    assert drawn[0].count("▆") == 20
    assert "▶ at least 100" in drawn[0]
    assert (drawn[1].count("▆"), drawn[1].count("░")) == (10, 10)
    assert drawn[2] == "a long label that does not fit"
    assert drawn[3].count("▒") == 20
    assert drawn[4].split() == ["c", "none"]


def test_a_part_says_what_it_is_a_part_of():
    """71 of 163 is no rival count of 163."""
    part = Figure(71, 71, "exact", "killed", "peacekeepers", part_of=163)

    assert wording.figure_words(part) == "71 peacekeepers killed (of 163)"


def test_a_quotation_stands_on_one_line():
    """Whatever line its article broke it at: where a platform's line ends, its quotation ends."""
    sentence = "“We\nhave moved\n  12 tanks,” he said."
    proof = (Evidence(sentence, 0, len(sentence)),)
    said = Statement("Ada Velm", "he", "said", "We\nhave moved\n  12 tanks", direct=True, evidence=proof)
    stored = Stored(
        "s1", 1, ArticleCard(1, None, None, None, None, None, "2031-05-07", "2031-05-07T10:00:00+00:00"), said, "1"
    )

    fact = wording.fact(stored, quote=True)

    assert (plain(fact.text), fact.quote) == ("“We have moved 12 tanks”", "“We have moved 12 tanks,” he said.")


@pytest.mark.parametrize(
    ("publisher", "speaker", "words"),
    [
        ("Ministry of Defence of Orlia", None, "reported by Ministry of Defence of Orlia, Wed 7 May 2031"),
        ("Gazette", "Ada Ruden", "says Ada Ruden · Gazette, Wed 7 May 2031"),
        (None, None, "the article itself · publisher not known, Wed 7 May 2031"),
    ],
)
def test_what_a_newsroom_tells_by_itself_carries_its_name(publisher, speaker, words):
    """A ministry's own page is no neutral article."""
    card = ArticleCard(1, None, publisher, None, None, None, "2031-05-07", "")
    stored = Stored("f1", 1, card, Figure(3, 3, "exact", "killed", "people", speaker=speaker), "1")

    assert wording.credit(wording.fact(stored)) == words
    assert wording.teller(stored) == (speaker or publisher or "the article itself")


@pytest.mark.parametrize(
    ("event", "mode", "words"),
    [
        ("THREATEN", None, "Threat: against Iran"),
        ("AID", None, "Aid: to Iran"),
        ("CONSULT", "visit", "Visit: to Iran"),
        ("CONSULT", "meet", "Meeting: with Iran"),
        ("REQUEST", None, "Call on: → Iran"),
        ("SANCTION", "ties", "Relations broken off: with Iran"),
        ("MOBILIZE", "troops", "Troops moved: → Iran"),
        ("ASSAULT", None, "Attack: on Iran"),
        ("ASSAULT", "targeted", "Targeted killing: of Iran"),
        ("COERCE", "arrest", "Arrest: of Iran"),
        ("COERCE", "power", "Seizure of power: against Iran"),
        ("RETREAT", "release", "Release: of Iran"),
    ],
)
def test_who_only_received_it_is_not_whose_it_is(event, mode, words):
    """Whom somebody threatened, visits or helps is no owner of the threat, the visit or the aid."""
    assert plain(wording.event_pieces(Event(event, mode, recipient=("Iran",)))) == words
