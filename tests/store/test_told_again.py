"""Claims of whole articles, one after the other: what is taken back, told again or of another place is no news, and a toll keeps its course."""

import datetime as dt

import pytest

from store import ledger
from store.db import Store
from store.intake.ingest import ingest
from store.models import Article, Event, Evidence, Figure, Trace
from tests.reading.names_page import lexicon
from tests.store.judged import Desk

DAY = dt.datetime(2031, 5, 14, 6, tzinfo=dt.UTC)


def told(tmp_path, *texts, paper="Paper {}"):
    """What the last of several articles, some hours apart and each of a newsroom of its own, did: its reasons with the claims."""
    with Store.open(tmp_path / "s.db") as store:
        for hours, text in enumerate(texts):
            at, last = DAY + dt.timedelta(hours=8 * hours), store.read(ledger.last_id)
            title, _, body = text.partition("\n")
            article = Article(
                body, title=title, publisher=paper.format(hours), published=at, url=f"https://p{hours}.example/a"
            )
            saved = ingest(store, article, lexicon(), at, None).saved
        return [d for d in store.read(ledger.of_article, saved.article) if d.id > last]


def figures(developments, measure="killed"):
    """Reason, value before and value of the figures of one measure."""
    rows = [(d, d.stored.claim) for d in developments if isinstance(d.stored.claim, Figure)]
    return [(d.reason, d.old and int(d.old.low), int(c.low)) for d, c in rows if c.measure == measure]


QUAKE = "Quake in Oso\nThe earthquake in the Oso valley of Norway killed 31 people, the institute said on Wednesday. It struck Oso and Lune."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quake in Oso\nThe number killed by the earthquake in the Oso valley is 27 and not 31, the institute said. It struck Oso and Lune.", ("CHANGED", 31, 27)),
        ("Quake in Oso\nThirty-five people, not 31, died in the earthquake in the Oso valley, the institute said. It struck Oso and Lune.", ("CHANGED", 31, 35)),
        ("Quake in Oso\nThe toll of the earthquake in the Oso valley of Norway rose to 47 over the last day, the institute said. It struck Oso and Lune.", ("CHANGED", 31, 47)),
        ("Correction\nThe number killed by the earthquake in the Oso valley is 27 and not 31, the institute said. It struck Oso and Lune.", ("CORRECTED", 31, 27)),
    ],
)  # fmt: skip
def test_a_number_that_is_not_another_follows_it(tmp_path, text, expected):
    """Rule: "27 and not 31" tells the value before, in digits or words; a toll that rose in a day is the whole."""
    assert expected in figures(told(tmp_path, QUAKE, text))


def events(developments):
    """The types of events that are news."""
    return [d.stored.claim.event for d in developments if d.news and d.kind == "event"]


MORE = "Quake in Oso\nThe toll of the earthquake in the Oso valley of Norway rose to 47, the institute said on Wednesday. It struck Oso and Lune."
LESS = "Correction\nThe number killed by the earthquake in the Oso valley is 27 and not 47, the institute said. It struck Oso and Lune."


@pytest.mark.parametrize(
    ("text", "reason", "course"),
    [
        ("Help for Oso\nAfter the earthquake in the Oso valley 47 deaths have been confirmed by the institute, most of them in the town of Lune. Oso has no water.", "REPEAT", None),
        ("Search ends\nTwenty-nine people died in the earthquake in the Oso valley, according to the institute, which had spoken of 47 on Wednesday. It struck Oso and Lune.", "CHANGED", (27, 29)),
    ],
)  # fmt: skip
def test_a_corrected_toll_runs_on_from_what_it_was_corrected_to(tmp_path, text, reason, course):
    """31, 47, "27 and not 47" and later "29, after 47 on Wednesday": 27 became 29. A retelling of 47 changes nothing back."""
    told_last, *values = figures(told(tmp_path, QUAKE, MORE, LESS, text))[0]

    assert told_last == reason
    assert course is None or tuple(values) == course


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The radio reported that Omar Vell had been shot dead, but withdrew the report in the morning.", []),
        ("The army withdrew its claim that Iran had attacked the town of Oso.", []),
        ("The agency retracted its report that rebels attacked a convoy near Oso.", []),
        ("Soldiers attacked the town of Oso after a false alarm.", ["ASSAULT"]),
        ("Soldiers attacked the town of Oso and withdrew their report on the talks of Monday.", ["ASSAULT"]),
        ("Omar Vell again rejected the plan of Norway.", ["REJECT"]),
        ("Omar Vell rejected the plan of Norway.", ["REJECT"]),
        ("The mayor rejected rumours that a flood had struck Oso.", ["REJECT"]),
        ("The office asks everybody not to spread a message that another earthquake is expected in Oso.", []),
        ("The mayor said that a flood had struck Oso.", ["HAZARD"]),
        ("At the bridge, where Sergeant Ada Mbo was killed before dawn, it was quiet.", []),
        ("Rebels killed Sergeant Ada Mbo at the bridge before dawn.", ["ASSAULT"]),
        ("The alleged leader of the coup, Omar Vell, is in Lagos.", []),
    ],
)  # fmt: skip
def test_what_is_taken_back_rejected_or_known_is_no_event(tmp_path, text, expected):
    """Rule: what its own sentence withdraws, rejects as a rumour or only names a place by is not told as done."""
    told_as_done = [
        e for e in events(told(tmp_path, f"News\n{text}")) if e != "CONCEDE"
    ]  # the taking back is told, as what it is

    assert told_as_done == expected


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("In May 2031 the army of Norway moved into Oso.", "The army of Norway moved 1,200 troops into Oso.", "CORROBORATED"),
        ("The army of Norway moved 900 troops into Oso.", "The army of Norway moved 1,200 troops into Oso.", "REPEAT"),
        ("The army of Norway moved 900 troops into Oso in 2031.", "The army of Norway moved twelve hundred troops into Oso in 2031.", "REPEAT"),
    ],
)  # fmt: skip
def test_another_number_of_soldiers_confirms_no_move(tmp_path, first, second, reason):
    """Rule: who tells of other numbers is no second voice for the move; a year is no number of soldiers."""
    found = told(tmp_path, f"Norway\n{first}", f"Norway\n{second}")

    assert next(d.reason for d in found if d.kind == "event") == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("In our last report we gave a count of 6,500 refugees in Oso. This estimate is withdrawn.", "RETRACTED"),
        ("About 6,500 refugees had been said to be in Oso. None had come, the mayor said.", "RETRACTED"),
        ("About 6,500 refugees are in Oso. This estimate is high.", "CORROBORATED"),
        ("About 6,500 refugees had been said to be in Oso. None was hurt.", "CORROBORATED"),
        ("About 6,500 refugees had been thought to be in Oso. They were not.", "CORROBORATED"),
        ("About 6,500 refugees are in Oso. The report was withdrawn from sale.", "CORROBORATED"),
    ],
)
def test_the_next_sentence_takes_a_number_back(tmp_path, text, reason):
    """Rule: "This estimate is withdrawn" is said of the sentence before."""
    before = "Refugees in Oso\nThe mayor of Oso said that 6,500 refugees were in Oso. Lune has none."

    found = told(tmp_path, before, f"Refugees in Oso\n{text} Lune has none.")
    assert next(d.reason for d in found if d.kind == "figure") == reason


def rejects(sentence, whom):
    start = sentence.index("rejected")
    trace = (Trace("events", "test", start, start + len("rejected")),)
    return Event(
        "REJECT", actor=("Omar Vell",), recipient=(whom,), evidence=(Evidence(sentence, 0, len(sentence)),), trace=trace
    )


@pytest.mark.parametrize(("again", "reason"), [("again ", "BACKGROUND"), ("", "NEW")])
def test_who_rejects_again_is_no_news_where_the_desk_knows_that_he_did(again, reason):
    """Rule: "again" says that it was done before; where no text told so, the first that does is news."""
    desk = Desk()
    desk.sees(rejects("Omar Vell rejected Iran's truce.", "Iran"))

    assert desk.sees(rejects(f"Omar Vell {again}rejected Norway's plan.", "Norway"), hours=60).reason == reason
