"""A small table as text: aligned columns while they fit a phone held sideways, else one line a row."""

from collections.abc import Iterator

from adapters.safety import one_line
from bot.reply import Table

# Characters of a code block that the desktop client shows without wrapping.
WIDE = 76


def lines(table: Table) -> Iterator[tuple[str, bool]]:
    """(text, whether its spacing matters): the whole table as one aligned text, or each row by itself."""
    rows = [tuple(map(one_line, row)) for row in (table.header, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=False)]
    if rows[1:] and sum(widths) + 2 * len(widths) <= WIDE:
        yield "\n".join(_aligned(row, widths) for row in rows), True
        return
    for row in rows[1:] or rows:
        yield " · ".join(_named(rows[0], row)), False


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()


def _named(header: tuple[str, ...], row: tuple[str, ...]) -> list[str]:
    return [f"{name}: {cell}" if name and row is not header else cell for name, cell in zip(header, row, strict=False)]
