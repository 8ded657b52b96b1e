"""Which tokens lead from a claim to the threads about the same fact."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from store.likeness import same_name
from store.models import Event, Statement
from store.neighbours import kept_under, looked_for

NAME = st.lists(st.sampled_from(["Ada", "Ruden", "General", "Xi", "the", "Velm's", "Éva"]), min_size=1, max_size=4)


def nowhere(_place):
    return ()


def said_by(speaker):
    return Statement(speaker, speaker, "said", "No.", direct=False)


def accused(*names):
    return Event("ACCUSE", actor=names)


def meets(claim, known):
    return bool({*looked_for(claim, nowhere)} & {*kept_under(known, nowhere)})


@given(NAME.map(" ".join), NAME.map(" ".join))
def test_names_that_are_one_lead_to_each_other(name, known):
    """Rule: whatever same_name takes for one is looked at, so long as the shorter name has a word of three letters."""
    shorter = min({*name.split()} - {"the"}, {*known.split()} - {"the"}, key=len)  # "Xi Xi the" has one word
    tells = any(len(word) > 2 for word in shorter)
    if same_name(name, known) and tells:
        assert meets(said_by(name), said_by(known))
        assert meets(accused("Oto Brand", name), accused(known))


def test_of_those_who_share_a_first_name_none_is_looked_at():
    """Rule: among the newest threads of many Adas, those of Ada Ruden would not be found."""
    assert not meets(said_by("Ada Ruden"), said_by("Ada Velm"))
    assert meets(said_by("Ada Ruden"), said_by("Ada"))
    assert meets(said_by("Ruden"), said_by("General Ada Ruden"))


def test_threads_that_an_older_version_kept_are_still_found():
    """Rule: it kept every word of a name by itself."""
    assert {"say|ada", "say|ruden"} <= {*looked_for(said_by("Ada Ruden"), nowhere)}
    assert {"ACCUSE|foreign", "ACCUSE|ministry"} <= {*looked_for(accused("Foreign Ministry"), nowhere)}


def test_a_claim_without_a_party_leads_to_those_that_tell_none():
    """Rule: nobody and a name too short to be looked for stand together."""
    assert meets(said_by(None), said_by(None))
    assert meets(said_by("Xi"), said_by(None))
    assert meets(replace(accused(), date="2031-05-07"), replace(accused("Ada Ruden"), date="2031-05-07"))
