"""People whom soldiers or police take from where they sat or lived: "took 86 men off the buses", "dragged 40 men from their homes".

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.measures.objects import governor
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

HAULING = frozenset("took dragged pulled hauled".split())
MEN = frozenset(("men", "boys", "youths"))  # passengers and people are led out of danger as often
HAULERS = frozenset(
    "soldiers troops police policemen officers gendarmes militiamen paramilitaries army guards agents".split()
)
LEAVING = frozenset(("off", "from", "out"))
SEATS = frozenset(
    "bus buses coach coaches train trains minibus car cars home homes house houses beds mosque church".split()
)
SAVING = frozenset(  # what people are rescued from
    """collapsed burning flooded ruined wrecked damaged overturned burnt burned destroyed sinking swamped stranded submerged crashed
    quake earthquake flood floods landslide fire rubble safety rescued""".split()
)
REACH = 5  # tokens of "out of their own homes"


def hauled(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``soldiers took 86 men off the buses``: they hold them; rescuers who pull people from a bus are none of those."""
    at = governor(line, counted)
    if (
        at < 1
        or line.lower(at) not in HAULING
        or (counted.unit or "").lower() not in MEN
        or not fits(words, "detained", counted)
    ):
        return None
    last = counted.last
    seat = line.lower(last) in LEAVING and not SEATS.isdisjoint(line.lowers[last + 1 : last + REACH])
    if not seat or not SAVING.isdisjoint(line.present) or HAULERS.isdisjoint(line.lowers[max(0, at - REACH) : at]):
        return None
    return "detained", f"{line.lower(at)} from their seats", at
