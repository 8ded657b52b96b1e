"""Every command, declared once. Slack's text grammar, Discord's subcommands, the terminal, completions and help derive from it.

To add a word: one row here and one file in bot/answers/.
"""

from collections.abc import Mapping

from bot import grammar
from bot.answers import help as help_
from bot.declare import Ask, Command, Handler, Option

__all__ = ["COMMANDS", "Ask", "Command", "Handler", "Option", "find", "parse", "to_text"]

COMMANDS: tuple[Command, ...] = (
    Command(
        "help",
        "what you can ask, or how one word is used",
        (Option("word", "the word you want to know about", "command"),),
        help_.answer,
        examples=("help", "help troops"),
        aliases=("?", "hello", "hi", "commands", "usage"),
        questions=(r"what can (?:you do|i ask)(?: you)?", r"how does (?:this|it) work"),
    ),
)


def find(word: str) -> Command | None:
    """The command of this word or alias."""
    return grammar.find(word, COMMANDS)


def parse(text: str) -> tuple[str, dict[str, str]]:
    """The word and options that ``text`` means; empty text is ``help``. UserMistake names the nearest right word."""
    return grammar.parse(text, COMMANDS)


def to_text(word: str, options: Mapping[str, str]) -> str:
    """The text that ``parse`` reads back as this word and these options (what buttons carry)."""
    return grammar.to_text(word, options, COMMANDS)
