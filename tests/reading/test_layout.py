"""Layout: furniture is left out, headings and bullets are never glued to prose, datelines stand apart."""

import pytest

from tests.reading.names_page import page, sentences


def kinds(text: str) -> list[tuple[str, str]]:
    """Each sentence with the kind of its block."""
    return [(s.kind, text[s.start : s.end]) for s in page(text).sentences]


def test_a_dateline_stands_apart_from_the_first_sentence():
    """Town, country, day and agency before the dash say where and when, and are no part of the sentence."""
    for line in (
        "SANT OLVAR, Velmara, May 17 (Meridian Press) - ",
        "KYIV, Ukraine (AP) — ",
        "WASHINGTON — ",
        "Port Sudan, 12 April – ",
    ):
        found = kinds(f"{line}The river rose. It fell.")

        assert found == [("dateline", line), ("paragraph", "The river rose."), ("paragraph", "It fell.")]


def test_furniture_is_left_out():
    """Bylines, captions, links, calls to read on and credits are not the article's words."""
    text = (
        "Floods reach Kesh\n\nBy Ana Ruiz and Orlo Vane\n\nRead more: what to pack\n\nThe river rose.\n\n"
        "![boat](http://x.example/b.jpg)\n\n(Reporting by Ana Ruiz; Editing by Tom Noll)\n\nPhoto: A. Ruiz/Getty Images"
    )

    assert sentences(text) == ["Floods reach Kesh", "The river rose."]


def test_headings_bullets_and_rows_are_never_glued_to_prose():
    """Each line of a list or table is its own block; a heading without a full stop ends at its line."""
    text = "# Report 4\n\nOVERVIEW\nThe dam broke.\n\n- 12 dead in Kesh\n- 30 hurt\n\n| Town | Dead |\n|---|---|\n| Kesh | 12 |\n"

    assert kinds(text) == [
        ("headline", "Report 4"),
        ("heading", "OVERVIEW"),
        ("paragraph", "The dam broke."),
        ("bullet", "12 dead in Kesh"),
        ("bullet", "30 hurt"),
        ("row", "| Town | Dead |"),
        ("row", "| Kesh | 12 |"),
    ]


def test_hard_wrapped_prose_is_joined_and_short_lines_are_not():
    """A line broken where the next word did not fit goes on; the last line of a paragraph does not."""
    text = "The river rose for three days and\nreached the town of Kesh on Sunday\nnight, officials said.\nFlights resume\nThe airport opened again at noon, the\noperator said.\n"

    assert sentences(text) == [
        "The river rose for three days and\nreached the town of Kesh on Sunday\nnight, officials said.",
        "Flights resume",
        "The airport opened again at noon, the\noperator said.",
    ]


def test_labelled_numbers_stand_each_for_itself():
    """Lines of a bare table are no hard-wrapped prose, whose lines may end after a colon too."""
    text = "People killed in Lower Sarn: at least 87\nPeople who lost their homes: about 2,300\n"

    assert [sentence for _, sentence in kinds(text)] == text.splitlines()


def test_time_stamps_of_a_live_page_are_cut_off():
    """A stamp alone or before an entry is furniture; the entry is read."""
    text = "14:05 GMT\nFighting goes on in the east of Kesh.\n14:20 - Two shells fell near the port.\n[15:40] Talks began.\n"

    assert sentences(text) == [
        "Fighting goes on in the east of Kesh.",
        "Two shells fell near the port.",
        "Talks began.",
    ]


def test_turns_of_a_transcript_are_kept_with_their_speaker():
    """NAME: text is one block, with the name in its first sentence."""
    text = "MR. PRICE: Good afternoon. We begin.\nQUESTION: Will they go?\n"

    assert kinds(text) == [
        ("turn", "MR. PRICE: Good afternoon."),
        ("turn", "We begin."),
        ("turn", "QUESTION: Will they go?"),
    ]


def test_the_day_under_a_headline_is_no_part_of_it():
    """A page's own day on the next line would else date the headline's events; a sentence that begins with a day goes on."""
    text = "Rebels enter the capital of Kesh – as it happened\n12 September 2033\nBy Ann Lee\n\nThe fighting in the old town of Kesh that began on\n12 September 2033 went on.\n"

    assert sentences(text)[:2] == ["Rebels enter the capital of Kesh – as it happened", "12 September 2033"]
    assert "The fighting in the old town of Kesh that began on\n12 September 2033 went on." in sentences(text)


def test_the_lines_of_a_letterhead_stand_each_for_itself():
    """A country and the words of the next line must not become one name; a wrapped headline goes on, as all the text is wrapped."""
    prose = "Units of the brigade held the pass through the night, and the road to the north was closed to all traffic, while engineers repaired the bridge under fire from the hills."
    letterhead = f"Staff of the Army of the Republic of Tarvia\nPress release\n\n{prose}"
    wrapped = "Units of the brigade held the pass and the\nRoad Authority closed the bridge."

    assert sentences(letterhead) == ["Staff of the Army of the Republic of Tarvia", "Press release", prose]
    assert sentences(wrapped) == [wrapped]


def test_a_headline_with_a_colon_is_no_turn_of_a_transcript():
    """“Cyclone Idai: five questions” heads the page; a first line that is a sentence is somebody's turn."""
    assert kinds("Cyclone Idai: five questions\n\nHow many are missing?\n")[0] == (
        "headline",
        "Cyclone Idai: five questions",
    )
    assert kinds("MR. PRICE: Good afternoon.\n\nQUESTION: Will they go?\n")[0] == ("turn", "MR. PRICE: Good afternoon.")


def test_a_turn_may_give_the_speakers_office_behind_the_name():
    """The one who opens a briefing is introduced once; what follows the colon is his."""
    found = kinds(
        "BRIGADIER MEENA THAKORE, spokeswoman of the Ministry: Good morning. We begin.\n\nTwo towns, Arda and Beld, fell: Both burn."
    )

    assert [kind for kind, _ in found] == ["turn", "turn", "paragraph"]


def test_a_town_before_a_colon_is_a_dateline_and_no_speaker():
    """Some agencies write "NAIROBI: …"; a town says nothing. What no list knows as a town stays a label."""
    for line in ("NAIROBI: ", "New Delhi: "):
        found = kinds(f"{line}The river rose on Sunday. It fell again.\n\nNobody was hurt.")

        assert [kind for kind, _ in found] == ["dateline", "paragraph", "paragraph", "paragraph"]
    assert kinds("WARNING: The river rose on Sunday. It fell again.\n\nNobody was hurt.")[0][0] == "turn"


def test_a_question_of_a_transcript_needs_no_colon():
    """Ministries print "Q Will they go?"; a lone line that begins so is prose."""
    transcript = "MR. PRICE: Good afternoon.\nQ Will they go?\nMR. PRICE: No.\n"

    assert [kind for kind, _ in kinds(transcript)] == ["turn", "turn", "turn"]
    assert kinds("Q Will they go?\n\nNobody knew it.")[0][0] != "turn"


def test_the_first_paragraph_may_open_with_a_known_town_in_plain_letters():
    """Press services date their texts in many ways; a later line or an unknown word before a dash is prose."""
    for line in (
        "Rabat, MINA – ",
        "(Washington, D.C., March 3, 2022) – ",
        "LIMA (AP) _ ",
        "Geneva – ",
        "ISLAMABAD – Apr 23 – ",
        "PARIS, France, 3 February 2022/Press Group/ -- ",
        "BEIRUT — (AP) — ",
    ):
        found = kinds(f"{line}The river rose on Sunday. It fell again.\n\nNobody was hurt.")

        assert [kind for kind, _ in found] == ["dateline", "paragraph", "paragraph", "paragraph"]
    for text in (
        "Paris - the old town - was dark.",
        "Nobody was hurt.\n\nGeneva – The river rose.",
        "Ossarum – The river rose.",
    ):
        assert "dateline" not in [kind for kind, _ in kinds(text)]


def test_an_office_cut_short_does_not_end_a_sentence():
    """ "SEC. GATES:" is one label."""
    text = "SEC. GATES: We have gone.\nQ Will they stay?\nSEC. GATES: Yes."

    assert next(sentence for _, sentence in kinds(text)) == "SEC. GATES: We have gone."


def test_numbers_of_a_box_stand_apart_from_the_labels_below_them():
    """A line that is only a number, and short lines of a list, are no wrapped prose."""
    text = "KEY FIGURES\n156\npeople killed\n2,300\npeople hurt"

    assert [sentence for _, sentence in kinds(text)] == text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "20m ago",
        "Updated 2 hours ago",
        "4 min read",
        "[1/5] Soldiers search a house in Pakwa.",
        "Image caption: Soldiers freed 42 people",
        "Soldiers rest in Pakwa. Photograph: Irma Solveig/The Post",
    ],
)
def test_ages_of_posts_and_captions_are_furniture(line: str) -> None:
    """What stands around a story is not read as its text: "20m ago" is no twenty million."""
    text = f"Pakwa quake kills nine\n{line}\nNine people have died in Pakwa, the mayor said."

    assert [kind for kind, _ in kinds(text)] == ["headline", "paragraph"]


def test_the_first_line_that_is_read_is_the_headline():
    """Links before it do not make it a heading."""
    text = "Skip to content\nPakwa quake kills nine\nNine people have died in Pakwa, the mayor said."

    assert [kind for kind, _ in kinds(text)] == ["headline", "paragraph"]


@pytest.mark.parametrize("line", ["Pristina/Brussels - ", "Geneva/Kabul, 4 March 2024 – ", "Berlin/Moscow (dpa) - "])
def test_two_towns_may_share_a_dateline(line: str) -> None:
    """Only towns that a list knows: "Either/Or - The play" is none."""
    assert [kind for kind, _ in kinds(f"{line}The river rose. It fell.")][:1] == ["dateline"]
    assert [kind for kind, _ in kinds("Either/Or - The river rose. It fell.")][:1] == ["paragraph"]
