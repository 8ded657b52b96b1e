"""Keeps the pages' examples true: runs the commands of their ``console`` blocks and compares, or with ``--write`` fills in, the output.

``python -m bench.readme [--write] [PAGE…]`` (default: README.md and docs/**/*.md). In a block each line that begins with
``$ `` is a command (and each with ``> `` its next line) and what follows is all it prints; ``[exit 2]`` on a line of its own stands for an exit code that is not 0.
A page's commands share a home and a store of their own, so a page can load an article and then ask about it. What stands
between ``<!-- list: NAME -->`` and ``<!-- end -->`` is made by bench/lists.py.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.lists import made

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
LIST = re.compile(r"(<!-- list: ([\w.]+) -->\n).*?(<!-- end -->)", re.DOTALL)
COMMAND = re.compile(r"^\$ .*\n(?:^> .*\n)*", re.MULTILINE)
OURS = "unexpected error, ours"  # an example never shows this; see adapters/cli.py
SECONDS = 120  # the longest one command may take


def pages() -> list[Path]:
    """Every page that may show examples."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def refreshed(page: str) -> str:
    """The page with its lists as they are declared, and what its commands print, now."""
    page = LIST.sub(lambda found: f"{found[1]}{made(found[2])}\n{found[3]}", page)
    if not BLOCK.search(page):
        return page
    with tempfile.TemporaryDirectory() as folder:
        around = surroundings(Path(folder))
        return BLOCK.sub(lambda block: "".join(_outputs(block[0], around)), page)


def surroundings(folder: Path) -> Mapping[str, str]:
    """The environment of a newcomer: no setting of this machine, an empty home, the program on the path.

    Where a developer's shell forbids Python to keep compiled modules, each start would compile some of ours again.
    """
    bare = {
        k: v
        for k, v in os.environ.items()
        if not k.upper().startswith(("CRISIS_", "SLACK_", "DISCORD_", "XDG_", "MAKE", "PYTHONDONTWRITE"))
    }
    path = f"{ROOT / '.venv' / 'bin'}{os.pathsep}{bare.get('PATH', '')}"
    ours = {
        "PATH": path,
        "HOME": str(folder),
        "STORE": str(folder / "crisis.db"),
        "CRISIS_STORE": str(folder / "crisis.db"),
    }
    return bare | ours | {"TZ": "UTC", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "TMPDIR": str(folder)}


def _outputs(block: str, around: Mapping[str, str]) -> Iterator[str]:
    for found in COMMAND.finditer(block):
        command = found[0][2:].replace("\n> ", "\n")
        yield f"{found[0]}{printed(command, around)}"


def printed(command: str, around: Mapping[str, str]) -> str:
    """What a command prints (stdout and stderr as they come), trailing spaces and empty last lines left out."""
    run = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, env=around, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    said = "\n".join(line.rstrip() for line in run.stdout.rstrip().splitlines())
    code = f"[exit {run.returncode}]\n" if run.returncode else ""
    return (f"{said}\n" if said else "") + code


def main(arguments: list[str] | None = None) -> int:
    """Compare, or write; exit code 1 when a page shows what is no longer so."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="fill in what the commands print now")
    given = parser.parse_args(arguments)
    stale = 0
    for path in given.pages or pages():
        page = path.read_text(encoding="utf-8")
        if (now := refreshed(page)) == page:
            continue
        stale += 1
        if OURS in now:
            print(f"{path}: not written, the program fails: {now[now.index(OURS) :].splitlines()[0]}")
            return 1
        print(f"{path}: {'written' if given.write else 'shows what is no longer so: make readme'}")
        if given.write:
            path.write_text(now, encoding="utf-8")
    return 0 if given.write else min(stale, 1)


if __name__ == "__main__":
    sys.exit(main())
