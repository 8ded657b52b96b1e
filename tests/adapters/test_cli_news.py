"""What scripts get of news: ``crisis load --json`` and ``crisis news --json``."""

import json

FIRST = "---\npublisher: Sel Wire\nurl: https://wire.example/1\npublished: 2031-05-02T09:00:00+00:00\n---\nThe quake killed 12 people in Port Sel on Friday, the interior ministry said.\n"
SECOND = "---\npublisher: Gazette\nurl: https://gazette.example/7\npublished: 2031-05-02T11:00:00+00:00\n---\nAccording to the interior ministry, 12 people were killed in Port Sel when the ground shook.\n"
THIRD = (
    FIRST.replace("wire.example/1", "wire.example/2")
    .replace("T09", "T15")
    .replace("killed 12 people", "has now killed 19 people")
)


def lines(crisis, *args):
    code, out, err = crisis(*args)
    assert (code, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def toll(found):
    return [(n["reason"], n["figure"]["old"], n["figure"]["new"], n["of"]) for n in found if n["figure"]]


def test_load_prints_what_each_article_newly_did(crisis, tmp_path):
    """New, confirmed and changed, each once: what was loaded before prints nothing."""
    for name, text in (("1.md", FIRST), ("2.md", SECOND), ("3.md", THIRD)):
        (tmp_path / name).write_text(text)
    at = ("--arrived", "2031-05-02T16:00:00+00:00")
    told = [toll(lines(crisis, "load", str(tmp_path / f"{n}.md"), "--json", *at)) for n in (1, 2, 3)]
    again = lines(crisis, "load", str(tmp_path / "1.md"), "--json", *at)

    assert [[row[:3] for row in rows] for rows in told] == [
        [("NEW", None, 12)],
        [("CORROBORATED", None, 12)],
        [("CHANGED", 12, 19)],
    ]
    assert told[2][0][3] is not None
    assert again == []


def test_repeats_come_only_when_asked_for(crisis, tmp_path):
    """REPEAT and BACKGROUND are evidence: --all prints them, for load and for news."""
    (tmp_path / "1.md").write_text(FIRST)
    (tmp_path / "2.md").write_text(SECOND.replace("Gazette", "Sel Wire"))
    at = ("--arrived", "2031-05-02T16:00:00+00:00")
    lines(crisis, "load", str(tmp_path / "1.md"), "--json", *at)
    span = ("--from", "2031-05-02T00:00:00Z", "--to", "2031-05-03T00:00:00Z", "--json")

    assert "REPEAT" in {n["reason"] for n in lines(crisis, "load", str(tmp_path / "2.md"), "--json", "--all", *at)}
    assert "REPEAT" not in {n["reason"] for n in lines(crisis, "news", *span)}
    assert "REPEAT" in {n["reason"] for n in lines(crisis, "news", *span, "--all")}


def test_a_span_that_ends_before_it_begins_is_said_to_be_none(crisis, tmp_path):
    """Rule: two instants that changed places are no quiet week."""
    code, out, err = crisis("news", "--from", "2031-05-06T00:00:00Z", "--to", "2031-05-05T00:00:00Z")

    assert (code, out) == (2, "")
    assert "is not after --from" in err
