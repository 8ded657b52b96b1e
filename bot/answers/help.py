"""``/crisis help [word]``: every word with its usage, or one word with its options and examples."""

from bot.declare import Ask, Command, Option
from bot.grammar import find, unknown
from bot.reply import Button, Fact, Reply, Section, Strong

_WHO = {"all": "", "manager": " (for those who manage the channel)", "operator": " (for operators)"}


async def answer(ask: Ask) -> Reply:
    """Help about one word, or the list of all."""
    word = ask.option("word").removeprefix("/crisis").strip(" /")
    if not word:
        return overview(ask.commands)
    command = find(word, ask.commands)
    if command is None:
        raise unknown(word, ask.commands)
    return about(command)


def overview(commands: tuple[Command, ...]) -> Reply:
    """Every word, what it does, and a few questions to press."""
    facts = tuple(Fact((Strong(c.usage()), f": {c.summary}{_WHO[c.who]}")) for c in commands)
    plain = (
        "Plain questions work as well: who is the defense minister? how many troops are in Belarus? what did Putin say?"
    )
    return Reply(
        title="What you can ask",
        sections=(Section(facts=facts), Section(text=plain)),
        buttons=tuple(
            Button(c.word.capitalize(), "ask", c.word) for c in commands if not _needs(c) and c.word != "help"
        )[:5],
        data={"items": [_row(c) for c in commands], "evidence": []},
    )


def about(command: Command) -> Reply:
    """One word: usage, options with their choices, examples, other words for it."""
    sections = [Section(text=command.summary + _WHO[command.who])]
    if command.options:
        sections.append(Section("Options", facts=tuple(Fact(_option(o)) for o in command.options)))
    if command.examples:
        sections.append(Section("For example", facts=tuple(Fact(f"/crisis {e}") for e in command.examples)))
    if command.aliases:
        sections.append(Section(text=f"Other words for it: {', '.join(command.aliases)}"))
    return Reply(
        title=command.usage(),
        sections=tuple(sections),
        buttons=tuple(Button(e, "ask", e) for e in command.examples)[:5],
        data={"items": [_row(command)], "evidence": []},
    )


def _needs(command: Command) -> bool:
    return any(o.required for o in command.options)


def _option(option: Option) -> tuple[Strong, str]:
    choices = f" One of: {', '.join(option.choices)}." if option.choices else ""
    return Strong(option.name), f": {option.summary}{' (needed)' if option.required else ''}.{choices}"


def _row(command: Command) -> dict[str, object]:
    return {
        "word": command.word,
        "usage": command.usage(),
        "summary": command.summary,
        "who": command.who,
        "examples": list(command.examples),
    }
