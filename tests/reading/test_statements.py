"""Statements: who said what - speaker before, after, between, by office or pronoun; direct, indirect and mixed."""

import pytest

from tests.reading.claims_page import happened, said, seed, stated, told
from tests.reading.pace import seconds

DIRECT = "The river is ours and it stays ours"


@pytest.mark.parametrize(
    "text",
    [
        f"“{DIRECT},” President Ilka Varro said.",
        f"“{DIRECT},” said President Ilka Varro.",
        f"President Ilka Varro said: “{DIRECT}.”",
        f"President Ilka Varro told reporters in Stavo, “{DIRECT}.”",
        f"“{DIRECT},” Ilka Varro, the president of Karvonia, told parliament on Monday.",
        f"“{DIRECT},” said Ilka Varro, who heads the government.",
        f"“{DIRECT},” the Karvonian president, Ilka Varro, said.",
        f"According to President Ilka Varro, “{DIRECT}.”",
        f"Speaking in Stavo, President Ilka Varro warned: “{DIRECT}.”",
    ],
)
def test_the_speaker_of_a_quotation_is_found_on_either_side(text):
    """Before or after, with title, apposition or relative clause, the name is the speaker."""
    direct = [row for row in said(text) if row[1] == "direct"]

    assert [(speaker, content.rstrip(".")) for speaker, _, content in direct] == [("Ilka Varro", DIRECT)]


def test_a_split_quotation_has_one_speaker():
    """The words after the reporting clause are his as well."""
    text = "“We are ready to talk,” Minister Tomas Arreguin said, “but not under fire from your guns.” “Nothing else will be signed.”"

    assert [(s, c) for s, _, c in said(text)] == [
        ("Tomas Arreguin", "We are ready to talk"),
        ("Tomas Arreguin", "but not under fire from your guns."),
        ("Tomas Arreguin", "Nothing else will be signed."),
    ]


def test_a_quotation_of_its_own_paragraph_goes_on_with_the_speaker_before():
    """News gives long speech in paragraphs and names the speaker once."""
    text = "“The bridge is gone,” said General Orla Fenn.\n\n“We shall build another before the winter comes.”"

    assert [s for s, _, _ in said(text)] == ["Orla Fenn", "Orla Fenn"]


def test_a_pronoun_and_an_office_stand_for_the_person():
    """The speaker is the actor, speaker_text the words as written."""
    text = "Defence Minister Pavel Orlic arrived in Stavo. “We need more time than this,” he said. The minister said that the talks would go on."
    rows = stated(text).statements

    assert [(s.speaker, s.speaker_text) for s in rows] == [("Pavel Orlic", "he"), ("Pavel Orlic", "The minister")]


def test_an_unnamed_speaker_keeps_the_words_of_the_text():
    """Where nobody is resolved the speaker is what the text calls him."""
    assert said("A senior Drasnian official said that two trains had left.")[0][0] == "A senior Drasnian official"
    assert said("Macron’s office said that the call was long.")[0][0] == "Macron’s office"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Minister Pavel Orlic said that the road was open.", "the road was open"),
        ("Minister Pavel Orlic said the road was open.", "the road was open"),
        ("Minister Pavel Orlic said on Monday the road was open.", "the road was open"),
        ("Minister Pavel Orlic told a news conference in Stavo that the road was open.", "the road was open"),
        ("Minister Pavel Orlic stated to reporters at the palace, that the road was open.", "the road was open"),
        ("Minister Pavel Orlic expressed hope that the road was open.", "the road was open"),
        ("The road was open, Minister Pavel Orlic said.", "The road was open"),
        ("The road was open, according to Minister Pavel Orlic.", "The road was open"),
        ("According to Minister Pavel Orlic, the road was open.", "the road was open"),
        ("Minister Pavel Orlic, a former colonel, said the road was open.", "the road was open"),
    ],
)
def test_an_indirect_statement_is_the_clause_that_the_verb_reports(text, content):
    """With "that" or without, before or after, day and place stepped over."""
    assert said(text) == [("Pavel Orlic", "indirect", content)]


def test_a_mixed_statement_gives_the_quoted_words_and_the_whole_once():
    """Quoted words of three or more are direct speech, the clause that holds them is an indirect statement."""
    text = "Premier Ana Dovic said that “the only way out” was a vote and that it would be held in June."

    assert {(kind, content) for _, kind, content in said(text)} == {
        ("direct", "the only way out"),
        ("indirect", "“the only way out” was a vote and that it would be held in June"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Minister Pavel Orlic is expected to announce that the road is open.",
        "Minister Pavel Orlic did not say how many would go.",
        "Minister Pavel Orlic was told that the road was open.",
        "The claim was bold.",
        "The United States moved a ship.",
        "Minister Pavel Orlic announced a plan.",
        "The report said to be true is not.",
    ],
)
def test_what_reports_nothing_is_no_statement(text):
    """Nouns, passives, negations and infinitives are not somebody saying something."""
    assert said(text) == []


def test_a_transcript_gives_each_turn_to_its_name():
    """NAME: …, the surname alone later on, and a note in capitals is nobody."""
    text = (
        "GENERAL PASCAL ROTH: The first soldiers are on the train.\n\nQUESTION: When will they arrive?\n\n"
        "ROTH: I cannot tell you the exact date."
    )

    speakers = [speaker for speaker, kind, _ in said(text) if kind == "direct"]
    assert speakers[0] == speakers[2]
    assert speakers[0].title() == "Pascal Roth"
    assert said("Health: cases of measles are rising in camps.") == []


def test_a_paragraph_after_a_colon_is_the_speakers():
    """Ministries print statements without quotation marks."""
    text = "Foreign Minister Ana Dovic said:\n\nI welcome the agreement that our neighbours reached today."

    assert said(text)[0][:2] == ("Ana Dovic", "direct")


def test_the_claim_of_a_body_is_its_statement():
    """A claim as a noun carries its speaker too."""
    assert said("This is the latest claim by Latvia that Iran plots a war.")[0][:2] == ("Latvia", "indirect")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Rebels claimed to have killed 40 soldiers.", "Rebels", "to have killed 40 soldiers"),
        ("The health ministry put the death toll at 40.", "health ministry", "the death toll at 40"),
        ("The health ministry reported 40 deaths.", "health ministry", "40 deaths"),
        ("At least 40 people died, health officials said.", "health officials", "At least 40 people died"),
        ("Police said 40 people had died.", "Police", "40 people had died"),
    ],
)
def test_who_gives_a_count_is_its_speaker(text, speaker, content):
    """Tolls and claims belong to who gives them, whatever the verb."""
    assert said(text) == [(speaker, "indirect", content)]


def test_the_next_sentences_speaker_does_not_take_the_quotation_before():
    """A new sentence that goes on to say something else is not the quotation's report."""
    text = "Minister Pavel Orlic came. “Nobody told me,” he said, “that it would be easy.” Her government said that aid was near."

    assert [s for s, kind, _ in said(text) if kind == "direct"] == ["Pavel Orlic", "Pavel Orlic"]


def test_one_who_is_quoted_as_saying_is_the_speaker():
    """Not the broadcaster that quotes him."""
    assert said("State television quoted General Orla Fenn as saying that the road was open.")[0][0] == "Orla Fenn"
    assert said("“The road is open,” state television quoted General Orla Fenn as saying.")[0][0] == "Orla Fenn"


def test_naming_with_quoted_words_is_a_statement_too():
    """Calling the move “…” says who, of what, and in which words."""
    rows = said("Minister Pavel Orlic called the move “an expensive bluff without cards”.")

    assert {kind for _, kind, _ in rows} == {"direct", "indirect"}
    assert {speaker for speaker, _, _ in rows} == {"Pavel Orlic"}


def test_scopes_cover_what_is_said_and_what_goes_on_with_it():
    """Figures and events inside a scope carry its speaker; the next sentence only when it clearly goes on."""
    text = "A Drasnian official said that 300 men had left. They will join 200 others. The harvest was good."
    page = stated(text)

    covered = [page.text[s.start : s.end] for s in page.scopes]
    assert covered == ["300 men had left", "They will join 200 others."]


def test_every_content_and_evidence_is_an_exact_slice():
    """A claim shows the text as it is."""
    page = seed()
    rows = page.statements

    assert len(rows) > 20
    assert all(s.content in page.text for s in rows)
    assert all(page.text[e.start : e.end] == e.text for s in rows for e in s.evidence)


def test_the_black_sea_quotation_of_the_seed_is_given_as_the_text_gives_it():
    """The text hands the Turkish sentence to Zelenskyy; the reader reports and never repairs."""
    assert [s.speaker for s in seed().statements if "Black Sea" in s.content] == ["Volodymyr Zelenskyy"]


def test_the_date_of_a_statement_is_that_of_its_reporting_clause():
    """A day inside what is said is not the day it was said."""
    row = stated("Minister Pavel Orlic said on Monday that the vote of June 3 was void.").statements[0]

    assert row.date == "2031-05-12"


def test_an_endless_sentence_is_read_in_linear_time():
    """Ten thousand words without a full stop, every third one a reporting verb."""
    text = "the minister said that " * 2_500

    assert seconds(happened, lambda: text) < 1


def test_what_ends_a_sentence_is_not_looked_for_in_the_next():
    """A verb of the next paragraph does not make "said on Monday." begin what was said."""
    text = "The toll has risen to 58, Oskar Velt said on Monday.\n\nMira Haldane will meet Jonas Reke.\n"

    assert [(speaker, content) for speaker, _, content in said(text)] == [("Oskar Velt", "The toll has risen to 58")]


def test_a_participle_behind_a_trailing_report_is_not_what_was_said():
    """ "…, X said on Monday, correcting an earlier toll": the words before the report are what he said."""
    text = "The quake killed 41 people in Stavo, Oskar Velt said on Monday, correcting an earlier toll."

    assert [(s, c) for s, _, c in said(text)] == [("Oskar Velt", "The quake killed 41 people in Stavo")]


@pytest.mark.parametrize("told", ["The quake killed 41 people", "Karvonia withdrew 1,200 soldiers on Thursday"])
def test_what_happened_is_no_description_of_who_tells_it(told):
    """ "The quake killed 41 people, X said": a name behind the comma is the speaker, and the words before it are what he said."""
    assert [(s, c) for s, _, c in said(f"{told}, Oskar Velt said.")] == [("Oskar Velt", told)]


@pytest.mark.parametrize(
    "text",
    [
        "“We will stay,” Vell said in a speech to the troops that was broadcast by the radio.",
        "“We will stay,” Vell said in a letter that has been seen by this paper.",
    ],
)
def test_what_befell_a_speech_is_not_said_in_it(text):
    """A relative clause about the speech is the newsroom's word."""
    assert [content for _, content in told(text)] == ["We will stay"]


def test_that_behind_a_day_still_opens_what_is_said():
    """Only where its verb follows at once does “that” go back to a thing."""
    assert [content for _, content in told("Omar Vell said on Monday that the road was cut.")] == ["the road was cut"]
