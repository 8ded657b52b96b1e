"""Draws docs/terminal.svg from the program's own answers to the seed article: ``python bench/picture.py [--check]``.

``--check`` draws nothing and exits 1 when the picture in docs/ is no longer what the program answers.
"""

import asyncio
import re
import sys
import tempfile
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from adapters.console import ask, render
from adapters.console_prompt import PROMPT
from bot.app import Desk
from config.lexicons import load_lexicon
from store.db import Store
from store.intake.ingest import files_in, load_files

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "terminal.svg"
QUESTIONS = ("how many Russian troops are near Ukraine?", "/crisis who defense minister of Ukraine")
WIDTH = 100
# Rich's own form loads its font from elsewhere; a picture in a README may load nothing.
FORM = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace("Fira Code", "ui-monospace")


def draw() -> str:
    """The picture: each question at the prompt, and its answer."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="standard")
    for question, answer in asyncio.run(answers()):
        console.print(Text(PROMPT, "dim") + Text(question, "not dim bold green"))
        console.print(Text.from_ansi(answer))
    return console.export_svg(title="crisis chat", code_format=FORM)


async def answers() -> list[tuple[str, str]]:
    """Each question with what the terminal shows, from a store of the seed articles."""
    now = datetime(2022, 2, 3, 20, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "crisis.db") as store:
        list(load_files(store, files_in([ROOT / "seeds" / "articles"]), load_lexicon(), now))
        desk = Desk(store, clock=lambda: now)
        return [(q, render(await ask(desk, q), WIDTH - 1, colour=True)) for q in QUESTIONS]


def main() -> int:
    """Draw, or check what was drawn."""
    drawn = draw()
    if "--check" not in sys.argv[1:]:
        PICTURE.write_text(drawn, encoding="utf-8")
        print(f"drew {PICTURE.relative_to(ROOT)}")
        return 0
    if PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == drawn:
        return 0
    print(f"{PICTURE.relative_to(ROOT)} is not what the program answers: python bench/picture.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
