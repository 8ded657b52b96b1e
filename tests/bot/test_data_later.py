"""The data of an answer, which only scripts read."""

import json

import pytest

from bot import data
from bot.data import Later, signed


def test_data_is_put_together_once_and_only_when_it_is_read():
    """Rule: a chat, which shows none of it, does not pay for it; looking whether it tells of an error does not either."""
    made = []
    later = signed(Later(lambda: made.append(1) or {"items": [1], "evidence": []}), "who", "Who")

    assert ("error" in later, later.get("error"), len(later), list(later)) == (
        *(False, None, 4),
        ["question", "title", "items", "evidence"],
    )
    assert made == []
    assert dict(later) == {"question": "who", "title": "Who", "items": [1], "evidence": []}
    assert (later["items"], made) == ([1], [1])


def test_what_an_answer_tells_of_itself_stands_before_what_every_answer_has():
    """Rule: an answer may name another question than the one that was typed."""
    later = signed({"title": "Mine", "items": []}, "who", "Who")

    assert dict(later) == {"question": "who", "title": "Mine", "items": []}
    with pytest.raises(KeyError):
        later["evidence"]


@pytest.mark.parametrize("question", ["troops", "who", "who varga", "latest", "timeline", "talks"])
async def test_no_answer_of_a_chat_puts_its_data_together(ask, question, monkeypatch):
    """Rule: what is asked in a chat is answered without the data that ``--json`` prints of the same answer."""
    reply = await ask(question)
    with monkeypatch.context() as patch:
        patch.setattr(data, "claim_item", None)
        patch.setattr(data, "actor_item", None)
        again = await ask(question)

    assert (again.title, again.sections) == (reply.title, reply.sections)
    assert json.dumps(dict(reply.data)) == json.dumps(dict((await ask(question)).data))
