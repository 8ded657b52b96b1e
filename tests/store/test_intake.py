"""Bytes to articles to the store: what is taken, what is refused and why, and that a bad file stops nobody."""

import importlib
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.lexicons import load_lexicon
from store import articles
from store.errors import StoreError, UserMistake
from store.intake import front_matter
from store.intake.article import article_of, moment
from store.intake.ingest import files_in, load_files
from store.reading.read import read
from store.visible import visible
from tests.store.made import NOW

HEAD = (
    '---\ntitle: "On the \\"border\\""\npublisher: \'Post\'\nurl: https://example.org/a?b=c: d\npublished: 2031-05-07\n'
)
PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>On the border</title>
<meta property="og:site_name" content="Sarnheim Post"></head><body><nav>Home</nav><article>
<h1>On the border</h1><p>{text}</p><p>{text}</p></article><script>alert(1)</script></body></html>"""
SENTENCE = "Prime Minister Ada Velm said on Monday that 1,200 soldiers stand on the border with Karvonia, déjà vu. "


@pytest.fixture(scope="module")
def lexicon():
    """The lexicon that ships."""
    return load_lexicon()


def test_front_matter_says_what_the_article_is():
    """Rule: title, url, publisher, family, published, updated; quotation marks go, colons in values stay."""
    one = article_of(f"{HEAD}tags: [a, b]\n---\nText.\n".encode(), "a.md")

    assert (one.title, one.publisher, one.family) == ('On the "border"', "Post", None)
    assert (one.url, one.published) == ("https://example.org/a?b=c: d", date(2031, 5, 7))
    assert one.text == "Text.\n"


def test_names_in_front_matter_are_read_as_a_browser_shows_them():
    """Rule: entities in title and publisher become their characters, once, and no line of their own; an address stays."""
    head = "---\ntitle: Fire &amp; rescue&#10;url: x &amp;amp;\npublisher: Post &quot;B&quot;\nurl: https://example.org/?a=1&amp;b=2\n---\nText."
    one = article_of(head.encode(), "a.md")

    assert (one.title, one.publisher) == ("Fire & rescue url: x &amp;", 'Post "B"')
    assert one.url == "https://example.org/?a=1&amp;b=2"


def test_what_the_caller_says_wins():
    """Rule: options override the file."""
    one = article_of(f"{HEAD}---\nText.".encode(), "a.md", {"published": "2031-05-08T10:00+02:00", "title": "Other"})

    assert one.published == datetime(2031, 5, 8, 10, tzinfo=timezone(timedelta(hours=2)))
    assert one.title == "Other"


@pytest.mark.parametrize(
    "text", ["Plain.\n\nText — with “marks”.\n", "---\nnot closed: yes\nText.", "--- x\nText.", "  a\n---\n"]
)
def test_plain_text_is_kept_character_for_character(text):
    """Rule: offsets are offsets into the file's own text."""
    assert article_of(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rebels hold the airport\n\nThe army denied it.", "Rebels hold the airport"),
        ("# Rebels hold the airport\n\nThe army denied it.", "Rebels hold the airport"),
        ("The army denied it.\n\nThe rebels hold the airport.", None),
        ("Ministry of Defence\nPress release\n\nThe army denied it.", None),
        ("Rebels hold the airport\n\n", None),
    ],
)
def test_a_first_line_that_stands_alone_is_the_title(text, title):
    """A desk that pastes a text sees its headline, not "no title"; a sentence or a letterhead is none."""
    assert article_of(text.encode(), "a.txt").title == title


UNSEEN = (
    "sol\u00addiers",
    "sol\u200bdiers",
    "\u200esoldiers\u200f",
    "\u202asoldiers\u202c",
    "sol\u2060diers",
    "\ufeffsoldiers",
    "s\u200coldiers",
)


@pytest.mark.parametrize("word", UNSEEN)
def test_what_nobody_sees_hides_no_word(lexicon, word):
    """Rule: hyphens of a typesetter, joiners and marks of direction are no text; the sentence is what a person reads."""
    head = f"---\ntitle: 40 {word} killed\n---\n".encode()
    one = article_of(head + f"The Kesh army said 40 {word} were killed in Marvel on Monday.".encode(), "a.md")

    assert (one.title, one.text) == (
        "40 soldiers killed",
        "The Kesh army said 40 soldiers were killed in Marvel on Monday.",
    )
    assert [(figure.low, figure.measure, figure.unit) for figure in read(one, lexicon).figures] == [
        (40, "killed", "soldiers")
    ]


@given(st.text(alphabet="ab \xad\u200b\u200c\u200d\u061c\u0301é👩\r\n"))
def test_what_is_visible_stays(text):
    """Rule: taken in again, a text is the same."""
    assert visible(visible(text)) == visible(text)


def test_letters_with_their_accents_apart_are_the_letters():
    """Rule: Unicode's form C; files from some systems have form D."""
    assert article_of("Jose\u0301 of Zu\u0308rich.".encode(), "a.txt").text == "José of Zürich."


@pytest.mark.parametrize("text", ["می\u200cخواهم", "👩\u200d🚒 came."])
def test_joiners_stay_where_a_script_or_a_picture_needs_them(text):
    """Rule: beside characters that are not ASCII they are seen."""
    assert article_of(text.encode(), "a.txt").text == text


def test_line_ends_and_byte_order_mark_are_not_text():
    """Rule: Windows files read like others."""
    one = article_of(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nOne.\r\nTwo.\r", "a.md")

    assert (one.title, one.text) == ("A", "One.\nTwo.\n")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"---\ntitle: A\n---\n \n", "holds no article text"),
        (b"%PDF-1.7 ...", "is a PDF, not text"),
        (b"\x89PNG\r\n", "is a picture, not text"),
        (b"PK\x03\x04..", "office document, not text"),
        (b"abc\x00def", "is a binary file, not text"),
        ("Привет".encode("cp1251"), "is not UTF-8"),
        (b"good text \xff\xfe", r"is not UTF-8 \(byte 10\)"),
        ("Text".encode("utf-16"), "is UTF-16, not UTF-8"),
        (b"x" * 101, "more than the 100"),
        (b"---\npublished: yesterday\n---\nText", "published is no date: 'yesterday'; write it like"),
        (b"---\nupdated: 2031-13-45\n---\nText", "updated is no date"),
        (b"---\npublished: 0001-01-01\n---\nText", "published is no date"),
        (b"---\npublished: 9999-12-31T23:59:59-14:00\n---\nText", "published is no date"),
        (b"<html><body></body></html>", "no article"),
    ],
)
def test_a_refusal_says_which_file_and_why(data, why):
    """Rule: one line, the file first, then the reason."""
    with pytest.raises(UserMistake, match=why) as caught:
        article_of(data, "bad.md", limit=100)

    assert str(caught.value).startswith("bad.md: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("charset", "encoding"), [("utf-8", "utf-8"), ("windows-1252", "cp1252"), ("iso-8859-1", "latin-1")]
)
def test_a_page_gives_its_article_in_its_own_charset(charset, encoding):
    """Rule: a saved page's main text, without navigation and scripts; the charset is the one it declares."""
    one = article_of(PAGE.format(charset=charset, text=SENTENCE * 4).encode(encoding), "page.html")

    assert "déjà vu" in one.text
    assert "alert" not in one.text
    assert (one.title, one.publisher) == ("On the border", "Sarnheim Post")


@pytest.mark.parametrize("charset", ["no-such-thing", "utf-7x", "rot13", "ascii"])
def test_a_page_with_a_wrong_charset_is_refused(charset):
    """Rule: no guessing of letters."""
    with pytest.raises(UserMistake, match="the charset it declares"):
        article_of(PAGE.format(charset=charset, text=SENTENCE).encode(), "page.html")


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_make_an_article_or_a_mistake(data):
    """Rule: no file makes the program fail."""
    try:
        said = article_of(data, "any.txt", limit=250).text
    except UserMistake as mistake:
        said = str(mistake)
        if "\n" in said or not said.startswith("any.txt: "):
            raise

    assert said.strip()


LINE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.one_of(LINE, LINE.map("title: {}".format), LINE.map("url:{}".format)), max_size=8), LINE)
@settings(max_examples=80, deadline=None)
def test_hostile_front_matter_loses_no_text_and_forges_no_line(lines, text):
    """Rule: whatever stands in the head, values are single lines without control characters and the text stays whole."""
    body = f"{text}\nEnd."
    found, rest = front_matter.split("---\n" + "\n".join(lines) + "\n---\n" + body)

    assert rest.endswith("\nEnd.")
    assert set(found) <= set(front_matter.KEYS)
    assert all(
        value.isprintable() or not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in value) for value in found.values()
    )


def test_a_huge_open_head_is_read_in_linear_time():
    """Rule: no pattern of ours backtracks on hostile text."""
    found, rest = front_matter.split("---\n" + "---x\n" * 200_000)

    assert found == {}
    assert len(rest) == 4 + 5 * 200_000


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2031-05-07", date(2031, 5, 7)),
        ("2031-05-07T09:00:00Z", datetime(2031, 5, 7, 9, tzinfo=UTC)),
        ("2031-05-07 09:00", datetime(2031, 5, 7, 9)),
    ],
)
def test_days_stay_days_and_instants_keep_their_offset(text, instant):
    """Rule: the publisher's own day, in the publisher's zone."""
    assert moment(text, "a.md") == instant


@pytest.mark.parametrize(
    "text", ["20310507", "2031-W05", "07.05.2031", "2031-05-07T25:00", "x" * 10_000, "２０３１-05-07"]
)
def test_other_dates_are_refused(text):
    """Rule: no guessing of dates."""
    with pytest.raises(UserMistake, match="write it like"):
        moment(text, "a.md")


def test_a_bad_file_stops_nobody(store, lexicon, tmp_path):
    """Rule: the others of the batch are stored, and each refusal is reported."""
    (tmp_path / "a.md").write_text("Good text.")
    (tmp_path / "b.md").write_bytes(b"\x00")
    (tmp_path / "c.txt").write_text("More good text.")
    (tmp_path / "d.png").write_bytes(b"\x89PNG")
    paths = [*files_in([tmp_path]), tmp_path / "none.md", tmp_path / "a.md"]
    loaded = list(load_files(store, paths, lexicon, NOW))

    assert [one.saved.outcome if one.saved else None for one in loaded] == ["new", None, "new", None, "unchanged"]
    assert "there is no such file" in loaded[3].mistake
    assert store.read(articles.count) == 2


@pytest.mark.parametrize("broken", ["store.intake.ahead.read", "store.intake.ingest.put"])
def test_an_error_of_ours_in_one_article_stops_no_other(store, lexicon, tmp_path, monkeypatch, caplog, broken):
    """Rule: it is logged with the article, reported as ours, leaves nothing half stored, and the next goes on."""
    module, _, name = broken.rpartition(".")
    works = getattr(importlib.import_module(module), name)

    def fails_on_floods(*args, **kw):
        if "A flood came." in str(args):
            raise KeyError("ours")
        return works(*args, **kw)

    monkeypatch.setattr(broken, fails_on_floods)
    for number, text in enumerate(["Good text.", "A flood came.", "More good text."]):
        (tmp_path / f"{number}.md").write_text(text)
    loaded = list(load_files(store, files_in([tmp_path]), lexicon, NOW))

    assert [bool(one.saved) for one in loaded] == [True, False, True]
    assert [one.ours for one in loaded] == [False, True, False]
    assert loaded[1].mistake == f"{tmp_path / '1.md'}: an error of ours (KeyError)"
    assert "1.md could not be taken in" in caplog.text
    assert store.read(articles.count) == 2


def test_a_store_that_fails_ends_the_batch(store, lexicon, tmp_path):
    """Rule: our own error is not reported as a bad file."""
    (tmp_path / "a.md").write_text("Good text.")
    store.close()
    with pytest.raises(StoreError):
        list(load_files(store, [tmp_path / "a.md"], lexicon, NOW))


def test_the_seed_loads(store, lexicon):
    """Rule: the article that ships is one article with its day."""
    folder = Path(__file__).parents[2] / "seeds" / "articles"
    loaded = list(load_files(store, files_in([folder]), lexicon, NOW))

    assert {one.saved.outcome for one in loaded} == {"new"}
    assert store.read(articles.newest)[0].day == "2022-02-03"
