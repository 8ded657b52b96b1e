"""A small table in a terminal: columns side by side where they fit, else one row after the other."""

from rich.cells import cell_len

from adapters.safety import one_line
from bot.reply import Table

_GAP = 2


def table_lines(table: Table, width: int) -> list[str]:
    """The table's lines; no cell is ever cut."""
    rows = [[one_line(cell) for cell in row] for row in (table.header, *table.rows)]
    widths = [max(cell_len(row[n]) for row in rows) for n in range(len(table.header))]
    if sum(widths) + _GAP * (len(widths) - 1) <= width:
        return _columns(rows, widths)
    return _records(rows[0], rows[1:])


def _columns(rows: list[list[str]], widths: list[int]) -> list[str]:
    lines = [
        "".join(cell + " " * (room - cell_len(cell) + _GAP) for cell, room in zip(r, widths, strict=True)) for r in rows
    ]
    rule = (" " * _GAP).join("─" * room for room in widths)
    return [lines[0].rstrip(), rule, *(line.rstrip() for line in lines[1:])]


def _records(header: list[str], rows: list[list[str]]) -> list[str]:
    if not rows:
        return header
    lines: list[str] = []
    for row in rows:
        lines += [f"{name}: {cell}" for name, cell in zip(header, row, strict=True)]
        lines.append("")
    return lines[:-1]
