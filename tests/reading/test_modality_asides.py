"""Signs of doubt about something else than the deed."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("President Ilka Varro, who may have lost the vote, has been detained by soldiers.", "asserted"),
        ("President Ilka Varro, who lost the vote, may have been detained by soldiers.", "hypothetical"),
        ("A suicide bomber, apparently a boy, blew himself up in Basra.", "asserted"),
        ("A suicide bomber apparently blew himself up in Basra.", "alleged"),
        ("A blast probably caused by a gas leak killed six people in Basra.", "asserted"),
        ("Ten suspected dealers have been killed by police in Basra.", "asserted"),
        ("Suspected rebels killed ten people in Basra.", "alleged"),
        ("Two men believed to have been killed by rebels were buried.", "alleged"),
        ("Doctors Without Borders treated 30 wounded people.", "asserted"),
    ],
)
def test_a_doubt_about_a_man_is_no_doubt_about_the_deed(text, modality):
    """An aside, a description and a cause leave what happened as sure as it was told."""
    assert [event.modality for event in happened(text).events] == [modality]
