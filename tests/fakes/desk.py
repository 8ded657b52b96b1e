"""A whole delivery side over a real store, with a clock that is turned by hand."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot import corrections, planner, terms
from bot.courier import Courier
from bot.pace import Pace
from bot.planner import Rules
from store import articles, bookkeeping, ledger, subscriptions
from store.cues import Cues
from store.db import Store
from store.models import Article, Evidence, Figure, Reading, Trace
from store.subscriptions import Target
from tests.fakes.channel import FakeChannel

START = datetime(2031, 5, 5, 6, tzinfo=UTC)  # a Monday
PARENTS = {"Port Sel": ("Sel province", "Varenia"), "Sel province": ("Varenia",)}
JUDGING = bookkeeping.Rules(Cues({}), lambda place: PARENTS.get(place, ()))


@dataclass
class Desk:
    """Articles in, posts out; ``pass_time`` turns both clocks."""

    store: Store
    channel: FakeChannel = field(default_factory=FakeChannel)
    now: datetime = START
    ticks: float = 0.0
    post_silence: bool = True
    feeds: Callable = lambda _conn, _now: None

    def __post_init__(self):
        keys = itertools.count(1)
        self.rules = Rules(
            JUDGING.parents,
            lambda name: name in (*PARENTS, "Varenia", "Orland"),
            lambda: f"k{next(keys)}",
            post_silence=self.post_silence,
            feeds=self.feeds,
        )
        self.courier = self.another()

    def another(self, owner="p1") -> Courier:
        """A courier of this store, as a second process would have."""
        return Courier(
            self.store, {"terminal": self.channel}, lambda: self.now, owner, Pace(), monotonic=lambda: self.ticks
        )

    def pass_time(self, **span):
        step = timedelta(**span)
        self.now += step
        self.ticks += step.total_seconds()

    def subscribe(self, channel="desk", **options):
        asked = terms.read(options, "UTC")

        def work(conn):
            from bot.cadence import next_slot

            slot = next_slot(asked.cadence, asked.zone, self.now)
            target = Target("terminal", "terminal", channel)
            return subscriptions.add(
                conn, target, asked.as_json(), "ada", ledger.last_id(conn), self.now, slot.due if slot else None
            )

        return self.store.write(work)

    def toll(
        self, number, place="Port Sel", publisher="Sel Wire", text="", cues=(), measure="killed", modality="asserted"
    ):
        """An article with one toll arrives now."""
        text = text or f"The quake killed {number} people in {place or 'the hills'}, {publisher} said at {self.now}."
        sentence = (Evidence(text, 0, len(text)),)
        figure = Figure(
            number,
            number,
            "exact",
            measure,
            "people",
            place=place,
            modality=modality,
            evidence=sentence,
            trace=(Trace("figures", "t", 17, 19),),
        )
        reading = Reading(Article(text, publisher=publisher, published=self.now), figures=(figure,))
        judging = bookkeeping.Rules(Cues(dict(cues)), JUDGING.parents)

        def work(conn):
            saved = articles.save(conn, reading, self.now, "t", None)
            return bookkeeping.take_in(conn, saved.article, reading, self.now, judging)

        return self.store.write(work)

    def plan(self):
        """What the plan job does."""

        def work(conn):
            corrections.plan_corrections(conn, self.now, self.rules.new_key)
            planner.plan_instant(conn, self.now, self.rules)
            return planner.plan(conn, self.now, self.rules)

        return self.store.write(work)

    async def deliver(self, courier=None):
        """What the deliver job does, until nothing is in flight."""
        courier = courier or self.courier
        started = await courier.tick()
        await courier.idle()
        return started

    async def run(self, **span):
        """Pass time, then plan and deliver once."""
        self.pass_time(**span)
        self.plan()
        await self.deliver()

    def lines(self, post=-1):
        """Reason and evidence of each line of a post."""
        reply = self.channel.posted[post][2]
        return [(fact.reason, fact.evidence) for section in reply.sections for fact in section.facts]


def with_a_digest_owed(store) -> Desk:
    """A desk with one subscription, whose first digest is planned and not yet sent."""
    made = Desk(store)
    made.subscription = made.subscribe(when="daily 09:00")
    made.toll(12)
    made.pass_time(hours=3)
    made.plan()
    return made
