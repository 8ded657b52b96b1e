"""Numbers that tell houses, colonies and reports of one kind apart: "No. 6", "no 12". They count nobody and belong to a name.

In: tokens. Out: how many of them a serial number has.
"""

from collections.abc import Sequence

SERIALS = frozenset(("No", "no", "Nos", "nos", "№"))


def serial(tokens: Sequence[str], at: int, limit: int) -> int:
    """How many tokens from ``at`` on are "No", a full stop and digits; 0 where no such serial number begins there."""
    if at >= limit or tokens[at] not in SERIALS:
        return 0
    size = 2 + (at + 1 < limit and tokens[at + 1] == ".")
    return size if at + size <= limit and tokens[at + size - 1].isdigit() else 0
