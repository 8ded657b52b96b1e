"""Threads as they are kept."""

import json

from store.thread_rows import thread_of

KEPT = {
    "values": [
        {
            "id": "s1",
            "kind": "statement",
            "claim": {
                "speaker": "Ada Ruden",
                "speaker_text": None,
                "cue": "said",
                "content": "No.",
                "direct": False,
                "evidence": [],
            },
            "article": "1",
            "family": "post",
            "at": "2031-05-05T09:00:00+00:00",
        }
    ],
    "families": ["post"],
    "part": False,
    "retracted": False,
    "counters": None,
}


def test_threads_of_an_older_version_can_still_be_read():
    """What a later version keeps of a thread besides may be missing in a store that was filled before."""
    thread = thread_of("t1", json.dumps(KEPT))

    assert thread.now.claim.speaker == "Ada Ruden"
    assert thread.now.story == thread.places == frozenset()
