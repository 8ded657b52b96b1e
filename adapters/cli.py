"""The program ``crisis``: finds the word, runs it, and turns every error into one line on stderr and an exit code.

0 done, 2 the caller's mistake, 1 ours. Words are imported when used, so that ``crisis --help`` is quick.
"""

import difflib
import errno
import gc
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import TypeGuard

import click

from adapters.commands.shared import Surroundings, complain, store_option
from adapters.logs import set_up_logging
from store.errors import StoreError, UserMistake

# word -> module below adapters.commands (and name in it, when it is not `command`), what it does (shown by --help without importing it)
WORDS: dict[str, tuple[str, str]] = {
    "ask": ("ask", 'Answer one question: crisis ask "troops belarus".'),
    "chat": ("chat", "Talk to the desk in the terminal."),
    "demo": ("demo", "Replay an invented crisis of several days in a minute."),
    "doctor": ("doctor", "Check tokens, store, clock and packages; say what to do."),
    "export": ("export", "Print everything in the store as JSON."),
    "backup": ("status:backup", "Copy the store while it is in use."),
    "feeds": ("watch:feeds", "Say how each feed stands; the exit code is for monitors."),
    "load": ("load", "Load articles (files or folders) into the store."),
    "news": ("news", "Print what was news in a span of time."),
    "read": ("read", "Show what an article claims, without a store."),
    "reread": ("reread", "Read the whole store again with the present reader."),
    "retry": ("status:retry", "Try a delivery that was given up once more."),
    "run": ("run", "Serve Slack and Discord."),
    "unwatch": ("watch:unwatch", "Read a feed no longer."),
    "watch": ("watch", "Watch feeds, pages or folders."),
    "status": ("status", "Say how deliveries go; the exit code is for monitors."),
}

# New objects between two walks of the garbage collector. Modules, words and towns live as long as the process: with Python's own
# 700 a twelfth of the time of `crisis read` went into walking what had only just been made.
COLLECT_AFTER = 100_000


class Words(click.Group):
    """The words of the program, imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All words in order."""
        return sorted(WORDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of a word, or None."""
        if cmd_name not in WORDS:
            return None
        module, _, name = WORDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(f"adapters.commands.{module}"), name or "command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As usual, but a wrong word is answered with the nearest right one."""
        if args and not args[0].startswith("-") and args[0] not in WORDS:
            near = difflib.get_close_matches(args[0].lower(), sorted(WORDS), n=1)
            hint = f"did you mean {near[0]}?" if near else f"the words are {', '.join(sorted(WORDS))}"
            raise click.UsageError(f"there is no word {args[0][:60]!r}; {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The words with their summaries, nothing imported."""
        with formatter.section("Words"):
            formatter.write_dl([(word, WORDS[word][1]) for word in sorted(WORDS)])


@click.command(cls=Words, subcommand_metavar="WORD ...", context_settings={"help_option_names": ["-h", "--help"]})
@store_option
@click.version_option(package_name="crisis-desk", prog_name="crisis")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Crisis Desk: reads news articles into claims and answers with evidence.

    Start with: crisis load ARTICLE.md, then crisis ask latest, or crisis chat --seed.
    """
    ctx.ensure_object(Surroundings)


def main() -> None:
    """The console script. Words tell a person in words what went wrong; CRISIS_DEBUG shows their logs, `crisis run` its own."""
    gc.set_threshold(COLLECT_AFTER)
    set_up_logging(level=logging.INFO if os.environ.get("CRISIS_DEBUG") else logging.CRITICAL)
    sys.exit(run(sys.argv[1:]))


def run(args: Sequence[str]) -> int:
    """Run the program with ``args`` and return its exit code; never a traceback unless CRISIS_DEBUG is set."""
    try:
        return cli.main(list(args), prog_name="crisis", standalone_mode=False) or 0
    except click.exceptions.NoArgsIsHelpError as help_text:
        click.echo(help_text.format_message(), err=True)
        return 2
    except click.ClickException as mistake:
        complain(f"{mistake.format_message()}{_where(mistake)}")
        return 2
    except UserMistake as mistake:
        complain(str(mistake))
        return 2
    except (click.Abort, KeyboardInterrupt):
        complain("stopped")
        return 130
    except (BrokenPipeError, SystemExit):  # our output's reader went away, as `head` does: for that alone click exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except StoreError as error:
        complain(str(error))
        return 1
    except Exception as error:
        if os.environ.get("CRISIS_DEBUG") and not _is_long_path(error):
            raise
        return _unexpected(error)


def _is_long_path(error: Exception) -> TypeGuard[OSError]:
    """Whether a path that a person gave is longer than the system allows."""
    return isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG


def _unexpected(error: Exception) -> int:
    """Say what no handler expected in one line; the exit code: 2 for a person's path, 1 for an error of ours."""
    if _is_long_path(error):
        complain(f"{str(error.filename)[:60]}… is too long for a path: give a shorter one")
        return 2
    complain(f"unexpected error, ours: {type(error).__name__}: {error} (CRISIS_DEBUG=1 shows where)")
    return 1


def _where(mistake: click.ClickException) -> str:
    ctx = mistake.ctx if isinstance(mistake, click.UsageError) else None
    return f" (see {ctx.command_path} --help)" if ctx else ""
