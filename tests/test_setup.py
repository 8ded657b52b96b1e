"""What set-up rests on: locks without addresses, libraries that are declared, one way to check everything."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.commands.doctor_checks import OURS

ROOT = Path(__file__).parents[1]
# Written in two parts, so that this file names none of them either.
REGISTRIES = tuple(
    f"{name}.{end}" for name, end in (("py" + "pi", "org"), ("python" + "hosted", "org"), ("np" + "mjs", "com"))
)
TEXT = {".py", ".md", ".toml", ".lock", ".yaml", ".json", ".tsv", ".txt", ".svg", ""}


def _ours() -> Iterator[Path]:
    """The files of the project: what git knows, or in an unpacked source all but folders that tools make."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    found = [ROOT / name for name in listed.stdout.split("\0") if name] or [
        file
        for file in ROOT.rglob("*")
        if not any(part[0] == "." or part == "var" for part in file.relative_to(ROOT).parts)
    ]
    return (file for file in found if file.suffix in TEXT and file.is_file())


def test_no_file_names_a_package_registry():
    """Whoever installs uses the mirror of their own: no lock, page or line of code sends them elsewhere."""
    named = [
        str(file.relative_to(ROOT))
        for file in _ours()
        if any(host in file.read_text(encoding="utf-8", errors="replace") for host in REGISTRIES)
    ]

    assert named == []


@pytest.mark.parametrize("lock", sorted(ROOT.glob("*.lock")), ids=lambda path: path.name)
def test_locks_hold_names_versions_and_hashes_alone(lock):
    """No address and no option of an index stands in a lock, and nothing is installed without a hash."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if not line.startswith(" ")]

    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    assert packages
    assert all(re.fullmatch(r"[\w.-]+==[\w.!+]+(?: ; .+)? \\", line) for line in packages)


def test_ci_runs_what_developers_run():
    """There is one way to check everything, and CI takes it."""
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").partition(".")[0]


def test_every_library_that_is_imported_is_declared():
    """What comes only because another library brings it today may be gone tomorrow."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["charts"]]
    declared = {re.match(r"[\w.-]+", one)[0].lower().replace("_", "-") for one in asked}
    found = {name for package in OURS for file in (ROOT / package).rglob("*.py") for name in _imported(file)}
    homes = importlib.metadata.packages_distributions()
    foreign = {name for name in found - set(OURS) if name not in sys.stdlib_module_names}

    assert {"discord", "slack_bolt", "click"} <= foreign
    assert [
        name
        for name in sorted(foreign)
        if declared.isdisjoint(home.lower().replace("_", "-") for home in homes.get(name, [name]))
    ] == []
