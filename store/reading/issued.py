"""What a ministry's or a staff's own paper tells, and no one in it: the house that publishes it says so.

In: a claim as the layers made it, the house that publishes its article and who speaks where. Out: the claim with its speaker.
"""

from dataclasses import replace
from typing import TypeVar

from store.models import Claim
from store.reading.text.house import House
from store.reading.text.scopes import Scopes

C = TypeVar("C", bound=Claim)


def by_the_house(claim: C, house: House | None, scopes: Scopes) -> C:
    """``claim``, told by ``house`` where its text names nobody who tells it, not even a "he": a side's word about a war is no newsroom's."""
    if house is None or claim.speaker is not None or claim.speaker_text is not None:
        return claim
    if any(scopes.at(trace.start) for trace in claim.trace):
        return claim
    return replace(claim, speaker=house.name, speaker_text=house.name)
