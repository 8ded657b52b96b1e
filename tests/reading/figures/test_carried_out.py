"""An evacuation that is ordered and, in the same text, carried out has been done; one that lies ahead is planned."""

import pytest

from tests.reading.names_page import figures


def sureness(text: str) -> list[str]:
    """How sure each number of evacuated people is told to be."""
    return [figure.modality for figure in figures(text) if figure.measure == "evacuated"]


@pytest.mark.parametrize(
    "text",
    [
        "The government ordered the evacuation of 3,000 people from Lorn. By evening all of them had been evacuated.",
        "The mayor ordered the evacuation of 3,000 residents. The evacuation was completed by midnight.",
        "Officials planned to evacuate 800 people from Quessa. All 800 were out by dawn.",
        "The coastguard planned to evacuate 90 patients. They were taken to Marsk by boat overnight.",
        "The governor called for the evacuation of 450 villagers. Rain fell all night. All the villagers have been moved to schools.",
        "The council will evacuate 600 people. Everyone was gone by noon.",
        "Planners prepared to evacuate 1,200 people. By Sunday the evacuation had been concluded.",
        "The army ordered the evacuation of 70 patients. All of the patients were flown to the capital.",
        "Police were ordered to evacuate 300 people. The residents were bused to Harn in the evening.",
    ],
)
def test_what_was_ordered_and_then_done_is_told_as_done(text):
    """The text goes on to say that all are gone."""
    assert sureness(text) == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "The government ordered the evacuation of 3,000 people from Lorn. By evening most of them had not been evacuated.",
        "The mayor ordered the evacuation of 3,000 residents. The evacuation will be completed by midnight.",
        "Officials plan to evacuate 800 people from Quessa. They are to be moved on Friday.",
        "Officials plan to evacuate 800 people from Quessa. Some of them have been moved.",
        "Officials plan to evacuate 800 people from Quessa. The road was completed in May.",
        "Officials plan to evacuate 800 people from Quessa. If all were moved, the town would be empty.",
        "The town will evacuate 600 people on Friday.",
        "Officials plan to evacuate 800 people. Half of the residents were gone by noon.",
        "Officials plan to evacuate 800 people. Nobody has been moved yet.",
        "Officials plan to evacuate 800 people. It rained. It snowed. All of them were evacuated.",
    ],
)
def test_what_is_still_ahead_is_planned(text):
    """Denied, partial, conditional, another thing, or told too far behind."""
    assert sureness(text)[:1] == ["planned"]
