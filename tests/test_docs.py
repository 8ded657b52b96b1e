"""The pages: what they show is what the program does, and everything that can be typed, set or parsed is on one of them."""

import json
import re
import tomllib
from pathlib import Path

import discord
import jsonschema
import pytest

from adapters.cli import WORDS
from bench import picture, readme
from bot.commands import COMMANDS
from config.tokens import KINDS

ROOT = Path(__file__).parents[1]
PAGES = readme.pages()
PROSE = {page: page.read_text(encoding="utf-8") for page in PAGES}
MADE = [page for page, text in PROSE.items() if readme.BLOCK.search(text) or readme.LIST.search(text)]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", MADE, ids=name)
def test_commands_print_what_the_page_says(page):
    """Output in README and docs is real: its commands are run again, its lists made again. `make docs` writes them anew."""
    assert readme.refreshed(PROSE[page]) == PROSE[page]


def test_the_picture_of_the_terminal_is_what_the_program_answers():
    """docs/terminal.svg is drawn by the program, not by hand; `make docs` draws it anew."""
    assert picture.PICTURE.read_text(encoding="utf-8") == picture.draw()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.word)
def test_every_command_is_in_the_readme(command):
    """A person finds each word without asking the program."""
    assert f"`{command.usage()}`" in PROSE[ROOT / "README.md"]


@pytest.mark.parametrize("word", sorted(WORDS))
def test_every_word_of_the_program_is_documented(word):
    """Each word of `crisis` stands in the page about running it."""
    assert f"`crisis {word}`" in PROSE[ROOT / "docs" / "howto" / "operate.md"]


def _settings():
    defaults = tomllib.loads((ROOT / "config" / "default.toml").read_text(encoding="utf-8"))
    for key, value in defaults.items():
        yield from ([f"{key}__{inner}" for inner in value] if isinstance(value, dict) else [key])


@pytest.mark.parametrize("setting", ["store", "lexicon", *_settings()])
def test_every_setting_is_documented_with_its_variable(setting):
    """Whatever can be set stands in docs/settings.md."""
    assert f"`CRISIS_{setting.upper()}`" in PROSE[ROOT / "docs" / "settings.md"]


def test_every_token_is_documented_with_where_to_get_it():
    """Nobody searches two developer sites for a token."""
    page = PROSE[ROOT / "docs" / "settings.md"]

    assert all(f"`{kind.variable}`" in page and kind.where in page for kind in KINDS)


@pytest.mark.parametrize("shape", sorted((ROOT / "config" / "schema").glob("*.json")), ids=lambda path: path.stem)
def test_every_field_of_every_shape_is_documented(shape):
    """Scripts rely on docs/json.md: each definition has its table there, and each field says what it means."""
    schema = json.loads(shape.read_text(encoding="utf-8"))
    file = shape.name.partition(".")[0]
    parts = {
        file: schema["properties"],
        **{f"{file}.{part}": one["properties"] for part, one in schema["$defs"].items()},
    }
    said = PROSE[ROOT / "docs" / "json.md"]
    told = [part for part in parts if f"<!-- list: {part} -->" in said or part == "news.evidence"]

    assert told == list(parts)
    assert [
        f"{part}.{f}" for part, fields in parts.items() for f, says in fields.items() if not says.get("description")
    ] == []


def test_lines_of_news_hold_to_their_schema(tmp_path):
    """What `crisis load --json` and `crisis news --json --all` print is what config/schema/news.schema.json says."""
    schema = json.loads((ROOT / "config" / "schema" / "news.schema.json").read_text(encoding="utf-8"))
    around = readme.surroundings(tmp_path)
    loaded = readme.printed("crisis load seeds/demo --json --arrived 2031-05-09T08:00:00Z", around).splitlines()
    kept = readme.printed(
        "crisis news --from 2031-05-09T00:00:00Z --to 2031-05-10T00:00:00Z --json --all", around
    ).splitlines()
    for line in [*loaded, *kept]:
        jsonschema.validate(json.loads(line), schema)

    assert 0 < len(loaded) < len(kept)
    assert {json.loads(line)["kind"] for line in kept} == {"figure", "event", "statement"}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_between_pages_leads_somewhere(page):
    """A link to a page or file of the project leads to one that is there."""
    assert [link for link in LINK.findall(PROSE[page]) if not (page.parent / link).exists()] == []


def test_the_invitation_to_discord_asks_for_what_its_table_says():
    """The number in the address stands for the permissions that the page names, and for no other."""
    page = PROSE[ROOT / "docs" / "howto" / "discord.md"]
    asked = int(re.search(r"permissions=(\d+)", page)[1])
    rows = re.findall(r"^\| ([A-Z]\w+(?: [A-Z]\w+)+) \|", page, re.MULTILINE)

    assert len(rows) == 5
    assert discord.Permissions(**{row.lower().replace(" ", "_"): True for row in rows}).value == asked


def test_every_scope_of_the_slack_app_is_explained():
    """Who installs the app sees what each scope is for."""
    manifest = (ROOT / "config" / "slack-manifest.yaml").read_text(encoding="utf-8")
    scopes = re.findall(r"^ {6}- ([a-z_:.]+)", manifest.partition("scopes:")[2].partition("settings:")[0], re.MULTILINE)

    assert len(scopes) > 8
    assert [scope for scope in scopes if f"`{scope}`" not in PROSE[ROOT / "docs" / "howto" / "slack.md"]] == []


def test_every_dependency_has_a_reason():
    """No library comes in without a sentence that says why."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["charts"]]
    asked += project["dependency-groups"]["dev"]
    said = PROSE[ROOT / "docs" / "decisions" / "0001-dependencies.md"]

    names = [re.match(r"[\w.-]+", one)[0] for one in asked]

    assert [one for one in names if not re.search(rf"\b{re.escape(one)}\b", said)] == []


def test_every_target_that_pages_name_is_in_the_makefile():
    """`make X` in a page works."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {word for text in PROSE.values() for word in re.findall(r"`make (?:-s )?([a-z-]+)", text)}

    assert named - targets == set()
