"""Who speaks is seldom who is spoken of: "The president had agreed, she added" is another's word."""

import pytest

from tests.reading.claims_page import stated

ENVOY = '"The guns will be silent tonight," the envoy Ida Roth said in Oso. '


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"{ENVOY}President Ada Mbo had agreed to a ceasefire, she added.", ["Ida Roth", "Ida Roth"]),
        (
            'The dead man was Sergeant Omar Vell, says Captain Jon Fell of the guard. "He was a father of two," he adds.',
            ["Jon Fell", "Jon Fell"],
        ),
        (
            "The leader of the opposition, Marta Lind, was not convinced. President Ada Mbo arrived. A drill needed a better reason than that, she said.",
            ["Ada Mbo"],
        ),
        (
            "The leader of the opposition, Marta Lind, was not convinced. The drill needed a better reason than President Ada Mbo's feelings, she said.",
            ["Marta Lind"],
        ),
        (
            'Colonel Omar Vell told a radio station that 40 men had joined him. Minister Jon Fell laughed. "He could not feed 40," he said.',
            ["Omar Vell", "Jon Fell"],
        ),
        ("Ms Roth was in the kitchen. Ida Roth had been asleep when the roof fell, she said.", ["Ida Roth"]),
        ("The clinic sent home 40 patients who could walk, its director, Dr Ida Roth, said.", ["Ida Roth"]),
        ("The officer who arrested the mayor, Ida Roth, said that he had fled.", ["The officer"]),
    ],
)
def test_who_is_spoken_of_does_not_speak(text, speakers):
    """The speaker before goes on, and a director tells of patients."""
    assert [one.speaker for one in stated(text).statements] == speakers
