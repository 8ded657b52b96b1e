"""A part of an answer as discord.py sends it: embed, buttons that survive a restart, files.

Buttons are DynamicItems: the library finds them by the shape of their custom_id and keeps nothing per message.
"""

import io
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, Self, cast

import discord
from discord import ui

from adapters.discord.layout import ALT, Part, lay_out, picture_name, plain_text
from adapters.discord.markup import cut
from adapters.discord.packing import CHOICES, Proof
from adapters.discord.press import PATTERN, PROOF, SHARE, TURN, Press, Verb, leads_on, mark, presses
from adapters.safety import web_link
from bot.reply import Button, Reply
from store.errors import StoreError

Pack = Callable[[str, int], Awaitable[str]]


class Front(Protocol):
    """What answers a press."""

    async def pressed(self, interaction: discord.Interaction[Any], verb: Verb, part: int, ticket: str) -> None:
        """Somebody pressed a button."""

    async def weighed(self, interaction: discord.Interaction[Any], evidence: str) -> None:
        """Somebody chose a line to see its evidence."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a message is made of."""

    embed: discord.Embed
    view: ui.View
    files: list[discord.File]


class PressButton(ui.DynamicItem[ui.Button[ui.View]], template=PATTERN):
    """A button of ours, read back from its custom_id."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        """The button as it stands in the message."""
        return cls(cast("ui.Button[ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the front."""
        if match := PATTERN.fullmatch(self.custom_id):
            front = cast("Front", interaction.client.front)
            await front.pressed(interaction, cast("Verb", match["verb"]), int(match["part"]), match["ticket"])


class ProofSelect(ui.DynamicItem[ui.Select[ui.View]], template=PROOF):
    """The list of an answer's lines, to see the evidence of one."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        """The list as it stands in the message."""
        return cls(cast("ui.Select[ui.View]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the chosen line to the front."""
        chosen = cast("dict[str, list[str]]", interaction.data or {}).get("values") or [""]
        await cast("Front", interaction.client.front).weighed(interaction, chosen[0])


async def compose(reply: Reply, place: int, pack: Pack, *, shareable: bool = False, key: str | None = None) -> Outgoing:
    """Part ``place`` of ``reply`` (0 or too many: the last one), with its buttons; ``key`` marks a delivery's post."""
    return await compose_part(reply, lay_out(reply), place, pack, shareable=shareable, key=key)


async def compose_part(
    reply: Reply, parts: tuple[Part, ...], place: int, pack: Pack, *, shareable: bool, key: str | None
) -> Outgoing:
    """As ``compose``, of a reply laid out already."""
    part = parts[place - 1] if 1 <= place <= len(parts) else parts[-1]
    packed = await _packed(presses(reply, part, shareable=shareable), pack)
    view = ui.View(timeout=None)
    _add_proofs(view, part.proofs)
    for press, ticket in packed:
        view.add_item(_button(press, press.custom_id(ticket)))
    _add_others(view, part, key)
    rest = part.last > part.place and not leads_on(tuple(press for press, _ in packed))
    return Outgoing(discord.Embed.from_dict(part.embed()), view, _files(part, parts[part.place :] if rest else ()))


async def _packed(wanted: tuple[Press, ...], pack: Pack) -> list[tuple[Press, str]]:
    """The presses with their tickets. A store that cannot keep a long question costs the button, not the answer."""
    found = []
    for press in wanted:
        try:
            found.append((press, await pack(press.question, press.page)))
        except StoreError:
            continue
    return found


def _add_proofs(view: ui.View, proofs: tuple[Proof, ...]) -> None:
    for number, start in enumerate(range(0, len(proofs), CHOICES)):
        options = [
            discord.SelectOption(label=proof.words, value=proof.evidence, description=proof.publisher or None)
            for proof in proofs[start : start + CHOICES]
        ]
        select: ui.Select[ui.View] = ui.Select(
            custom_id=f"cd:e{number}", placeholder="Evidence: choose a line to see its sentence", options=options
        )
        view.add_item(ProofSelect(select))


def _button(press: Press, custom_id: str) -> PressButton:
    styles = {SHARE: discord.ButtonStyle.primary, TURN: discord.ButtonStyle.secondary}
    style = styles.get(press.verb, discord.ButtonStyle.secondary)
    return PressButton(ui.Button(label=press.label, style=style, custom_id=custom_id))


def _add_others(view: ui.View, part: Part, key: str | None) -> None:
    for button in part.buttons:
        if button.action == "open":
            view.add_item(_opener(button))
    if key is not None:
        why: ui.Button[ui.View] = ui.Button(label="Why?", custom_id=mark(key))
        view.add_item(PressButton(why))


def _opener(button: Button) -> ui.Button[ui.View]:
    return ui.Button(label=cut(button.label, 80) or "Open", url=web_link(button.url))


def _files(part: Part, rest: tuple[Part, ...]) -> list[discord.File]:
    files = []
    if part.picture:
        alt = cut(part.picture.alt, ALT) or None
        files.append(discord.File(io.BytesIO(part.picture.png), picture_name(part.picture), description=alt))
    if rest:
        files.append(
            discord.File(io.BytesIO(plain_text(rest).encode()), "rest.txt", description="The rest of this answer")
        )
    return files
