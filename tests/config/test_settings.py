"""Settings: where they come from, which wins, and that no token is ever shown or taken from a file people share."""

import tomllib
from pathlib import Path

import pytest

from config.settings import load_settings
from config.toml_files import DEFAULTS
from store.errors import UserMistake

BOT, APP, SECRET = "xoxb-1-2-abcdefgh", "xapp-1-A-1-abcdefgh", "8f742231b10e8888abcd99yyyzzz85a5"


@pytest.fixture(autouse=True)
def _bare(bare):
    """No setting of the machine that runs the tests, and an empty folder to run in."""


def own_toml(monkeypatch, text):
    Path("own.toml").write_text(text)
    monkeypatch.setenv("CRISIS_CONFIG", "own.toml")


def test_the_defaults_are_those_of_default_toml():
    """Rule: default.toml says what every setting is; servers listen on this machine only."""
    told, read = tomllib.loads(DEFAULTS.read_text()), load_settings()

    assert (read.timezone, read.slack.port) == (told["timezone"], told["slack"]["port"]) == ("UTC", 3000)
    assert read.slack.host == "127.0.0.1"
    assert (read.slack.base_url, read.discord.api_base) == ("https://slack.com/api/", "https://discord.com/api")
    assert (read.operators, read.slack.workspaces, read.discord.guilds) == ((), (), ())
    assert (read.slack_mode(), read.has_discord()) == (None, False)


def test_environment_over_env_file_over_secrets_over_toml(monkeypatch, tmp_path):
    """Rule: the nearer to the process, the stronger."""
    own_toml(monkeypatch, 'timezone = "Europe/Kyiv"\noperators = ["slack:T1/U1"]\n[slack]\nport = 1\nhost = "::1"\n')
    Path(".env").write_text("CRISIS_TIMEZONE=Europe/Paris\nCRISIS_SLACK__PORT=2\nOTHER_PROGRAM=1\n")
    monkeypatch.setenv("CRISIS_SLACK__PORT", "3")
    read = load_settings()

    assert (read.slack.port, read.timezone, read.slack.host) == (3, "Europe/Paris", "::1")
    assert read.operators == ("slack:T1/U1",)


def test_lists_may_be_written_with_commas(monkeypatch):
    """Rule: an environment variable is written by hand, not as JSON."""
    monkeypatch.setenv("CRISIS_OPERATORS", "slack:T1/U1, discord:22 ,")
    monkeypatch.setenv("CRISIS_DISCORD__GUILDS", "123456789012345678")

    assert load_settings().operators == ("slack:T1/U1", "discord:22")
    assert load_settings().discord.guilds == ("123456789012345678",)


def test_tokens_come_from_environment_env_file_and_secrets(monkeypatch, tmp_path):
    """Rule: three private places, and no printing of what they hold."""
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    (secrets / "SLACK_SIGNING_SECRET").write_text(f"{SECRET}\n")
    monkeypatch.setenv("CRISIS_SECRETS_DIR", str(secrets))
    Path(".env").write_text("DISCORD_TOKEN=abc.def.ghi\n")
    monkeypatch.setenv("SLACK_BOT_TOKEN", f" {BOT}\n")
    read = load_settings()

    assert read.slack_bot_token.get_secret_value() == BOT
    assert read.slack_signing_secret.get_secret_value() == SECRET
    assert (read.slack_mode(), read.has_discord()) == ("http", True)
    assert not any(text in f"{read!r} {read} {read.model_dump()}" for text in (BOT, SECRET, "abc.def.ghi"))


@pytest.mark.parametrize(
    "line",
    [
        f'SLACK_BOT_TOKEN = "{BOT}"',
        f'slack_app_token = "{APP}"',
        f'[slack]\nsigning_secret = "{SECRET}"',
        '[discord]\ntoken = "abc"',
        f'[slack]\nhost = "{BOT}"',
    ],
)
def test_a_token_in_toml_is_refused_and_not_repeated(monkeypatch, line):
    """Rule: never TOML; the message says where tokens belong and does not show the token."""
    own_toml(monkeypatch, line)
    with pytest.raises(UserMistake, match="only from the environment") as caught:
        load_settings()

    assert not any(text in str(caught.value) for text in (BOT, APP, SECRET))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("timezon = 'UTC'", "did you mean timezone"),
        ("[slack]\nprot = 1", "did you mean slack.port"),
        ("timezone = ", "is not TOML"),
        ("slack = 3", "CRISIS_SLACK: "),
        ("[slack]\nport = 'x'", "CRISIS_SLACK__PORT"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(monkeypatch, text, says):
    """Rule: a misspelt setting is a mistake, never silently ignored."""
    own_toml(monkeypatch, text)
    with pytest.raises(UserMistake, match=says) as caught:
        load_settings()

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("variable", ["CRISIS_CONFIG", "CRISIS_SECRETS_DIR"])
def test_a_missing_file_or_folder_is_named(monkeypatch, variable):
    """Rule: what does not exist is a mistake that names the variable."""
    monkeypatch.setenv(variable, "nowhere")
    with pytest.raises(UserMistake, match=f"{variable}: there is no"):
        load_settings()


ADDRESSES = ("CRISIS_SLACK__BASE_URL", "CRISIS_DISCORD__API_BASE")


@pytest.mark.parametrize("variable", ADDRESSES)
@pytest.mark.parametrize(
    "url", ["https://slack-gov.com/api/", "http://127.0.0.1:80/", "http://[::1]:1/", "http://localhost:8"]
)
def test_endpoints_may_be_https_or_loopback(monkeypatch, variable, url):
    """Rule: GovSlack, a proxy, a stand-in on this machine."""
    monkeypatch.setenv(variable, url)

    assert url in {load_settings().slack.base_url, load_settings().discord.api_base}


@pytest.mark.parametrize("variable", ADDRESSES)
@pytest.mark.parametrize(
    "url",
    [
        "http://slack.com/api/",
        "http://10.0.0.1/",
        "http://127.0.0.1.evil.org/",
        "http://localhost.evil.org",
        "ftp://x",
        "https://",
        "slack.com",
        "http://0.0.0.0/",
        "http://127.0.0.1@evil.org/",
        "http://evil.org\\@localhost/",
        "http://me:word@localhost/",
        "https://slack.com /api/",
    ],
)
def test_other_endpoints_are_refused(monkeypatch, variable, url):
    """Rule: a token travels only over https or within this machine; no two programs may see two hosts in one address."""
    monkeypatch.setenv(variable, url)
    with pytest.raises(UserMistake, match=f"{variable}: must be an https address"):
        load_settings()


@pytest.mark.parametrize(
    ("zone", "near"),
    [("Europe/Kyv", "Europe/Kyiv"), ("../etc/passwd", "no such time zone"), ("Erope/Paris", "Europe/Paris")],
)
def test_a_wrong_zone_names_the_nearest(monkeypatch, zone, near):
    """Rule: zones that don't exist: nearest offered."""
    monkeypatch.setenv("CRISIS_TIMEZONE", zone)
    with pytest.raises(UserMistake, match=near):
        load_settings()


@pytest.mark.parametrize(
    ("tokens", "says"),
    [
        ({"SLACK_BOT_TOKEN": BOT}, "SLACK_APP_TOKEN is not set"),
        ({"SLACK_APP_TOKEN": APP}, "SLACK_BOT_TOKEN is not set"),
        ({"SLACK_SIGNING_SECRET": SECRET}, "SLACK_BOT_TOKEN is not set"),
        ({"SLACK_BOT_TOKEN": APP, "SLACK_APP_TOKEN": APP}, "SLACK_BOT_TOKEN must begin with xoxb-"),
        ({"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": BOT}, "SLACK_APP_TOKEN must begin with xapp-"),
        ({"SLACK_BOT_TOKEN": f"{BOT} x", "SLACK_APP_TOKEN": APP}, "holds a space"),
    ],
)
def test_half_or_wrong_slack_tokens_say_which_and_where_to_get_it(monkeypatch, tokens, says):
    """Rule: which variable, where to get it, and never the value."""
    for name, value in tokens.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(UserMistake, match=says) as caught:
        load_settings().slack_mode()

    assert "get it at https://api.slack.com/apps" in str(caught.value)
    assert "abcdefgh" not in str(caught.value)


def test_a_discord_token_with_its_scheme_is_refused(monkeypatch):
    """Rule: 'Bot abc' is the header, not the token."""
    monkeypatch.setenv("DISCORD_TOKEN", "Bot abc.def")
    with pytest.raises(UserMistake, match=r"DISCORD_TOKEN .*discord\.com/developers"):
        load_settings().has_discord()


@pytest.mark.parametrize(
    ("variable", "value", "what"),
    [
        ("DISCORD_TOKEN", BOT, "a token of Slack"),
        ("DISCORD_TOKEN", "1234567890123456789", "the application ID"),
        ("DISCORD_TOKEN", "0a" * 32, "the public key"),
        ("DISCORD_TOKEN", "aB3_-" * 6 + "xy", "the client secret"),
        ("DISCORD_TOKEN", "https://discord.com/api/webhooks/1/x", "a link"),
        ("SLACK_SIGNING_SECRET", APP, "a token of Slack"),
        ("SLACK_SIGNING_SECRET", "1234567890.1234567890123", "the client ID"),
    ],
)
def test_what_is_plainly_another_thing_is_named_before_log_in(monkeypatch, variable, value, what):
    """Rule: one line says which thing was copied and where the right one is; the value is never shown."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", BOT)
    monkeypatch.setenv("SLACK_SIGNING_SECRET", SECRET)
    monkeypatch.setenv(variable, value)
    read = load_settings()
    with pytest.raises(UserMistake, match=rf"{variable} holds {what}.*get it at https://") as caught:
        read.slack_mode(), read.has_discord()

    assert value not in str(caught.value)


@pytest.mark.parametrize("value", ["stand-in-token", "aaa.bbb.ccc", f"{'M' * 24}.{'x' * 6}.{'y' * 38}"])
def test_a_discord_token_of_any_other_shape_is_left_to_discord(monkeypatch, value):
    """Rule: only what is surely another thing is refused here."""
    monkeypatch.setenv("DISCORD_TOKEN", value)

    assert load_settings().has_discord()


def test_socket_mode_when_there_is_an_app_token(monkeypatch):
    """Rule: xapp means Socket Mode, also beside a signing secret."""
    for name, value in (("SLACK_BOT_TOKEN", BOT), ("SLACK_APP_TOKEN", APP), ("SLACK_SIGNING_SECRET", SECRET)):
        monkeypatch.setenv(name, value)

    assert load_settings().slack_mode() == "socket"


@pytest.mark.parametrize(
    ("variables", "path"),
    [
        ({}, "home/.local/share/crisis-desk/crisis.db"),
        ({"XDG_DATA_HOME": "/data"}, "/data/crisis-desk/crisis.db"),
        ({"XDG_DATA_HOME": "relative"}, "home/.local/share/crisis-desk/crisis.db"),
        ({"CRISIS_STORE": "~/desk.db"}, "home/desk.db"),
    ],
)
def test_where_the_store_is(monkeypatch, tmp_path, variables, path):
    """Rule: CRISIS_STORE, else the user's data directory; a relative XDG path counts as none."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert load_settings().store_path() == tmp_path / path
