"""crisis watch, feeds and unwatch, as a script uses them."""

import json

import pytest


@pytest.fixture(autouse=True)
def _store(bare, monkeypatch, tmp_path):
    """A store of the test's own."""
    monkeypatch.setenv("CRISIS_STORE", str(tmp_path / "desk.db"))


def folder(tmp_path):
    where = tmp_path / "in"
    where.mkdir()
    (where / "a.md").write_text("---\npublisher: Post\n---\nTwelve people died in the flood in Dovik.\n")
    return where


def test_a_folder_is_watched_read_shown_and_left(tmp_path, crisis):
    """Rule: watching reads once; feeds tells how it stands; the articles stay."""
    where = folder(tmp_path)
    watched = crisis("watch", where)
    shown = crisis("feeds", "--json")
    (where / "b.md").write_text("Nineteen people died in the flood in Dovik.\n")
    again = crisis("watch", where)
    left = crisis("unwatch", where)

    assert watched[0] == 0
    assert watched[1].startswith("1 ok in")
    assert [row["health"] for row in json.loads(shown[1])] == ["ok"]
    assert shown[0] == 0
    assert again[0] == 0
    assert left == (0, "in is read no longer\n", "")
    assert "19" in crisis("ask", "casualties")[1]


def test_what_may_not_be_watched_is_one_line_each_and_the_rest_goes_on(tmp_path, crisis):
    """Rule: exit 2, and the good ones are watched."""
    code, out, err = crisis("watch", "ftp://a.example/", "http://10.0.0.1/x", folder(tmp_path), "--no-read")

    assert code == 2
    assert out.startswith("1 new in")
    assert len(err.splitlines()) == 2


def test_a_mistyped_folder_and_an_empty_list_are_said_to_be_so(tmp_path, crisis):
    """Rule: who typed a path is not told about links alone, and who gave a list not to give one."""
    listing = tmp_path / "feeds.toml"
    listing.write_text("# nothing yet\n")
    mistyped, empty = crisis("watch", tmp_path / "none"), crisis("watch", "--from", listing)

    assert mistyped[0] == empty[0] == 2
    assert "none: there is no such folder, and a link is written like https://" in mistyped[2]
    assert "feeds.toml names no feed: write [[feed]] and url" in empty[2]


def test_a_list_of_feeds_is_watched(tmp_path, crisis):
    """Rule: seeds/feeds.toml's form; the one that ships holds examples alone."""
    listing = tmp_path / "feeds.toml"
    listing.write_text(
        '[[feed]]\nurl = "https://a.example/rss"\npublisher = "A"\n[[feed]]\nurl = "https://b.example/"\n'
    )
    code, out, _ = crisis("watch", "--from", listing, "--no-read")

    assert code == 0
    assert [line.split(" (")[0] for line in out.splitlines()] == ["1 new A", "2 new b.example"]
    assert crisis("feeds")[0] == 1
    for wrong in ("[[feed]]\nname = 'x'", "feed = 3", "="):
        listing.write_text(wrong)

        assert crisis("watch", "--from", listing)[0] == 2


def test_nothing_to_watch_is_the_callers_mistake(crisis):
    """Rule: it says what to type."""
    code, _, err = crisis("watch")

    assert (code, "crisis watch https://" in err) == (2, True)
