"""The demo: an invented crisis, replayed over the real reader, ledger, planner and courier."""

from click.testing import CliRunner

from adapters.commands.demo import command
from adapters.commands.shared import Surroundings


def test_the_demo_tells_the_story_on_every_platform():
    """News, changes, a dispute and a correction that travels appear as Slack, Discord and the terminal show them."""
    shown = CliRunner().invoke(command, obj=Surroundings()).output

    for piece in (
        "slack C-DESK · post",
        "discord 1001 · post",
        "terminal terminal · post",
        "12 → 58",
        "CONTRADICTED",
        "CORRECTED",
        "an earlier post is edited",
    ):
        assert piece in shown
