"""Delivery to a Slack workspace that uninstalls the app."""

from tests.standins.owed import eventually, look, owe, states
from tests.standins.program import Program
from tests.standins.sides import SlackSide


async def test_an_uninstalled_app_owes_nothing_any_more(tmp_path):
    """A revoked token may be replaced: the subscriptions stay. An app that was uninstalled has left: they end."""
    store = tmp_path / "crisis.db"
    async with SlackSide(tmp_path) as side:
        owe(store, side)
        async with Program(tmp_path, side.env) as program:
            await eventually(lambda: states(store)["sent"] == 2)
            for kind in ("tokens_revoked", "app_uninstalled"):
                event = {"type": kind, "tokens": {"bot": ["UBOT"]}}
                body = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev-{kind}", "event": event}
                before = look(store, "SELECT count(*) FROM subscription")
                await side.standin.send("events_api", body)
                await program.says(kind)
            await eventually(lambda: look(store, "SELECT count(*) FROM subscription") == [(0,)])

        assert before == [(2,)]
