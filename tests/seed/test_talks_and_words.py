"""Meetings, dates, statements and the evidence behind all of them."""

import pytest

from adapters.console import render


async def talk(items, seed, event, mode, *names):
    """The talks of this kind in which all of the names take part."""
    found = [i for i in await items("talks", "event") if i["event"] == event and (mode is None or i["mode"] == mode)]
    return [i for i in found if {seed.so(n) for n in names} <= {*i["actor"], *i["recipient"]}]


async def test_a_call_on_wednesday_night_was_the_day_before(seed, items):
    """A weekday is the latest on or before the day of publication."""
    calls = await talk(items, seed, "CONSULT", "phone", "Joe Biden", "Emmanuel Macron")

    assert "2022-02-02" in {seed_day(seed, c["date"]) for c in calls}


def seed_day(seed, day):
    """A day of this version as it is in the published text."""
    back = {new: old for old, new in seed.rewriting.items() if old.startswith("2022-")}
    return back.get(day, day)


@pytest.mark.parametrize(("mode", "names"), [
    ("phone", ("Emmanuel Macron", "Vladimir Putin")),
    (None, ("Recep Tayyip Erdan", "Volodymyr Zelenskyy")),
    (None, ("Vladimir Putin", "Alberto Fernandez")),
])  # fmt: skip
async def test_who_talks_with_whom(seed, items, mode, names):
    """Meetings and calls with all who take part."""
    assert await talk(items, seed, "CONSULT", mode, *names)


async def test_an_offer_to_host_talks_is_an_offer(seed, items):
    """It is not a meeting."""
    assert await talk(items, seed, "AGREE", None, "Recep Tayyip Erdan")


async def test_what_lies_ahead_is_marked_as_planned(seed, items):
    """Talks with China's president have not taken place."""
    assert {i["modality"] for i in await talk(items, seed, "CONSULT", None, "Xi Jinping")} == {"planned"}


async def test_the_timeline_resolves_days_and_ranges(seed, items):
    """February 10-20 is a range; Friday is still to come."""
    days = {(seed_day(seed, i["date"]), seed_day(seed, i["enddate"])) for i in await items("timeline")}

    assert ("2022-02-10", "2022-02-20") in days
    assert {"2022-02-02", "2022-02-03"} <= {start for start, _ in days}


async def test_an_accusation_is_not_an_attack(items):
    """That an attack is said to be planned makes no attack."""
    found = await items("latest", "event")

    assert not [i for i in found if i["event"] == "ASSAULT" and i["modality"] == "asserted"]
    assert [i for i in found if i["event"] == "ACCUSE"]


async def test_a_quotation_belongs_to_whom_the_text_gives_it(seed):
    """The Black Sea quotation is given to Zelenskyy: that is reported, never repaired."""
    reply = await seed.ask("said Zelenskyy")

    assert any(i["direct"] and "neighbours in the Black Sea" in i["content"] for i in reply.data["items"])


@pytest.mark.parametrize("name", ["Stoltenberg", "Erdogan", "Le Drian", "Aurescu", "Reznikov", "Ushakov"])
async def test_speakers_have_their_statements(seed, items, name):
    """Direct and indirect ones."""
    assert await items(f"said {name}", "statement")


@pytest.mark.parametrize(
    "question", ["who", "troops", "latest", "timeline", "talks", "said Stoltenberg", "search fighter jets"]
)
async def test_every_evidence_is_an_exact_slice_of_the_article(seed, question):
    """Nothing is quoted that does not stand there."""
    proofs = (await seed.ask(question)).data["evidence"]

    assert proofs
    assert all(seed.text[p["start"] : p["end"]] == p["text"] for p in proofs)


async def test_evidence_shows_the_sentence_in_its_paragraph_and_that_the_outlet_is_not_known(seed, items):
    """Where the outlet is unknown the answer says so."""
    figure = next(i for i in await items("troops", "figure") if i["low"] is not None)
    shown = render(await seed.ask(f"evidence {figure['id']}"), 1000)

    assert "publisher not known" in shown
    assert " ".join(figure["evidence"][0]["text"].split()) in " ".join(shown.split())
