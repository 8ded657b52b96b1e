"""``crisis doctor``: what it finds, what it says to do."""

import importlib.metadata
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from adapters import cli
from adapters.commands import doctor_checks as checks
from config.settings import load_settings
from store.db import Store

NOW = datetime(2031, 5, 7, 9, 12, tzinfo=UTC)
DATE = {"date": format_datetime(NOW, usegmt=True)}
BOT, APP = "xoxb-1-2-abcdefgh", "xapp-1-A-1-abcdefgh"


@pytest.fixture(autouse=True)
def _bare(bare):
    """Before every other fixture: tokens of a test are set on a bare machine."""


@pytest.fixture
def _tokens(monkeypatch):
    for name, value in (("SLACK_BOT_TOKEN", BOT), ("SLACK_APP_TOKEN", APP), ("DISCORD_TOKEN", "aaa.bbb.ccc")):
        monkeypatch.setenv(name, value)


def answering(slack=None, discord=None, headers=None):
    """A network that answers by address."""
    scopes = {"x-oauth-scopes": ",".join(checks.manifest_scopes())}

    def get(url, authorization):
        if "auth.test" in url:
            assert authorization == f"Bearer {BOT}"
            return slack or {"ok": True, "user": "crisis", "team": "Desk"}, DATE | scopes | (headers or {})
        assert authorization == "Bot aaa.bbb.ccc"
        return discord or {"id": "1", "username": "crisis"}, DATE | (headers or {})

    return get


def states(findings):
    return {(one.about, one.state) for one in findings}


def test_without_tokens_it_says_where_to_get_them(capsys):
    """Rule: no token is no error; each is named with its place."""
    code = cli.run(["doctor", "--offline"])
    out = capsys.readouterr().out

    assert code == 0
    assert all(kind.variable in out and kind.where in out for kind in checks.KINDS)


def test_half_a_pair_of_tokens_must_be_fixed(capsys, monkeypatch):
    """Rule: what is missing is named; exit 2; the token is not shown."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", BOT)
    code = cli.run(["doctor", "--offline"])
    out = capsys.readouterr().out

    assert code == 2
    assert "SLACK_APP_TOKEN is not set" in out
    assert "abcdefgh" not in out


def test_a_wrong_setting_is_a_finding(capsys, monkeypatch):
    """Rule: the doctor does not stop at the first thing that is wrong."""
    monkeypatch.setenv("CRISIS_TIMEZONE", "Nowhere")
    code = cli.run(["doctor"])
    out = capsys.readouterr().out

    assert code == 2
    assert "CRISIS_TIMEZONE: no such time zone" in out
    assert "packages" in out


@pytest.mark.usefixtures("_tokens")
def test_good_tokens_are_named_by_whom_they_belong_to():
    """Rule: bot, workspace and clock are shown as fine."""
    found = checks.platforms(load_settings(), answering(), NOW)

    assert states(found) == {("Slack", "fine"), ("Discord", "fine"), ("clock", "fine")}
    assert "crisis in Desk" in found[0].says


@pytest.mark.usefixtures("_tokens")
@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ({"slack": {"ok": False, "error": "invalid_auth"}}, "refuses SLACK_BOT_TOKEN (invalid_auth)"),
        ({"discord": {"message": "401: Unauthorized"}}, "refuses DISCORD_TOKEN (401: Unauthorized)"),
        ({"headers": {"x-oauth-scopes": "commands"}}, "lacks the scopes app_mentions:read, chat:write"),
        ({"headers": {"date": "Wed, 07 May 2031 09:00:00 GMT"}}, "720 s away from Slack's: set this machine's clock"),
    ],
)
def test_what_platforms_refuse_must_be_fixed(answers, says):
    """Rule: wrong token, missing scope and wrong clock each say what to do."""
    found = checks.platforms(load_settings(), answering(**answers), NOW)

    assert any(says in one.says and one.state == "wrong" for one in found)


@pytest.mark.usefixtures("_tokens")
def test_scopes_that_only_comforts_need_are_a_note():
    """Rule: without users:read all still works, in UTC; the manifest is where scopes are listed."""
    scopes = {"x-oauth-scopes": ",".join(set(checks.manifest_scopes()) - {"users:read"})}
    found = checks.platforms(load_settings(), answering(headers=scopes), NOW)

    assert set(checks.SCOPES) < set(checks.manifest_scopes())
    assert (found[0].state, "lacks the scopes users:read" in found[0].says) == ("note", True)


@pytest.mark.usefixtures("_tokens")
def test_no_network_is_a_note():
    """Rule: an unreachable platform does not make the installation wrong."""

    def unreachable(*_):
        raise OSError("no route")

    assert states(checks.platforms(load_settings(), unreachable, NOW)) == {("Slack", "note"), ("Discord", "note")}


class Refusing(BaseHTTPRequestHandler):
    """Says 401 as Discord does."""

    def do_GET(self):
        """Refuse."""
        self.send_response(401)
        self.end_headers()
        self.wfile.write(b'{"message": "401: Unauthorized", "code": 0}')

    def log_message(self, *_):
        """Keep quiet."""


def test_an_http_error_is_an_answer(monkeypatch):
    """Rule: the reason a platform gives reaches the person."""
    server = HTTPServer(("127.0.0.1", 0), Refusing)
    thread = Thread(target=server.handle_request)
    thread.start()
    monkeypatch.setenv("DISCORD_TOKEN", "aaa.bbb.ccc")
    monkeypatch.setenv("CRISIS_DISCORD__API_BASE", f"http://127.0.0.1:{server.server_port}")
    found = checks.platforms(load_settings())
    thread.join()
    server.server_close()

    assert "refuses DISCORD_TOKEN (401: Unauthorized)" in found[0].says


def test_the_store_is_looked_at(tmp_path):
    """Rule: none yet is a note; a whole one is fine; one that others may read, or that is none, must be fixed."""
    path = tmp_path / "s.db"
    none = checks.store(path)
    Store.open(path).close()
    whole = checks.store(path)
    path.chmod(0o644)
    shared = checks.store(path)
    path.write_text("no database at all, just words " * 40)
    broken = checks.store(path)

    assert states(none) == {("store", "note")}
    assert states(whole) == {("store", "fine")}
    assert any("chmod 600" in one.says for one in shared)
    assert states(broken) == {("store", "wrong")}


def test_a_clash_of_packages_is_found(monkeypatch):
    """Rule: another distribution that brings a package of our name has overwritten files of ours."""
    monkeypatch.setattr(importlib.metadata, "packages_distributions", lambda: {"config": ["crisis-desk", "config"]})
    (found,) = checks.packages()

    assert found.state == "wrong"
    assert "config also installs a package called 'config'" in found.says


def test_our_own_installation_has_no_clash():
    """Rule: the doctor is content with a right installation."""
    assert states(checks.packages()) == {("packages", "fine")}
    assert Path(checks.__file__).exists()
