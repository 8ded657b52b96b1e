"""What is taken back in words reaches what was told, whatever it was read as: only who told it takes it back."""

import datetime as dt

import pytest

from store import ledger
from store.db import Store
from store.intake.ingest import ingest
from store.models import Article
from tests.reading.names_page import lexicon

DAY = dt.datetime(2031, 5, 14, 6, tzinfo=dt.UTC)  # a Wednesday


def told(tmp_path, *articles):
    """What the last of several articles, each a day after the one before it, did: (publisher, title, text)."""
    with Store.open(tmp_path / "s.db") as store:
        for days, (publisher, title, text) in enumerate(articles):
            at, last = DAY + dt.timedelta(days=days), store.read(ledger.last_id)
            url = f"https://{publisher.split()[0].lower()}.example/{days}"
            article = Article(text, title=title, publisher=publisher, published=at, url=url)
            saved = ingest(store, article, lexicon(), at, None).saved
        return [d for d in store.read(ledger.of_article, saved.article) if d.id > last]


def taken_back(tmp_path, before, after):
    """What the later article retracts, in the words of what was told: all there is in the sentence that told it."""
    found = [d for d in told(tmp_path, before, after) if d.reason == "RETRACTED"]
    return [getattr(d.old, "content", None) or d.old.evidence[0].text for d in found]


OWN = [  # a newsroom withdraws what it printed, of whoever it had from
    (
        "Istmo Agency",
        "Two military sources told Istmo that the Tres Palmas air base had placed itself under the orders of the junta.",
        "On Wednesday Istmo reported, citing two military sources, that the Tres Palmas air base had placed itself under the orders of the junta. The information was wrong. Istmo withdraws the information and apologizes to its subscribers.",
    ),
    (
        "Valley Post",
        "A six-month-old baby has been taken alive from a house in Orchard Lane after 54 hours, says the fire chief, Halim Rusk.",
        "On Wednesday at 10:55 we reported that a baby of six months had been taken alive from a house in Orchard Lane after 54 hours. It is not true. The baby was never under the rubble.",
    ),
    (
        "The Irsham Courier",
        "According to a source in the police, some 200 inmates have broken out of Marzan prison.",
        "On Wednesday we reported, quoting a source in the police, that some 200 inmates had broken out of Marzan prison. That was wrong. We should have waited.",
    ),
    (
        "Radio Licungo",
        "A trader who was on the quay, Abel Nordi, said that a patrol boat had rammed the ferry at Inhambo.",
        "On Wednesday at 07:09 we put on air a trader who said that a patrol boat had rammed the ferry at Inhambo. We have since spoken to nine survivors. None of them saw a patrol boat. We withdraw the report and we apologise to our listeners.",
    ),
    (
        "Harbour Times",
        "General Otto Vell was arrested in Sela on Tuesday, an officer of the garrison said.",
        "We reported in error on Wednesday that General Otto Vell had been arrested in Sela.",
    ),
    (
        "Coast Gazette",
        "The governor of Tamar, Ilan Brod, has fled to Norland, a party official said.",
        "An earlier version of this story said that the governor of Tamar, Ilan Brod, had fled to Norland. He has not.",
    ),
    (
        "Dolvane Courier",
        "The 2nd Brigade has entered Teshkal, the ministry said.",
        "Correction: this newspaper wrote on Wednesday that the 2nd Brigade had entered Teshkal. It has not.",
    ),
    (
        "Mountain Echo",
        "A dam above the town of Narvan has cracked along 20 metres, a shepherd said.",
        "We wrongly reported that a dam above the town of Narvan had cracked along 20 metres.",
    ),
    (
        "Meridian Wire",
        "Rebels have seized the port of Lune, the governor said.",
        "Meridian Wire withdraws its story that rebels had seized the port of Lune. The governor was misinformed.",
    ),
    (
        "Lune Herald",
        "Doctors at the Selva clinic said the water of the Lune was poisoned with cyanide.",
        "This newspaper reported on Wednesday that the water of the Lune was poisoned with cyanide. The report was false, and we regret it.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "before", "after"), OWN)
def test_a_newsroom_takes_back_what_it_had_printed(tmp_path, publisher, before, after):
    """Rule: "we reported … It is not true" retracts what the newsroom had told of whoever it quoted, and tells it no second time."""
    developments = told(tmp_path, (publisher, "First", before), (publisher, "Later", after))
    reasons = [d.reason for d in developments if d.news]

    assert "RETRACTED" in reasons
    assert "NEW" not in reasons


HIS = [  # an office or a party withdraws what it said, in another's paper
    (
        "The Civic Alliance says that Interior Minister Marcos Peralta died under torture in Fort Montero.",
        'Marcos Peralta is alive, in Fort Montero. The Civic Alliance withdraws what it said on Wednesday and "regrets the pain caused".',
    ),
    (
        "The Union of Teachers said that the mayor of Sela, Ida Korm, had been shot.",
        "The Union of Teachers withdrew its statement of Wednesday that the mayor of Sela, Ida Korm, had been shot.",
    ),
    (
        "Sela police said the suspect from Karsa was a former sapper with a limp.",
        "Sela police have withdrawn their earlier announcement that the suspect from Karsa was a former sapper with a limp.",
    ),
    (
        "The Council of Narvan said that militiamen had poisoned wells in Narvan.",
        "The Council of Narvan withdrew its accusation that militiamen had poisoned wells in Narvan.",
    ),
    (
        "The coast guard said that the tanker Orion had gone down off Lune.",
        "The coast guard took back its report that the tanker Orion had gone down off Lune.",
    ),
    (
        "The Water Authority announced that the tap water of Karsa was safe to drink.",
        "The Water Authority retracts what it announced on Wednesday: the tap water of Karsa is not safe to drink.",
    ),
]


@pytest.mark.parametrize(("before", "after"), HIS)
def test_who_said_it_takes_it_back(tmp_path, before, after):
    """Rule: "withdraws what it said on Wednesday" retracts what he had said of those whom its paragraph names, whoever prints it."""
    assert taken_back(tmp_path, ("Meridian Wire", "First", before), ("Lune Herald", "Later", after))


LIVE = [
    ("General Otto Vell has died of his wounds, a nurse said.", "General Otto Vell is alive, the hospital said."),
    ("An aide said that Captain Ada Ruden had been killed near Ost.", "Captain Ada Ruden, who had been reported killed, was found alive."),
    ("Ilan Brod, the mayor of Ost, was executed at dawn, his brother said.", "Ilan Brod, reported dead by this newspaper on Wednesday, walked in to a police station in Sela."),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), LIVE)
def test_who_was_told_dead_is_alive(tmp_path, before, after):
    """Rule: a newsroom that told of a death and tells that he lives takes it back."""
    assert taken_back(tmp_path, ("Lune Herald", "First", before), ("Lune Herald", "Later", after))


BASE = "Two military sources said that the Tres Palmas air base had placed itself under the orders of the junta."
NOT = [
    ("Lune Herald", "The junta withdraws its troops from the Tres Palmas air base."),
    ("Lune Herald", "The government withdrew the bill on the Tres Palmas air base."),
    ("Lune Herald", "The candidate of Tres Palmas, Ada Ruden, withdraws from the race."),
    ("Lune Herald", "The commander of the Tres Palmas air base denied that it had placed itself under the orders of the junta."),
    ("Meridian Wire", "We reported on Wednesday that the Tres Palmas air base had placed itself under the orders of the junta. It was not true."),
    ("Lune Herald", "The ministry withdraws what it said on Wednesday about the Tres Palmas air base under the orders of the junta."),
    ("Lune Herald", "We reported on Wednesday that the Tres Palmas air base had 14 aircraft. It was wrong of the junta to count them."),
    ("Lune Herald", "We reported on Wednesday that the road to Sela was closed. That was wrong."),
    ("Lune Herald", "The Tres Palmas air base is alive with music."),
    ("Lune Herald", "The pilot corrected course over the Tres Palmas air base, which is under the orders of the junta."),
    ("Lune Herald", "The rebels called on the sources to withdraw what they said of the Tres Palmas air base and the junta."),
    ("Lune Herald", "The junta refused to retract its claim to the Tres Palmas air base."),
    ("Lune Herald", "Norland withdrew its claim to the Tres Palmas air base and its orders of the junta."),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "after"), NOT)
def test_nothing_else_is_taken_back(tmp_path, publisher, after):
    """Rule: troops, bills and candidates are no words; nobody takes back what another told; a denial takes nothing back."""
    assert not taken_back(tmp_path, ("Lune Herald", "First", BASE), (publisher, "Later", after))


@pytest.mark.parametrize(
    "after",
    [
        "Meridian Wire said that General Otto Vell is alive.",
        "General Otto Vell was alive when they reached him but died later.",
        "Colonel Otto Brand is alive, the hospital said.",
    ],
)
def test_another_life_takes_no_death_back(tmp_path, after):
    """Rule: one who was still alive, another man, another newsroom's word retract no death."""
    before = "General Otto Vell has died of his wounds, a nurse said."

    assert not taken_back(tmp_path, ("Lune Herald", "First", before), ("Coast Gazette", "Later", after))


def test_what_nobody_was_told_is_no_news_when_it_is_taken_back(tmp_path):
    """Rule: "we reported that … That was wrong" tells a desk that never heard it nothing."""
    after = "On Wednesday we reported, quoting a source in the police, that some 200 inmates had broken out of Marzan prison. That was wrong."
    developments = told(tmp_path, ("Lune Herald", "First", "The sea was calm."), ("Lune Herald", "Later", after))

    assert not [d for d in developments if d.news]


def test_a_list_of_what_was_false_takes_back_each(tmp_path):
    """Rule: of "the following was false: that …; that …" an office takes back what its own page had told."""
    before = "At dawn 22 soldiers of the enemy were killed at Libertad Bridge."
    after = "In particular, the following was false: that the curfew was kept; that 22 soldiers died at Libertad Bridge (it was six)."

    assert taken_back(tmp_path, ("Norland General Staff", "One", before), ("Norland General Staff", "Two", after))
    assert not taken_back(tmp_path, ("Norland General Staff", "Three", before), ("Lune Herald", "Four", after))
