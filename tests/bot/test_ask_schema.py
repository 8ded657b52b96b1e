"""The data of an answer keeps to the schemas that scripts rely on."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).parents[2] / "config" / "schema"
ADDED = {"id", "kind", "article"}


def schema(name):
    """A schema of ours."""
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "question",
    [
        "who",
        "who varga",
        "troops",
        "latest",
        "timeline",
        "talks",
        "said varga",
        "search soldiers",
        "f4",
        "help",
        "nonsense",
        "said x",
    ],
)
async def test_every_answer_keeps_to_the_schema(ask, question):
    """Answers and mistakes alike, and all of it is plain JSON."""
    data = json.loads(json.dumps(dict((await ask(question)).data)))

    assert list(Draft202012Validator(schema("ask.schema.json")).iter_errors(data)) == []


@pytest.mark.parametrize("question", ["troops", "latest", "talks", "said varga", "f4"])
async def test_claims_have_the_fields_of_the_reading(ask, question):
    """The same names as in ``crisis read --json``."""
    read = schema("read.schema.json")
    for item in (await ask(question)).data["items"]:
        form = {"$ref": f"#/$defs/{item['kind']}", "$defs": read["$defs"]}
        claim = {name: value for name, value in item.items() if name not in ADDED}

        assert list(Draft202012Validator(form).iter_errors(claim)) == []
