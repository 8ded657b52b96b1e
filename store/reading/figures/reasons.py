"""Why a number that nothing else reads is no figure, in the words that ``crisis read --why`` shows and that later rules ask for.

Before the last two stands who or what is counted: compare with ``endswith``.
"""

UNNAMED = "counts nothing that is named"
CROWD = "people, but no harm to them"
UNARMED = "neither force nor harm"
OTHERS = (UNARMED, CROWD)  # somebody or something else was counted


def none_of_these(kind: str, unit: str | None) -> str:
    """The reason for a number of that kind and unit."""
    if kind == "bare":
        return UNNAMED
    return f"{unit}: {CROWD if kind == 'people' else UNARMED}"
