"""Words that are taken back, in sentences: by a newsroom that told wrongly, by whoever withdraws what he said, by a life told over."""

import pytest

from store.reading.text.taken_back import alive, names_of, told_wrongly
from tests.reading.claims_page import coded, stated

NAMES = names_of("Istmo Agency")


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("On Tuesday Istmo reported, citing two sources, that the base had gone over.", " The information was wrong. Its colonel"),
        ("On Wednesday at 10:55 we reported that a baby had been taken alive from a house.", " It is not true. The baby exists."),
        ("On Thursday we put on air a trader who said that a launch had hit the ferry.", " None saw it. We withdraw the report and apologise."),
        ("An earlier version of this article said that the column had entered.", " It has not."),
        ("We reported in error that the governor had resigned.", ""),
        ("We wrongly reported that he had died.", ""),
        ("This paper wrote on Wednesday that gunmen had stormed it.", " The report was false. We apologise."),
        ("The Istmo Agency said on Monday that the dam had burst.", " That was an error."),
    ],
)  # fmt: skip
def test_a_newsroom_says_that_it_told_wrongly(sentence, behind):
    """Rule: what a newsroom calls itself counts as well as "we"; it says so there, right behind, or later in the paragraph."""
    assert told_wrongly(sentence, behind, NAMES)


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("The rebels said the army had captured the bridge.", " It was not true, a reporter said."),
        ("The ministry reported that 12 had died.", " The information was wrong."),
        ("We reported on Monday that the dam had cracked.", " It was wrong of the ministry to hide it."),
        ("We reported that he had died.", " His wife said she would withdraw the complaint."),
        ("We reported that he had died.", " The rebels withdrew the report."),
        ("We reported that he had died.\n", "\nWe withdraw the report on the ferry."),
        ("He was in error when he said that the road was open.", ""),
    ],
)
def test_others_errors_and_reproaches_take_nothing_back(sentence, behind):
    """Rule: what others told is theirs to take back; to be "wrong of" somebody is a reproach; another paragraph is another matter."""
    assert not told_wrongly(sentence.strip(), behind or "", NAMES)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The Civic Alliance withdraws what it said on Wednesday.", "Civic Alliance", "withdraws what it said on Wednesday"),
        ("The Union of Miners withdrew its statement that the shaft had been sealed.", "Union of Miners", "withdrew its statement that the shaft had been sealed"),
        ("The army took back its claim about the bridge.", "The army", "took back its claim about the bridge"),
        ("Police have retracted their earlier announcement.", "Police", "retracted their earlier announcement"),
        ("We withdraw it and apologise.", None, "withdraw it"),
    ],
)  # fmt: skip
def test_who_withdraws_words_says_so(text, speaker, content):
    """Rule: words that are taken back are a statement of whoever takes them back; no force goes, nothing is seized."""
    found = [(one.speaker, one.content) for one in stated(text).statements]

    assert (speaker, content) in found
    assert not [event for event in coded(text) if event[0] in ("RETREAT", "COERCE")]


@pytest.mark.parametrize(
    "text",
    [
        "The junta withdraws its troops from the base.",
        "The government withdrew the bill on the press.",
        "The candidate withdrew from the race.",
        "Norland withdrew its claim to the island.",
        "She withdrew her claim for asylum.",
        "The bank took back its loan.",
        "The rebels called on the ministry to withdraw its statement.",
        "The ministry refused to retract its claim.",
        "The army did not withdraw its report.",
        "The report was withdrawn from the agenda.",
        "The court will withdraw its statement tomorrow.",
        "The general took the column to Ost and withdrew it on Friday.",
    ],
)
def test_troops_bills_and_candidates_are_no_words(text):
    """Rule: only words that were said are taken back, and only where that is done."""
    assert not [one for one in stated(text).statements if one.trace[0].rule == "taken back"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MARCOS PERALTA IS ALIVE, in Fort Montero.", "MARCOS PERALTA"),
        ("Ada Velm, who had been reported killed, was found alive.", "Ada Velm"),
        ("Ilan Brod, reported dead on Monday, walked in to a police station.", "Ilan Brod"),
        ("The old town of Ost is alive with music.", None),
        ("Ada Velm is alive to the danger.", None),
        ("Ada Velm was alive when they reached her.", None),
    ],
)
def test_who_is_alive(text, name):
    """Rule: a town "alive with music" and one who was alive then are no life that was told over."""
    found = alive(text)

    assert (found and found["name"]) == name
