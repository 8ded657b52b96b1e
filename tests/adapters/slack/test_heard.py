"""Tests of adapters/slack/heard.py: Slack's payloads as one record."""

from adapters.slack.heard import command, event, press, said, tenant

SLASH = {
    "team_id": "T1", "channel_id": "C1", "user_id": "U1", "user_name": "ann", "text": "said &lt;b&gt; <@U2|bob>",
    "trigger_id": "1.2", "response_url": "https://hooks.slack.com/commands/T1/2/3",
}  # fmt: skip


def test_a_command_carries_who_where_and_what():
    """Slack's escapes are undone; a person or channel is its name."""
    heard = command(SLASH)

    assert (heard.tenant, heard.channel, heard.user, heard.user_name) == ("T1", "C1", "U1", "ann")
    assert heard.text == "said <b> bob"
    assert heard.key == "slack:1.2"


def test_the_same_bytes_have_the_same_key_and_others_another():
    """Also without an id, a replay is known as one."""
    bare = {key: value for key, value in SLASH.items() if key != "trigger_id"}

    assert command(bare).key == command(dict(reversed(bare.items()))).key
    assert command(bare).key != command({**bare, "text": "who"}).key


def test_the_tenant_is_the_workspace_and_on_a_grid_the_organisation_when_none_is_named():
    """Rows belong to a tenant whatever the payload's shape."""
    assert tenant({"team": {"id": "T2"}}) == "T2"
    assert tenant({"team": None, "user": {"team_id": "T3"}, "enterprise": {"id": "E1"}}) == "T3"
    assert tenant({"team": None, "enterprise": {"id": "E1"}, "is_enterprise_install": True}) == "E1"


def test_a_press_on_a_private_answer_may_replace_it_and_on_a_post_may_not():
    """Paging a shared post must not change it for everybody."""
    body = {
        "team": {"id": "T1"}, "user": {"id": "U1", "username": "ann"}, "trigger_id": "t",
        "container": {"channel_id": "C1", "message_ts": "1.1", "is_ephemeral": True},
        "actions": [{"action_id": "turn:0", "value": "2 who"}],
    }  # fmt: skip
    post = {**body, "container": {"channel_id": "C1", "message_ts": "1.1", "is_ephemeral": False}}

    assert press(body).mine
    assert not press(post).mine
    assert (press(body).action, press(body).ticket) == ("turn", "2 who")
    assert press({**body, "actions": [{"action_id": "open:0"}]}) is None
    assert press({**body, "actions": [{"action_id": "turn", "value": 5}]}) is None


def test_only_people_are_answered():
    """Bots, edits and joins start nothing: no loop of two bots."""
    said_by_ann = {"type": "message", "channel_type": "im", "user": "U1", "channel": "D1", "text": "who?", "ts": "1"}
    mention = {"type": "app_mention", "user": "U1", "channel": "C1", "text": "<@UBOT>  who is <@UBOT> Ann?", "ts": "1"}

    assert event({"event": said_by_ann, "event_id": "E"}, "UBOT").direct
    assert event({"event": mention, "event_id": "E"}, "UBOT").text == "who is  Ann?"
    for other in (
        {**said_by_ann, "bot_id": "B2"},
        {**said_by_ann, "subtype": "message_changed"},
        {**said_by_ann, "channel_type": "channel"},
        {"type": "member_joined_channel", "user": "U1", "channel": "C1"},
    ):
        assert event({"event": other, "event_id": "E"}, "UBOT") is None


def test_links_and_channels_are_their_names():
    """With "escape channels, users, and links" on, Slack sends markup for what people typed."""
    assert said("search <https://e.org|e.org> in <#C1|news> <!here>") == "search e.org in news here"
