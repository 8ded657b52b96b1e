"""An office's running count: each bulletin's number follows its own last one, and no arrow starts at a value that only looks alike."""

import datetime as dt

import pytest

from store import ledger
from store.db import Store
from store.intake.ingest import ingest
from store.models import Article, Evidence, Figure
from store.series import frame_of, is_serial
from tests.reading.names_page import lexicon
from tests.store.test_told_again import figures

DAY = dt.datetime(2031, 5, 14, 6, tzinfo=dt.UTC)
SERVICE = "Ministry of Civil Protection of Lumen – Press Service"
POST = "Lune Post"


def printed(tmp_path, *papers):
    """What the last of several papers, half a day apart, did: each a publisher and a text whose first line is its title."""
    with Store.open(tmp_path / "s.db") as store:
        for number, (publisher, text) in enumerate(papers):
            at, last = DAY + dt.timedelta(hours=12 * number), store.read(ledger.last_id)
            title, _, body = text.partition("\n")
            article = Article(
                body,
                title=title,
                publisher=publisher,
                published=at,
                url=f"https://{number}.example/a",
                family=publisher,
            )
            saved = ingest(store, article, lexicon(), at, None).saved
        return [d for d in store.read(ledger.of_article, saved.article) if d.id > last]


def said(number, sentence, measure="killed", unit=None, **fields):
    return Figure(*(number, number, "exact", measure, unit), evidence=(Evidence(sentence, 0, len(sentence)),), **fields)


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Communiqué No. 3: Updated data", "Ministry of Emergencies"),
        ("Lumen floods – Situation Report No. 2 (as of 3 May)", "Relief Desk"),
        ("Flash Update 4", "Relief Desk"),
        ("Weekly report 12: cholera", "Health Bureau"),
        ("Press Communiqué 07/FLOOD/2031", "DCP"),
        ("On the sinking of the ferry", "Harbour Authority Press Office"),
        ("Bulletin 9", "Observatory"),
    ],
)
def test_a_bulletin_is_known_by_its_number_or_its_press_office(title, publisher):
    """Rule: what comes in numbers, or from a press office, is one running count."""
    assert is_serial(title, publisher)


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Report: 12 killed in Lune", "Lune Post"),
        ("Communiqué ends talks", "Lune Post"),
        ("Update: ferry found", "Radio Lune"),
        ("Ministry reports 40 dead", "News Service of Lune"),
        (None, None),
    ],
)
def test_a_newspaper_is_no_bulletin(title, publisher):
    """Rule: a headline with a number in it is no number of a bulletin."""
    assert not is_serial(title, publisher)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "As of 10:00 today 203 deaths are confirmed: Lune, 104; Oso, 52.",
            "The deaths confirmed up to 9 May are 203.",
        ),
        (
            "203 persons have been pulled out alive.",
            "203 persons have been pulled out alive so far, the last of them today.",
        ),
        ("Deaths: 203 – Lune, 104; Oso, 99.", "To be regretted is the loss of 203 lives, namely: Lune, 9."),
        ("In all 17 people fell ill, and 203 died.", "203 dead"),
    ],
)
def test_frames_that_tell_the_same(one, other):
    """Rule: what only counts, and when, tells no two counts apart."""
    assert frame_of(said(203, one)) == frame_of(said(203, other))


@pytest.mark.parametrize(
    "scene",
    [
        "In the disorder of the morning 203 persons were injured.",
        "Of the students of the hostel 203 are dead.",
        "Cholera: 9 cases and 203 deaths.",
    ],
)
def test_a_scene_is_no_bulletin_frame(scene):
    """Rule: a number of one scene is not the number of all."""
    assert frame_of(said(203, scene)) != frame_of(said(203, "203 deaths are confirmed."))


FLOOD = "Communiqué No. 1: On the floods in Oso\nAs of 11:00 the deaths of 57 persons are confirmed by the Ministry: Oso, 31; Lune, 26. The injured are 340. 46 persons are missing."
DAM = (
    "Communiqué No. 2: The Narv dam has not burst\nThe report of a rupture of the Narv dam, spread by voice message, is false. "
    "Engineers inspected the gatehouse twice. In the disorder of the morning 14 persons were injured. As of 10:00 today 203 deaths are "
    "confirmed. The injured are 1,140. 260 persons are listed as missing."
)


def test_the_count_of_an_office_goes_on_whatever_its_bulletin_is_about(tmp_path):
    """Rule: the surest base is the office's own last number in the same words, not the nearest number of anybody."""
    wire = "Floods in Oso\nThe floods in the Oso valley killed 112 people, the governor of Oso said on Wednesday."
    told = printed(tmp_path, (SERVICE, FLOOD), (POST, wire), (SERVICE, DAM))

    assert ("CHANGED", 57, 203) in figures(told)
    assert ("CHANGED", 340, 1140) in figures(told, "wounded")
    assert ("NEW", None, 14) in figures(told, "wounded")
    assert ("CHANGED", 46, 260) in figures(told, "missing")


def test_a_bulletin_that_leaps_or_falls_goes_on_from_nothing(tmp_path):
    """Rule: fewer dead without a word of correction, or a hundred times as many, are another count."""
    low = (
        "Communiqué No. 2: On the ferry\nAs of 10:00 today 9 deaths are confirmed in the sinking of the ferry off Lune."
    )
    told = printed(tmp_path, (SERVICE, FLOOD), (SERVICE, low))

    assert figures(told) == [("NEW", None, 9)]


def test_a_village_of_the_list_is_no_total(tmp_path):
    """Rule: "Oso 131, Lune 84" behind a number name parts of it, not the place of the number."""
    first = "Situation Report No. 1: cholera in Norway\nHealth partners count 112 cases. The Ministry counts 96 cases in Lune."
    second = "Situation Report No. 2: cholera in Norway\nCholera: 268 cases – Oso 131, Lune 84."
    told = printed(tmp_path, ("Relief Desk", first), ("Relief Desk", second))

    assert ("CHANGED", 96, 268) not in figures(told, "infected")


def test_a_part_of_a_list_follows_no_whole(tmp_path):
    """Rule: nine killed in all became 57, of whom nine lay in one town; the 38 of that town follow the town's nine."""
    wire = "Floods in Oso\nThe floods in the valleys of Norway killed 9 people, officials said. Oso and Lune are cut off in the floods."
    one = "Communiqué No. 1: On the floods in Norway\nAs of 11:00 the deaths of 57 persons are confirmed by the Ministry: Oslo, 31; Bergen, 17; Molde, 9."
    told = figures(printed(tmp_path, ("Wire One", wire), (SERVICE, one)))

    assert all(old != 9 for _, old, new in told if new != 57)
