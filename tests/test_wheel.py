"""The built wheel: it holds all that the program needs at run time, and runs from an empty directory without the checkout."""

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from adapters.commands.doctor_checks import OURS

ROOT = Path(__file__).parents[1]
WHEEL = ("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir")
UNPACK = ("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile", "--target")
DATA = ("*.toml", "*.json", "*.yaml", "*.tsv", "*.md")
# The program as its console script starts it. Where the checkout is not on the path, an editable install must not bring it back.
START = """
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in repr(finder)]
sys.path[:] = [folder for folder in sys.path if folder.rstrip("/") != {checkout!r}]
from adapters import cli
assert cli.__file__.startswith({installed!r}), cli.__file__
sys.argv[0] = "crisis"
cli.main()
"""


def python(*arguments, cwd, **more):
    return subprocess.run(
        [sys.executable, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=120, check=True, **more
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built by hatchling as it is installed here: nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    python(*WHEEL, folder, ROOT, cwd=folder)
    (built,) = folder.glob("crisis_desk-*.whl")
    return built


@pytest.fixture(scope="module")
def crisis(wheel, tmp_path_factory):
    """Runs the installed program in an empty directory, with a home of its own, and returns what it printed."""
    installed, empty = tmp_path_factory.mktemp("installed"), tmp_path_factory.mktemp("empty")
    python(*UNPACK, installed, wheel, cwd=empty)
    bare = {
        k: v for k, v in os.environ.items() if not k.startswith(("CRISIS_", "SLACK_", "DISCORD_", "XDG_", "PYTHON"))
    }
    around = bare | {"HOME": str(empty), "PYTHONPATH": str(installed), "NO_COLOR": "1"}
    start = START.format(checkout=str(ROOT), installed=str(installed))

    def run(*words, typed=""):
        return python("-P", "-c", start, *words, cwd=empty, env=around, input=typed).stdout

    return run


def test_the_wheel_holds_every_file_the_program_reads(wheel):
    """Settings, lexicon, schemas, the manifest, articles, the demo and places are data: none may be left behind."""
    held = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        str(file.relative_to(ROOT))
        for package in OURS
        for pattern in ("*.py", *DATA)
        for file in (ROOT / package).rglob(pattern)
    }

    assert {"config/default.toml", "config/lexicon/verbs.toml", "seeds/places.tsv", "seeds/demo/01-quake.md"} <= wanted
    assert wanted - held == set()


def test_the_wheel_holds_nothing_else(wheel):
    """Tests, benches and stores of this checkout are nobody's business."""
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == set(OURS)


def test_the_installed_program_says_its_version(crisis, wheel):
    """The version comes from the installation, not from a file of the checkout."""
    assert crisis("--version").strip() == f"crisis, version {wheel.name.split('-')[1]}"


def test_the_installed_program_reads_the_article_it_brings(crisis, tmp_path):
    """The lexicon and the places are found where the program is installed."""
    spec = importlib.util.find_spec("seeds")
    article = Path(spec.submodule_search_locations[0]) / "articles" / "2022-02-03-ukraine.md"

    assert '"name": "Jens Stoltenberg"' in crisis("read", article, "--json")


def test_the_installed_program_chats_and_replays(crisis, tmp_path):
    """What a newcomer does first works without the checkout: the seed's chat, and the demo."""
    chat = crisis("--store", tmp_path / "crisis.db", "chat", "--seed", typed="/crisis troops belarus\n")

    assert chat.startswith("Troops: Belarus")
    assert "/crisis subscribe daily 09:00" in crisis("demo").splitlines()[0]
