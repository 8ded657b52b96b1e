"""Who did it and to whom, where the name near by is only a place, a teller, a thing or another clause's."""

import pytest

from tests.reading.claims_page import coded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The spokesman, President Ilka Varro, said 60 pupils had been in the school when it was attacked.", ((), ())),
        ("The army said it had been attacked at dawn.", ((), ("army",))),
        ("An Iranian strike that targeted Norwegian commanders killed six people.", (("Iran",), ())),
        ("The attack in Niamey, Niger, which killed six people, lasted an hour.", ((), ())),
        ("The attack resulted in the death of one peacekeeper from Ghana.", ((), ())),
        ("The base came under attack by Iranian troops on Monday.", (("Iran",), ())),
        ("Two missiles were fired at the port.", ((), ())),
        ("Armed men abducted the pupils from Norway's school in Basra.", (("men",), ())),
    ],
)
def test_the_name_near_by_is_not_always_the_doer_or_the_victim(text, expected):
    """Neither who tells of it, nor where it was, nor where a victim comes from."""
    assert [row[2:] for row in coded(text) if row[0] == "ASSAULT"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway renewed its calls for the release of the nurses still being held.", []),
        ("The men took 14 pupils, said President Ilka Varro, speaking by phone.", []),
        ("Norway's president, Ilka Varro, met the new Iranian envoy, Otto Brand.", [("CONSULT", ("Ilka Varro", "Otto Brand"), ())]),
        ("A coup in Chad failed, with President Ilka Varro restoring order.", [("COERCE", (), ())]),
        ("Soldiers seized the airport and briefly detained the minister.", [("COERCE", ("soldiers",), ())]),
        ("The president said he would call up the army if it were attacked.", []),
    ],
)  # fmt: skip
def test_asides_and_suppositions_take_no_subject_from_elsewhere(text, expected):
    """An interview is no diplomacy, a supposition without parties no attack, and verbs in a row share their subject."""
    told = [(row[0], row[2], row[3]) for row in coded(text) if row[0] in ("ASSAULT", "CONSULT", "COERCE")]

    assert told == expected
