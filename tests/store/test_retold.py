"""What a sentence or an article tells as known is no news where the desk was told it."""

import pytest

from store.models import Article, Evidence, Statement
from store.old_values import old_ones
from store.retold import is_retold, looks_over
from store.stages import is_stage
from tests.store.desk import figures_of

FLOOD = (
    "Harbour Wire",
    0,
    "Flood in Tovara kills 67",
    "The flood in Tovara has killed 67 people, the Kessan hospital said. In Tovara 402 people are missing.",
)


@pytest.mark.parametrize(
    ("sentence", "old"),
    [
        ("The Front said it had lost 61 men, having given a figure of 48 on Friday.", {48}),
        ("The council counted 30 dead, having earlier reported 22.", {22}),
        ("They put the attackers at 2,500, four times the official figure of 600.", {600}),
        ("That is twice the army's own count of 40.", {40}),
        ("The toll, which began at 14, went to 119, came down to 108 and reached 137 this evening.", {14, 119, 108}),
        ("The number rose to 12 on Monday and reached 19 today.", {12}),
        ("The toll climbed to about 12, then fell to nine.", {12}),
        ("Dead: 134 (NDO; Friday: 121).", {121}),
    ],
)
def test_numbers_of_before_in_other_words(sentence, old):
    """Rule: what had been given, what is only compared with, and the stages of a count are of before."""
    assert old_ones(sentence) == old


@pytest.mark.parametrize(
    "sentence",
    [
        "The number of dead rose to 14 on Monday.",
        "The dead rose to 30, and the missing came down to 12.",
        "The fire began at 14 places and spread to 20.",
        "Having lost 48 men, the Front withdrew.",
        "The hospital gave an official figure of 600.",
    ],
)
def test_numbers_that_stand(sentence):
    """Rule: the last stage of a count, another count's and an official figure by itself stand."""
    assert old_ones(sentence) == set()


def test_a_stage_has_a_next_one():
    """Rule: "went to 119" is of before where the same count went on."""
    assert is_stage("The toll went to ", "119, then came down to 108.")
    assert not is_stage("The toll went to ", "119, while the missing came down to 108.")


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        ("Rain again", "In Tovara, 402 people were still listed as missing after the flood.", ("missing", 402)),
        (
            "Pumps arrive in Tovara",
            "The Kessan hospital had counted 67 dead by Wednesday night after the flood in Tovara.",
            ("killed", 67),
        ),
    ],
)
def test_what_stood_by_then_is_known(store, title, text, key):
    """Rule: "still listed", "by Wednesday night": what the newsroom itself told is no news."""
    assert figures_of(store, FLOOD, ("Harbour Wire", 30, title, text))[key][0] == "REPEAT"


def test_what_nobody_told_is_news_in_such_words(store):
    """ "Had counted 71 dead by Wednesday night" is news where the desk knew 67."""
    text = "The Kessan hospital had counted 71 dead by Wednesday night after the flood in Tovara."
    found = figures_of(store, FLOOD, ("Harbour Wire", 30, "Pumps arrive in Tovara", text))

    assert found["killed", 71][0] == "CHANGED"


TEXT = "The coup failed.\n\n**Tovara.** The flood killed 67.\n\n**Lund.** A train burned.\n\nThe last word."


def test_an_article_of_several_stories_looks_over():
    """Rule: two headings inside paragraphs, with a stop or a colon in them, tell of several stories."""
    assert looks_over(TEXT)
    assert not looks_over(TEXT.replace("**Lund.** ", ""))
    assert not looks_over("**08:10** A shell fell.\n\n**09:30** Another fell.")


@pytest.mark.parametrize(
    ("sentence", "over"),
    [("The flood killed 67.", True), ("The coup failed.", False), ("It burned.", True)],
)
def test_a_paragraph_of_another_story(sentence, over):
    """Rule: behind a heading, or beside an agency's name in brackets, an article tells in short what others told."""
    text = "The coup failed.\n\n**Tovara.** The flood killed 67.\n\nIt burned. Two died (*Harbour Wire*)."
    start = text.index(sentence)
    claim = Statement(None, None, None, sentence, False, evidence=(Evidence(sentence, start, start + len(sentence)),))

    assert is_retold(Article(text), claim) is over
