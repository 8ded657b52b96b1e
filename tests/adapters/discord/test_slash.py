"""The declared command, and what comes in through it."""

from adapters.discord.slash import declaration, read, same
from bot.commands import COMMANDS
from bot.declare import Command, Option
from tests.standins.discord_limits import command_faults
from tests.standins.discord_server import _kept


async def nothing(_ask):
    raise NotImplementedError


ROW = Command(
    "find",
    "s" * 300,
    (
        Option("who", "an actor", "actor"),
        Option("how", "a way", "choice", choices=("a", "b")),
        Option("what", "words", required=True),
        Option("many", "long list", "choice", choices=tuple(map(str, range(40)))),
    ),
    nothing,
)


def test_the_bot_s_commands_are_inside_discord_s_limits():
    """A word too many or too long would be refused by Discord at the next start."""
    assert command_faults([declaration(COMMANDS)]) == []


def test_each_row_is_a_subcommand_with_typed_options():
    """Needed options come first, choices are choices, actors are completed."""
    (sub,) = declaration([ROW])["options"]
    by_name = {option["name"]: option for option in sub["options"]}

    assert command_faults([declaration([ROW])]) == []
    assert [o["name"] for o in sub["options"]] == ["what", "who", "how", "many"]
    assert by_name["who"]["autocomplete"]
    assert not by_name["what"]["autocomplete"]
    assert by_name["how"]["choices"] == [{"name": "a", "value": "a"}, {"name": "b", "value": "b"}]
    assert by_name["many"]["autocomplete"]


def test_what_a_person_typed_is_read_back():
    """Word, options, and which one is being typed."""
    given = [{"name": "who", "type": 3, "value": "sho", "focused": True}, {"name": "what", "type": 3, "value": "x"}]
    said = read({"name": "crisis", "options": [{"name": "find", "type": 1, "options": given}]})

    assert (said.word, said.options, said.typing) == ("find", {"who": "sho", "what": "x"}, "who")
    assert read({"name": "crisis"}).word == ""


def test_a_declaration_that_discord_keeps_is_not_sent_again():
    """Ids, versions and left-out defaults make no difference, a changed choice or summary does."""
    ours = declaration([ROW])
    theirs = _kept(ours) | {"id": "1", "version": "2", "default_member_permissions": None, "nsfw": False}
    less = Command("find", "s" * 300, (*ROW.options[:3],), nothing)

    assert same(ours, theirs)
    assert not same(declaration([less]), theirs)
