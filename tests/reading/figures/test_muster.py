"""People who are a force by the body that has, counts or boasts of them."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The hill rebels, who muster 800 rifles, refused.", 800),
        ("The chief boasted of his 2,000 men.", 2000),
        ("The northern army had perhaps 26,000, the guard among them.", 26000),
        ("The smuggler, whose gang has 400 members, waits.", 400),
        ("The ministry spoke of 2,500 “instructors and medics”.", 2500),
        ("The mayor admits to 900 “village guards”.", 900),
        ("Some 60 border police stand at the gate.", 60),
        ("About 500 armed youths overran the depot.", 500),
        ("The call-up, 30,000 men since May, goes on.", 30000),
        ("A second company, 140 strong, will follow.", 140),
        ("The harbour guard, an old auxiliary force, has 68 part-timers and a cannon.", 68),
        ("Kesh believes that its observer team comprises 37.", 37),
        ("Pictures suggest that the Kesh contingent in the valley exceeds 3,800.", 3800),
        ("The army of Kesh will be able to count on 19,500.", 19500),
        ("Recruits for the legion come from nine lands, and the roster reached 6,500.", 6500),
        ("It lent the garrison, whose headcount he put at 200, a doctor.", 200),
        ("Kesh will add to its men on the line, taking the total past 165.", 165),
    ],
)
def test_who_is_mustered_is_a_force(text: str, number: int) -> None:
    """Armies count rifles, gangs members; instructors by the thousand are soldiers."""
    found = [(figure.measure, figure.low) for figure in read(text)]

    assert ("strength", number) in found


@pytest.mark.parametrize(
    "text",
    [
        "The smugglers hid 800 rifles in the barn.",
        "The police have 300 in custody.",
        "The union has 4,000 members.",
        "Some 3,000 observers watched the election.",
        "Some 300 unarmed villagers watched.",
        "The club counts 900.",
        "The rowing club, founded long ago, has 68 part-timers and a cannon.",
        "The party will be able to count on 19,500.",
        "Singers come from nine lands, and the roster reached 6,500.",
        "He praised the school, whose headcount he put at 200.",
        "Kesh will build more schools, taking the total past 165.",
        "The chief, whose choir has 90 members, has fled.",
    ],
)
def test_who_is_only_counted_is_no_force(text: str) -> None:
    """Rifles in a barn, people in custody, voters' observers and members of a union stand in no army."""
    assert [figure for figure in read(text) if figure.measure in ("strength", "displaced")] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The hill insurgents dispose of 2,200 bayonets.", (2200, "strength")),
        ("How strong are the rebels? Roughly 3,400, he said.", (3400, "strength")),
        ("Every month the rebels lose 30 men to desertion.", (30, "strength")),
        ("She commands 340 women.", (340, "strength")),
        ("The main body, 540 strong, sails in May.", (540, "strength")),
        ("The mission's police, 640 strong, are unarmed.", (640, "strength")),
        ("The rebels still hold 130 soldiers.", (130, "captured")),
        ("A force that once counted 60,000 is down to 15,000.", (60000, "strength")),
    ],
)
def test_a_force_is_told_of_in_many_ways(text: str, wanted: tuple[int, str]) -> None:
    """What insurgents dispose of, who deserts, whom a captain commands and whom rebels hold."""
    assert wanted in [(figure.low, figure.measure) for figure in read(text)]
