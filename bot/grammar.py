"""Text to a command's word and options, and back. One grammar for Slack, the terminal and ``crisis ask``.

    WORD value of the first option NAME value NAME value     who Shoigu        subscribe daily 09:00 tz Europe/Kyiv
    WORD NAME:"any text"                                     the form buttons use when the plain one is ambiguous
    a plain question                                         who is Shoigu?    how many troops in Belarus?

``/crisis`` and a mention of the bot in front are optional. Pure: the commands come in as an argument.
"""

import json
import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from bot.declare import Command, Option
from bot.errors import UserMistake
from store.visible import visible

# Words of a question that say nothing of what it is about.
_IDLE = frozenset(
    "a an and are any at be been can could did do does for from has have he how i in is it me my now of on or our she so that "
    "the their them there they this to us was we were what when where which who whom whose why will with would you".split()
)
# The longest text we read. Slack sends at most 4,000 characters of a message as typed; nobody asks that long.
LONGEST = 2000

_LEAD = re.compile(
    r"^(?:\s|<@!?[A-Za-z0-9|._-]{1,40}>|@crisis(?:[ -]?desk)?\b|/?crisis(?=[\s,:]|$)|[,:])+", re.IGNORECASE
)
_QUOTED = re.compile(r'\b([a-z_]{1,32}):("(?:[^"\\]|\\.)*")')
# What copied text has for a space: control characters, line ends, and the spaces that do not break or have another width.
_SPACE = re.compile(r"[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def parse(text: str, commands: Sequence[Command]) -> tuple[str, dict[str, str]]:
    """The command's word and its options by name. Empty text is ``help``; UserMistake when no command is meant."""
    if len(text) > LONGEST:
        raise UserMistake(
            f"That is {len(text):,} characters; please ask in at most {LONGEST:,}. For example: /crisis latest"
        )
    asked = _LEAD.sub("", _SPACE.sub(" ", visible(text))).strip()
    if not asked:
        return "help", {}
    return _quoted(asked, commands) or _question(asked, commands) or _plain(asked, commands)


def to_text(word: str, options: Mapping[str, str], commands: Sequence[Command]) -> str:
    """The text that ``parse`` turns back into ``word`` and ``options``; options that are empty are left out."""
    wanted = {name: value for name, value in options.items() if value}
    command = find(word, commands)
    plain = _plainly(command, wanted) if command else word
    return plain if _reads_as(plain, (word, wanted), commands) else _exactly(word, wanted)


def find(word: str, commands: Sequence[Command]) -> Command | None:
    """The command of this word or alias, whatever its case."""
    low = word.casefold()
    return next((c for c in commands if low == c.word or low in c.aliases), None)


def nearest(word: str, commands: Sequence[Command]) -> Command | None:
    """The command whose word is spelt most like ``word``, or None when none is near."""
    known = {name: command for command in commands for name in (command.word, *command.aliases)}
    close = get_close_matches(word.casefold()[:32], known, n=1, cutoff=0.6)
    return known[close[0]] if close else None


class UnknownWord(UserMistake):
    """A word that is no command. ``asked`` is the whole text, ``instead`` are questions that may have been meant."""

    def __init__(self, asked: str, instead: tuple[str, ...]) -> None:
        word = asked.split(" ", 1)[0]
        shown = word if len(word) <= 32 else word[:31] + "…"
        super().__init__(f"I don't know “{shown}”. Did you mean /crisis {instead[0]}? /crisis help lists all words.")
        self.asked = asked
        self.instead = instead


def unknown(asked: str, commands: Sequence[Command]) -> UnknownWord:
    """What to say to text that begins with no command: the same with the nearest right word, or a search for its words."""
    word, _, rest = asked.partition(" ")
    near = nearest(word, commands)
    words = [w for w in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", asked) if w.casefold() not in _IDLE][:8]
    search = f"search {' '.join(words)}"[:60] if words else "help"
    if near is None or (len(words) > 2 and near.word != word.casefold()):
        return UnknownWord(asked, (search, "latest"))
    return UnknownWord(asked, (f"{near.word} {rest}"[:60].strip() if near.options else near.word, search))


def _quoted(asked: str, commands: Sequence[Command]) -> tuple[str, dict[str, str]] | None:
    word, _, rest = asked.partition(" ")
    command = find(word, commands)
    if command is None or not rest or _QUOTED.sub("", rest).strip():
        return None
    found = {name: json.loads(value, strict=False) for name, value in _QUOTED.findall(rest)}
    return (command.word, found) if found.keys() <= {o.name for o in command.options} else None


def _question(asked: str, commands: Sequence[Command]) -> tuple[str, dict[str, str]] | None:
    plain = re.sub(r"\s+", " ", asked).strip(" ?!.…")
    for command in commands:
        for pattern in command.questions:
            if match := re.fullmatch(pattern, plain, re.IGNORECASE):
                return command.word, {k: v.strip() for k, v in match.groupdict().items() if v and v.strip()}
    return None


def _plain(asked: str, commands: Sequence[Command]) -> tuple[str, dict[str, str]]:
    word, _, rest = asked.partition(" ")
    command = find(word, commands) or find(word.strip("/?!.,:;"), commands)
    if command is None:
        raise unknown(asked, commands)
    return command.word, _options(rest.strip(), command)


def _options(rest: str, command: Command) -> dict[str, str]:
    if not rest or not command.options:
        return {}
    if len(command.options) == 1:
        return {command.options[0].name: rest}
    return _several(rest.split(), command.options)


def _several(tokens: list[str], options: tuple[Option, ...]) -> dict[str, str]:
    """Words before the first option's name fill the options in order; each name takes the words up to the next."""
    names = {option.name for option in options}
    taken: dict[str, list[str]] = {}
    queue = list(options)
    current: Option | None = None
    for token in tokens:
        name = token.casefold().rstrip(":")
        if name in names and name not in taken:
            current = next(o for o in options if o.name == name)
            taken[name] = []
        elif current is None or (taken.get(current.name) and not current.rest):
            current = _next(queue, taken) or current or options[-1]
            taken.setdefault(current.name, []).append(token)
        else:
            taken[current.name].append(token)
    return {name: " ".join(words) for name, words in taken.items() if words}


def _next(queue: list[Option], taken: Mapping[str, list[str]]) -> Option | None:
    while queue:
        option = queue.pop(0)
        if option.name not in taken:
            return option
    return None


def _plainly(command: Command, wanted: Mapping[str, str]) -> str:
    parts = [command.word]
    for place, option in enumerate(command.options):
        if value := wanted.get(option.name):
            parts.append(value if place == 0 else f"{option.name} {value}")
    return " ".join(parts)


def _exactly(word: str, wanted: Mapping[str, str]) -> str:
    return " ".join([word, *(f"{name}:{json.dumps(value)}" for name, value in wanted.items())])


def _reads_as(text: str, wanted: tuple[str, dict[str, str]], commands: Sequence[Command]) -> bool:
    try:
        return parse(text, commands) == wanted
    except UserMistake:
        return False
