"""Lines from a person (history and completion by readline, where there is one) or from a pipe."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

PROMPT = "crisis> "
# What readline keeps between sessions; more is never looked at again.
_KEPT = 500
Complete = Callable[[str], list[str]]


def lines_from(stdin: TextIO, stdout: TextIO, history: Path | None, complete: Complete) -> Iterator[str]:
    """Each line typed or piped, without its end. Ends at the end of input, or at Ctrl-C or Ctrl-D at the prompt."""
    if stdin is not sys.stdin or not stdin.isatty():
        yield from (line.rstrip("\r\n") for line in stdin)
        return
    with _readline(history, complete):
        while True:
            try:
                yield input(PROMPT)
            except (EOFError, KeyboardInterrupt):
                stdout.write("\n")
                return


def prompt_again() -> str:
    """The prompt, with what was typed after it so far; for a terminal that something else was written to meanwhile."""
    try:
        import readline
    except ImportError:
        return PROMPT
    return PROMPT + readline.get_line_buffer()


@contextlib.contextmanager
def _readline(history: Path | None, complete: Complete) -> Iterator[None]:
    """Readline set up for our prompt, its history kept in a file of mode 0600. Without readline, plain input."""
    try:
        import readline
    except ImportError:
        yield
        return
    readline.set_completer_delims("")
    readline.set_completer(_Completer(complete))
    readline.parse_and_bind("tab: complete")
    if history and history.exists():
        with contextlib.suppress(OSError):
            readline.read_history_file(history)
    readline.set_history_length(_KEPT)
    try:
        yield
    finally:
        if history:
            with contextlib.suppress(OSError):
                history.parent.mkdir(parents=True, exist_ok=True)
                history.touch(mode=0o600)
                readline.write_history_file(history)


class _Completer:
    """Readline asks for match after match of one text; they are looked up once."""

    def __init__(self, complete: Complete) -> None:
        self._complete = complete
        self._found: list[str] = []

    def __call__(self, text: str, state: int) -> str | None:
        if state == 0:
            self._found = self._complete(text)
        return self._found[state] if state < len(self._found) else None
