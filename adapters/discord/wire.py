"""The three things said to an interaction: that it was heard, its answer, and completions. Errors end here, in the log."""

import logging
from collections.abc import Sequence
from typing import Any

import aiohttp
import discord

from adapters.discord.post import in_doubt, noted
from adapters.discord.view import Outgoing
from adapters.safety import one_line

log = logging.getLogger(__name__)

Interaction = discord.Interaction[Any]
CHOICES, CHOICE = 25, 100
# Somebody acknowledged it before: this process, when a try of it failed after its effect, else another one.
ALREADY_ACKNOWLEDGED = 40060
_LOST = (aiohttp.ClientError, OSError, TimeoutError)


async def acknowledge(interaction: Interaction, *, in_place: bool) -> bool:
    """Tell Discord inside its 3 s that an answer comes, seen by the asker alone.

    False when it cannot be told, or when another process was first: then the interaction is that one's.
    """
    with noted() as tries:
        for _ in range(2):
            try:
                await interaction.response.defer(ephemeral=not in_place, thinking=not in_place)
            except discord.HTTPException as error:
                if error.code == ALREADY_ACKNOWLEDGED:
                    return in_doubt(tries)
                log.warning("an interaction could not be acknowledged: %s", error)
                return False
            except _LOST as error:
                log.warning("an interaction could not be acknowledged: %s", type(error).__name__)
            else:
                return True
    return False


async def show(interaction: Interaction, found: Outgoing) -> None:
    """Put the answer where the acknowledgement stands. A repeat changes nothing, so a lost connection is tried again."""
    for last in (False, True):
        try:
            await interaction.edit_original_response(embed=found.embed, view=found.view, attachments=found.files)
        except discord.HTTPException as error:
            # 10008, 10015: the person closed the answer, or 15 minutes are over.
            log.warning("an answer could not be shown: %s", error)
            if error.status == 400:
                await _apologise(interaction)
            return
        except _LOST as error:
            if last or found.files:
                log.warning("an answer could not be shown: %s", type(error).__name__)
                return
        else:
            return


async def offer(interaction: Interaction, found: Sequence[str]) -> None:
    """Completions, each at most 100 characters: a longer one is left out, for a cut one would mean another thing."""
    shown = [(one_line(value)[:CHOICE], value) for value in dict.fromkeys(found) if 0 < len(value) <= CHOICE]
    choices = [discord.app_commands.Choice(name=name, value=value) for name, value in shown if name]
    try:
        await interaction.response.autocomplete(choices[:CHOICES])
    except (discord.HTTPException, *_LOST) as error:
        log.info("completions came too late: %s", type(error).__name__)


async def _apologise(interaction: Interaction) -> None:
    """Discord refused our form: say so, for the person would look at "thinking…" for 15 minutes."""
    try:
        await interaction.edit_original_response(
            content="This answer could not be shown. It is our mistake and is logged."
        )
    except (discord.HTTPException, *_LOST) as error:
        log.warning("nor could the apology: %s", type(error).__name__)
