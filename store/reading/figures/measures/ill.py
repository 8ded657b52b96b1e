"""Who has an infectious disease, told by the disease: found in them, diagnosed in them, their doctors' patients.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import MEN, Counted, fits
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

FINDING = frozenset("found detected diagnosed confirmed identified reported recorded seen".split())
SICK = frozenset(("patients", "patient", "carriers", "sufferers"))
STRIKING = frozenset("struck hit afflicted stricken".split())
TREATING = frozenset(("treated", "treating"))
WHAT = 3  # tokens of "for suspected cholera"
NEAR = 6  # tokens from the disease to those it is found in


def read(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The virus was found in eight pilgrims``, ``diagnosed measles in 60 children``, ``four new Ebola patients``."""
    diseases = words.company.diseases
    if counted.kind not in MEN or diseases.isdisjoint(line.present) or not fits(words, "infected", counted):
        return None
    if (counted.unit or "").lower() in SICK:
        named = line.lower(counted.head - 1) in diseases
        return ("infected", f"{counted.unit} of a disease", counted.head) if named else None
    at = counted.first - 1
    if line.lower(at) in TREATING and line.lower(counted.last) == "for":
        told = not diseases.isdisjoint(line.lowers[counted.last + 1 : counted.last + 1 + WHAT])
        return ("infected", "treated for a disease", at) if told else None
    near = line.lowers[max(0, at - NEAR) : at]
    if "," in near or diseases.isdisjoint(near):
        return None
    found = line.lower(at) == "in" and not FINDING.isdisjoint(near)
    struck = line.lower(at) in STRIKING
    return ("infected", "a disease found in them", at) if found or struck else None
