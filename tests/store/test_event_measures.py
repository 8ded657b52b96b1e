"""Curfews and closures that two newsrooms tell, and those that only go on."""

import pytest

from store.event_measures import is_measure_elsewhere, is_one_measure, only_goes_on
from store.models import Event, Evidence
from store.threads import Observed, Thread
from tests.store.judged import DAY


def measure(mode, sentence, **fields):
    return Event("COERCE", mode, evidence=(Evidence(sentence, 0, len(sentence)),), **fields)


@pytest.mark.parametrize(
    ("mode", "one", "other", "same"),
    [
        ("curfew", "A curfew is set from 18:00 to 06:00.", "Streets emptied as an 18:00-to-06:00 curfew began.", True),
        ("curfew", "A curfew is set from 18:00 to 06:00.", "The curfew now runs from 20:00 to 05:00.", False),
        ("close", "On Monday Ocal closed the Paso Lind crossing.", "Fuel grew scarce, and Ocal shut Paso Lind.", True),
        ("close", "Schools in Telm were closed.", "Schools in Oso were closed.", False),
        ("arrest", "Police in Telm arrested Ada Ruden.", "In Telm police held Ada Ruden.", False),
    ],
)
def test_a_measure_goes_by_its_hours_or_names(mode, one, other, same):
    """Rule: two hours or two names that both sentences give make one curfew or closure."""
    assert is_one_measure(measure(mode, one), measure(mode, other)) is same


@pytest.mark.parametrize(
    ("known", "sentence", "elsewhere"),
    [
        (measure("close", "The crossing at Paso Lind was closed.", place="Paso Lind"), "No march passed Port Avenue, which was sealed off.", True),
        (measure("close", "The crossing at Paso Lind was closed.", place="Paso Lind"), "Lorries wait at Paso Lind, which is shut.", False),
        (measure("close", "The crossing at Paso Lind was closed.", place="Paso Lind"), "The crossing was shut.", False),
        (measure("curfew", "A curfew began in Telm.", place="Telm"), "Quesada spoke of the curfew.", False),
    ],
)  # fmt: skip
def test_a_closure_of_another_place_is_another(known, sentence, elsewhere):
    """Rule: where one text places a closure and the other's sentence names other places, they are two."""
    assert is_measure_elsewhere(known, measure(known.mode, sentence)) is elsewhere


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("The minister said that Paso Lind will remain closed.", True),
        ("The road to Paso Lind is still closed.", True),
        ("The closure of Paso Lind is maintained.", True),
        ("The post at Paso Lind will remain closed until Friday.", False),
        ("The post at Osk will remain closed.", False),
        ("The army closed Paso Lind.", False),
    ],
)
def test_what_only_goes_on_is_known(sentence, known):
    """Rule: a measure that was told and goes on is no news; one that is prolonged to a day, or of another place, is."""
    first = measure("close", "On Monday the crossing at Paso Lind was closed.", place="Paso Lind")
    told = Thread("t1", (Observed("c1", first, "a1", "wire", DAY),), frozenset({"wire"}))

    assert only_goes_on([told], measure("close", sentence)) is known
