"""Text to word and options, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import grammar
from bot.answers import help as help_
from bot.commands import COMMANDS, parse
from bot.declare import Command, Option
from bot.errors import UserMistake

MANY = (
    *COMMANDS,
    Command(
        "subscribe",
        "sends what is new",
        (Option("when", "how often"), Option("about", "topics", rest=True), Option("tz", "a zone", "zone")),
        help_.answer,
    ),
)


@pytest.mark.parametrize("text", ["", "   ", "/crisis", "crisis", "<@U123>", "<@!99> /crisis", "\x00\x07"])
def test_empty_text_asks_for_help(text):
    """Somebody who types nothing learns what can be asked."""
    assert parse(text) == ("help", {})


@pytest.mark.parametrize(
    "lead", ["", "/", "/crisis ", "crisis ", "<@U1> ", "<@U1|crisis> /crisis ", "@crisis ", "<@!42>, "]
)
def test_the_command_and_a_mention_in_front_are_optional(lead):
    """The same words mean the same on Slack, Discord and in the terminal."""
    assert parse(lead + "help troops") == ("help", {"word": "troops"})


@pytest.mark.parametrize(
    "text", ["troops\xa0Belarus", "\u200btroops Belarus", "\ufefftro\u200bops\u2003Belarus", "/crisis\u202ftroops\u200d Belarus",
             "\u2066troops\u2069 Bela\xadrus", "<@U123>\xa0troops\u3000Belarus"]
)  # fmt: skip
def test_what_nobody_sees_in_a_question_does_not_matter(text):
    """Copied text has no-break and zero-width spaces: the question is the one that is read."""
    assert parse(text) == ("troops", {"about": "Belarus"})


def test_joiners_that_a_script_needs_stay():
    """A zero-width joiner or non-joiner is part of a name or an emoji there."""
    assert parse("who \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f") == (
        "who",
        {"actor": "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f"},
    )


def test_an_alias_may_be_a_sign():
    """What is written as an alias of help is one."""
    assert parse("?") == ("help", {})
    assert parse("help?") == ("help", {})


def test_a_wrong_word_gets_the_nearest_right_one():
    """A slip of the finger is corrected, not punished."""
    with pytest.raises(UserMistake, match=r"Did you mean /crisis help\?"):
        parse("hepl")


def test_ten_thousand_characters_are_refused_kindly():
    """No question is that long, and the answer says what to do instead."""
    with pytest.raises(UserMistake, match="10,000 characters"):
        parse("x" * 10_000)


def test_a_name_of_an_option_ends_the_one_before():
    """Several options are typed as a sentence."""
    got = grammar.parse("subscribe daily about troops in Belarus tz Europe/Kyiv", MANY)

    assert got == ("subscribe", {"when": "daily", "about": "troops in Belarus", "tz": "Europe/Kyiv"})


words = st.sampled_from([c.word for c in MANY])


@given(words, st.data())
def test_what_a_button_carries_reads_back_as_the_same_question(word, data):
    """Paging and sharing ask the very same question again, whatever strange text it holds."""
    command = grammar.find(word, MANY)
    options = {o.name: data.draw(st.text(max_size=40)) for o in command.options if data.draw(st.booleans())}

    text = grammar.to_text(word, options, MANY)

    assert grammar.parse(text, MANY) == (word, {k: v for k, v in options.items() if v})


@given(st.text(max_size=300))
def test_any_text_is_a_question_or_a_mistake_of_the_person(text):
    """Nothing typed can be an error of ours."""
    try:
        word, _ = parse(text)
    except UserMistake:
        return

    assert grammar.find(word, COMMANDS)


@pytest.mark.parametrize(("question", "means"), [
    ("Who is Shoigu?", ("who", {"actor": "Shoigu"})),
    ("who's the defense minister", ("who", {"actor": "defense minister"})),
    ("tell me about NATO", ("who", {"actor": "NATO"})),
    ("how many troops in Belarus", ("troops", {"about": "in Belarus"})),
    ("How many Russian troops are near Ukraine?", ("troops", {"about": "Russian troops are near Ukraine"})),
    ("where are the troops?", ("troops", {})),
    ("what's new?", ("latest", {})),
    ("What is happening", ("latest", {})),
    ("who met Putin?", ("talks", {"actor": "Putin"})),
    ("whom did Macron call", ("talks", {"actor": "Macron"})),
    ("who is Lazar Vukan meeting?", ("talks", {"actor": "Lazar Vukan"})),
    ("what happened since yesterday?", ("since", {"when": "yesterday"})),
    ("when did Biden call Macron?", ("talks", {"actor": "Biden"})),
    ("what did Putin say about NATO?", ("said", {"actor": "Putin"})),
    ("who said there is no reason to panic?", ("search", {"words": "there is no reason to panic"})),
    ("what is a battle group?", ("search", {"words": "a battle group"})),
    ("how many hostages are held in Sund?", ("casualties", {"about": "hostages are held in Sund"})),
    ("how many Kestan soldiers were killed near Oster", ("casualties", {"about": "Kestan soldiers were killed near Oster"})),
    ("how many people were killed in Oster?", ("casualties", {"about": "Oster"})),
    ("how many prisoners does Kest have", ("casualties", {"about": "prisoners does Kest have"})),
    ("how many soldiers does Kest have at the border?", ("troops", {"about": "Kest have at the border"})),
    ("is Ada Ruden dead?", ("timeline", {"about": "Ada Ruden"})),
    ("has the mayor been arrested?", ("timeline", {"about": "the mayor"})),
    ("is there a ceasefire?", ("timeline", {"about": "ceasefire"})),
    ("are there still air strikes on Oster?", ("timeline", {"about": "air strikes on Oster"})),
    ("who holds the Oster pass?", ("timeline", {"about": "Oster pass"})),
    ("is there anything new?", ("latest", {})),
    ("what happened since 06:00", ("since", {"when": "06:00"})),
    ("what happened in Oster?", ("timeline", {"about": "Oster"})),
    ("how many troops are held in reserve?", ("troops", {"about": "held in reserve"})),
    ("how many soldiers are held captive?", ("casualties", {"about": "soldiers are held captive"})),
    ("how many people lost their lives?", ("casualties", {"about": "people lost their lives"})),
    ("how many men were lost in Sund?", ("casualties", {"about": "men were lost in Sund"})),
    ("when was the attack?", ("timeline", {})),
    ("who lost the election", ("who", {"actor": "lost the election"})),
    ("who lost the presidential run-off", ("who", {"actor": "lost the presidential run-off"})),
    ("who lost Oster?", ("timeline", {"about": "Oster"})),
    ("what can you do?", ("help", {})),
    ("#f12", ("evidence", {"id": "#f12"})),
])  # fmt: skip
def test_plain_questions_mean_commands(question, means):
    """People ask as they speak."""
    assert parse(question) == means


@pytest.mark.parametrize(
    "question", ["is there a cat in the palace?", "is the road to Oster long?", "are there news of Ada?"]
)
def test_what_is_of_no_kind_that_is_kept_is_searched_for(question):
    """A question that no list answers is not answered with a list of something else."""
    with pytest.raises(grammar.UnknownWord) as mistake:
        parse(question)

    assert mistake.value.instead[0].startswith("search ")


@pytest.mark.parametrize(
    "asked", ["how many people lost power?", "what happened in the last 24 hours?", "how many lost their homes?"]
)
def test_what_no_command_tells_is_no_toll_and_no_place(asked):
    """Rule: who lost power is no casualty, and the last hours are no place."""
    with pytest.raises(UserMistake):
        parse(asked)
