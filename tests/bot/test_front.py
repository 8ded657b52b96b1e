"""Which lines lead a digest."""

from collections import Counter
from dataclasses import dataclass, replace

import pytest

from bot.front import crises_of, in_front
from bot.kinds import weight
from bot.lines import Line
from store.ledger import Development
from store.models import Event, Evidence, Figure
from store.rows import ArticleCard, Stored

NEWS = Development(1, "NEW", "figure", "first of its kind", "t1", None, None, 1, "", "", quiet=False, news=True, source=None,
                   of_development=None, desk=None, old_publisher=None, stored=None)  # fmt: skip
DEAD = Figure(12, 12, "exact", "killed", "people")
TRUCE = Event("RETREAT", "ceasefire", actor=("Orlia", "Kest"), date="2031-05-07", enddate="2031-05-07")


@dataclass
class Wire:
    """Makes lines one after another, each of its own sentence."""

    made: int = 0

    def line(self, claim, title, article=1, start=None, **news):
        self.made += 1
        at = self.made * 100 if start is None else start
        card = ArticleCard(article, title, "Gazette", None, None, None, "2031-05-08", "2031-05-08T12:00:00Z")
        claim = replace(claim, evidence=(Evidence("…", at, at + 1),))
        told = replace(NEWS, id=self.made, stored=Stored(f"f{self.made}", self.made, card, claim, "1"), **news)
        return Line(told, "NEW", None, (self.made,))


@pytest.fixture
def wire():
    return Wire()


def by_weight(lines):
    return sorted(lines, key=lambda line: -weight(line.news))


def test_no_crisis_takes_all_places(wire):
    """Forty tolls of a quake do not hide the truce of another land, nor its dead."""
    quake = [wire.line(replace(DEAD, low=900, high=900, place=f"Hamlet{n}"), "Quake in Velmar") for n in range(40)]
    war = [wire.line(TRUCE, "Orlia and Kest agree", 2), wire.line(replace(DEAD, holder="Orlia"), "Orlia counts", 3)]
    lines = by_weight([*quake, *war])
    first = in_front(lines, 12)[:12]

    assert lines[-1] in war
    assert set(map(id, war)) <= set(map(id, first))
    assert sorted(map(id, in_front(lines, 12))) == sorted(map(id, lines))


def test_the_places_are_shared_by_crises_of_one_weight(wire):
    """Three crises with many tolls each have about a third of the places."""
    lands = ("Velmar", "Orlia", "Sund")
    lines = by_weight(wire.line(DEAD, f"Dead in {land}", n) for _ in range(20) for n, land in enumerate(lands, 1))
    shares = Counter(line.news.stored.article.id for line in in_front(lines, 12)[:12])

    assert set(shares.values()) == {4}


def test_what_happened_stands_beside_what_was_counted(wire):
    """A crisis' main happening is not behind its twelve counts."""
    counts = [wire.line(replace(DEAD, measure="wounded", place=f"Ward{n}"), "War in Orlia") for n in range(15)]
    truce = wire.line(TRUCE, "War in Orlia", start=2000)

    assert truce in in_front(by_weight([*counts, truce]), 12)[:12]


def test_a_few_lines_stay_as_they_are(wire):
    """Where all have room there is nothing to choose."""
    lines = [wire.line(DEAD, "Dead in Velmar"), wire.line(TRUCE, "Orlia and Kest agree", 2)]

    assert in_front(lines, 12) == tuple(lines)


def test_a_text_without_harm_comes_last(wire):
    """A cup final is no crisis, whatever was shot there; where there is room it is told all the same."""
    shot = Event("ASSAULT", "firearms", actor=("Leo Brandt",), place="Halden")
    truce = replace(TRUCE, actor=(), place="the valley")
    war = [
        wire.line(claim, f"War in {land}", number)
        for number, land in enumerate(("Velmar", "Orlia", "Sund"), 1)
        for claim in (
            DEAD,
            replace(DEAD, measure="wounded"),
            replace(truce, actor=(land,)),
            replace(truce, mode="release", actor=(land,)),
        )
    ]
    cup = wire.line(shot, "Rovers storm into cup final", 9, start=0)

    assert in_front(by_weight([*war, cup]), 12)[12:] == (cup,)


@pytest.mark.parametrize(
    ("titles", "crises"),
    [
        (("Orlia counts its dead", "Orlian army falls back"), 1),
        (("Orlia counts its dead", "Quake shakes Velmar"), 2),
        (("Dead in Orlia", "Truce for Kest", "Orlia and Kest sign"), 2),
        (("Army says it holds", "President Speaks At UN"), 2),
    ],
)
def test_texts_that_share_a_name_are_one_crisis(wire, titles, crises):
    """An adjective is its land's; an army, a president or the United Nations ties nothing."""
    lines = [wire.line(DEAD, title, n) for n, title in enumerate(titles, 1)]

    assert len(set(crises_of(lines).values())) == crises


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        (replace(DEAD, low=900, high=900), DEAD),
        (DEAD, replace(DEAD, part_of=40.0)),
        (DEAD, replace(DEAD, measure="wounded")),
        (TRUCE, replace(TRUCE, modality="planned")),
        (TRUCE, replace(TRUCE, actor=("gunmen",))),
        (TRUCE, replace(TRUCE, date="2031-03", enddate="2031-03-01")),
        (replace(TRUCE, mode="seize", event="COERCE"), replace(TRUCE, mode=None, event="REQUEST")),
    ],
)
def test_what_weighs_more(wire, heavier, lighter):
    """The larger, the whole, the graver, the sure, the named and the recent come first."""
    more, less = (wire.line(claim, "War", start=500).news for claim in (heavier, lighter))

    assert weight(more) > weight(less)


def test_the_opening_and_a_second_newsroom_weigh_more(wire):
    """What an article says first it is about, and what two newsrooms tell is surer."""
    first, last = (wire.line(DEAD, "War", start=start).news for start in (10, 4000))

    assert weight(first) > weight(last)
    assert weight(replace(last, families=2)) > weight(last)


@pytest.mark.parametrize(
    ("narrow", "wide"), [("power", "seize"), ("emergency", "martial-law"), ("capture", "arrest"), ("close", "restrict")]
)
def test_a_narrower_kind_weighs_as_its_wider_one(wire, narrow, wide):
    """A coup and a state of emergency turn a crisis, whatever name their kind has."""
    one, other = (wire.line(Event("COERCE", mode, place="Oster"), "A night", 1, 0).news for mode in (narrow, wide))

    assert weight(one) == weight(other)


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        (replace(DEAD, place="Ost"), DEAD),
        (replace(DEAD, speaker="Ada Ruden"), replace(DEAD, speaker="traders")),
        (replace(TRUCE, mode="release"), replace(TRUCE, mode="release", actor=(), place="Ost")),
        (Event("REJECT", actor=("Orlia",), recipient=("Kest",)), Event("REJECT", actor=("Orlia",))),
        (Event("REJECT", actor=("Orlia",), place="Ost"), Event("REJECT", actor=("Orlia",))),
    ],
)
def test_what_tells_whose_where_and_by_whom_stands_before_what_does_not(wire, heavier, lighter):
    """The lines that are seen are those that a reader can do something with; "Refusal: Orlia" is kept for who asks."""
    first, second = (wire.line(claim, "War in Orlia", start=500).news for claim in (heavier, lighter))

    assert weight(first) > weight(second)


def test_an_articles_first_sentence_is_its_news(wire):
    """The truce of the lead goes before the toll of the last paragraph, though nobody is named as keeping it."""
    lull = Event("RETREAT", "lull", place="Ost", date="2031-05-08")
    toll = wire.line(DEAD, "Orlia", start=2000)

    assert weight(wire.line(lull, "Orlia", start=40).news) > weight(toll.news)
    assert weight(wire.line(lull, "Orlia", start=40).news) > weight(wire.line(lull, "Orlia", start=200).news)


def test_what_did_not_happen_and_what_only_points_back_stand_behind(wire):
    """ "It hit at 71" and "Brandal has not been arrested" lead no digest."""
    hit = Event("ASSAULT", None, actor=("Orlia",), place="Ost", date="2031-05-08")
    told = wire.line(hit, "Orlia", start=500).news
    it = replace(told.stored, claim=replace(hit, evidence=(Evidence("It hit at 71.", 500, 513),)))

    assert weight(replace(told, stored=it)) < weight(told)
    assert weight(wire.line(replace(hit, modality="denied"), "Orlia", start=500).news) < weight(told)
