"""What a word of movement, care, hold or loss says of people whom no pattern reads, and the words beside it that decide between two measures.

In: a site, a draft that counts people and a token. Out: (measure, the word that tells it), or None.
"""

from store.reading.figures.measures import fate_words as told
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BEING, HAVE, is_past
from store.reading.text.numbers_line import Line

Reading = tuple[str, str]


def by_deed(site: Site, draft: Draft, at: int) -> Reading | None:
    """What is done to those right behind the verb at token ``at``: ``treated 58``, ``hauled 19 people``, ``evicted 3,000 families``."""
    word = site.line.lower(at)
    if word in told.HOSTING:
        ward = not told.WARDS.isdisjoint(site.line.present) or draft.unit == "patients"
        return (care(site, draft) if ward else "displaced"), word
    if word == "turned" and site.line.lower(at + 1) in ("back", "away"):
        return "affected", "turned back"
    if word in told.FINDING and "alive" in site.line.lowers[draft.counted.last : draft.counted.last + 3]:
        return "evacuated", "found alive"
    if word == "sent":
        return ("evacuated", "sent home") if "home" in site.line.lowers[at : at + 2] else None
    if word in told.AIDING and draft.unit not in told.OUT:
        return "affected", word
    return _suffered(site, draft, at)


def _suffered(site: Site, draft: Draft, at: int) -> Reading | None:
    """What a verb in the passive, or one before them, says."""
    word = site.line.lower(at)
    if word in told.CARED:
        return care(site, draft), word
    if word in told.BASE and site.line.lower(at - 1) != "will":
        return None  # "a frigate to take out its 700 nationals"
    if word in told.DRIVING and not {"from", "out"}.isdisjoint(site.line.lowers[at : draft.counted.last + 2]):
        return "displaced", word
    if (word in told.BEARING or word in told.BORNE) and draft.unit not in told.INMATES:
        return _borne(site, draft), word
    if word in told.HELD:
        return (_hold(site), word) if told.LET_OUT.isdisjoint(site.line.present) else None
    return ("displaced", word) if word in told.DRIVEN else None


def by_word(site: Site, draft: Draft, at: int, *, passive: bool) -> Reading | None:
    """What the word at token ``at`` behind them says they did or suffered, or where they are."""
    word = site.line.lower(at)
    if passive and not word.endswith("ing") and (found := _suffered(site, draft, at)) is not None:
        return found
    return (
        _needs(site, at, passive=passive)
        or _did(site, draft, at)
        or _lost(word, passive=passive)
        or _is(site, draft, at)
    )


def _did(site: Site, draft: Draft, at: int) -> Reading | None:
    """``had left``, ``reached Minova``, ``spent the night there``, ``boarded 27 buses``."""
    line, word = site.line, site.line.lower(at)
    if word == "boarded":
        return "evacuated", word
    if word in told.STAYING:
        sheltered = not told.REFUGES.isdisjoint(line.lowers[at : at + told.WHERE]) or _in_refuge(site, word)
        return ("displaced", word) if sheltered else None
    if word not in told.GOING or not _completed(line, at) or (word in told.BARE and not _has_to(line, at)):
        return None
    if draft.unit == "patients" or _is_ill(site):
        return (care(site, draft), word) if word in ("came", "come", "arrived") else None
    held = draft.unit == "passengers" and not told.CAPTORS.isdisjoint(site.near(2))
    if draft.unit in told.INMATES | told.OUT or held:
        return None
    return ("evacuated" if _safe(line, at) else "displaced"), word


def _safe(line: Line, at: int) -> bool:
    """``walked out``, ``came to the surface``, ``made it to shore``: who comes away from there."""
    out = line.lower(at + 1) == "out" and line.lower(at + 2) != "of"
    return (
        out or not told.DEEP.isdisjoint(line.present) or not told.ASHORE.isdisjoint(line.lowers[at : at + told.WHERE])
    )


def _has_to(line: Line, at: int) -> bool:
    """``had to leave``, ``were to spend the night``, ``must go``; not ``told 140 people to leave``."""
    before = line.lower(at - 1)
    while before in told.STILL:
        at -= 1
        before = line.lower(at - 1)
    return before in ("must", "will") or before in HAVE or (before == "to" and line.lower(at - 2) in HAVE | BEING)


def _completed(line: Line, at: int) -> bool:
    """Whether a verb of going has the words that it needs, if any: ``got out``, ``made it``, ``fill the church``."""
    word = line.lower(at)
    if word in told.COMPLETED:
        return line.lower(at + 1) in told.COMPLETED[word]
    return word not in told.CROWDING or not told.REFUGES.isdisjoint(line.lowers[at : at + told.WHERE])


def _in_refuge(site: Site, word: str) -> bool:
    """``1,730 people had registered`` of an evacuation centre just told of."""
    return word in told.REGISTERED and not (told.REFUGES | site.words.company.refuge).isdisjoint(site.near(1))


def _needs(site: Site, at: int, *, passive: bool) -> Reading | None:
    """``rely on food aid``, ``have been told to boil water``, ``were waiting at the border``, ``were turned back``."""
    line, word = site.line, site.line.lower(at)
    behind = line.lowers[at + 1 : at + told.WHERE]
    if word in told.NEEDING and not told.RELIEF.isdisjoint(behind):
        return "affected", word
    if word == "waiting" and not told.AWAITING.isdisjoint(behind):
        return "affected", word
    if passive and word == "turned" and not {"back", "away"}.isdisjoint(behind[:2]):
        return "affected", word
    if passive and word in told.BIDDEN and behind[:1] == ["to"]:
        return ("evacuated" if not {"leave", "go", "evacuate", "move"}.isdisjoint(behind[:3]) else "affected"), word
    return None


def _lost(word: str, *, passive: bool) -> Reading | None:
    """Far from them: ``Nineteen patients, the oldest 91, have died``."""
    if word in told.FATAL and (passive or word not in ("shot", "killed", "crushed")):
        return "killed", word
    if word in told.HURT and passive:
        return "wounded", word
    return ("missing", word) if word in told.LOST else None


def _is(site: Site, draft: Draft, at: int) -> Reading | None:
    """``are in school gyms``, ``are still on board``, ``are suspected of having the disease``."""
    word = site.line.lower(at)
    if word in told.SUSPECTED:
        return "infected", word
    if word in told.APART or word in told.WANTING:
        return "affected", word
    if word in told.WITHIN:
        return _within(site, draft, at)
    near = site.line.lowers[at : at + told.WHERE]
    if word == "with" and _stands(site, at) and not told.KIN_HOSTS.isdisjoint(near[:4]):
        return "displaced", "with hosts"
    in_it = word in ("in", "at", "on") and (_stands(site, at) or at == draft.counted.last)
    return _in(site, draft, at) if in_it else None


def _within(site: Site, draft: Draft, at: int) -> Reading | None:
    """``are under the rubble``, ``are thought to be on board``, ``seized two tankers and the 46 people aboard``."""
    word, present = site.line.lower(at), site.line.present
    if not told.SEIZED.isdisjoint(present):
        return "captured", word
    shut = not told.SHUT.isdisjoint(site.near(2))
    if word in ("board", "aboard"):
        shut = not told.THOUGHT.isdisjoint(present) or not told.CAPTORS.isdisjoint(site.near(2))
    return ("trapped", word) if shut else _there(site, draft, at)


def _in(site: Site, draft: Draft, at: int) -> Reading | None:
    """``are in intensive care``, ``are in custody``, ``are in tents``, ``are in Brod`` of those who fled."""
    near = site.line.lowers[at : at + told.WHERE]
    if not told.WARDS.isdisjoint(near):
        return care(site, draft), "in hospital"
    if not told.CELLS.isdisjoint(near):
        return _hold(site), "in custody"
    fled = _stands(site, at) and not told.FLED.isdisjoint(site.near(1))
    sheltered = fled or not told.REFUGES.isdisjoint(near)
    return ("displaced", "in a refuge") if sheltered else _there(site, draft, at)


def _there(site: Site, draft: Draft, at: int) -> Reading | None:
    """``are still in the town``, ``were also inside``: who stays where the crisis is, if many."""
    many = (draft.counted.number.high or 0) >= told.MANY and draft.unit not in told.ABROAD
    return ("affected", "still there") if many and "still" in site.line.lowers[max(0, at - 3) : at + 3] else None


def _stands(site: Site, at: int) -> bool:
    """Whether "are", "were still", "are thought to be" stands right before token ``at``."""
    line = site.line
    while line.lower(at - 1) in told.STILL:
        at -= 1
    return line.lower(at - 1) in BEING or line.lower(at - 1) in ("be", "remain", "remained")


def _is_ill(site: Site) -> bool:
    near = site.near(2)
    return not (site.words.company.diseases | told.ILLNESS).isdisjoint(near)


def care(site: Site, draft: Draft) -> str:
    """Whether those who are cared for are ill, hurt, or neither that one can tell."""
    if not told.VIOLENCE.isdisjoint(site.near(1)):
        return "wounded"
    if _is_ill(site):
        return "infected"
    return "affected" if draft.unit == "patients" else "wounded"


def _borne(site: Site, draft: Draft) -> str:
    """Who takes them off tells as what: captors, an ambulance, rescuers."""
    if not told.CAPTORS.isdisjoint(site.near(2)) and "out" not in site.line.present:
        return "captured"
    hospital = not told.WARDS.isdisjoint(site.line.present) and draft.unit != "patients"
    return care(site, draft) if hospital else "evacuated"


def _hold(site: Site) -> str:
    """``holds 11,400 people`` of a camp, of gunmen, of a state."""
    near = site.near(1)
    if not told.CAPTORS.isdisjoint(near):
        return "captured"
    return "displaced" if not told.CAMPS.isdisjoint(near) else "detained"


def touched(site: Site, draft: Draft, at: int) -> Reading | None:
    """``1,900 people have been sprayed``: what no class holds, in the passive or the perfect at token ``at``, touches plain people."""
    line, end, unit = site.line, at + 1, draft.unit or "people"
    while line.lower(end) in told.STILL or line.lower(end) in told.BETWEEN:
        end += 1
    word = line.lower(end)
    if (draft.counted.number.high or 0) < told.DOZEN or unit not in told.PLAIN - told.ABROAD - told.INMATES:
        return None
    done = (is_past(word) or word.endswith("en")) and word not in told.ALLOWED and word not in site.words.units
    return ("affected", f"{line.lower(at)} {word}") if done and line.lower(draft.counted.first - 1) != "of" else None
