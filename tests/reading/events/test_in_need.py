"""Words of force said of people in need, appeals to the public and denials of numbers are no seizure, arrest, demand or refusal."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[str]:
    """The event and mode of every event."""
    return [f"{e.event}/{e.mode}" for e in happened(text).events]


def sureness(text: str) -> list[tuple[str, str]]:
    """The event and how sure it is of every event."""
    return [(e.event, e.modality) for e in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish field hospital has 40 beds, all occupied.",
        "The clinic has 12 cots, most of them occupied.",
        "All 60 beds of the ward are occupied.",
        "Every seat in the gymnasium was occupied.",
        "The camp has 900 tents, nearly all occupied.",
        "A six-month-old baby has been taken alive from a house after 54 hours.",
        "Two miners were taken alive out of the shaft.",
        "Inmates who have held part of a prison since Tuesday wrote to the governor.",
        "Prisoners have held two blocks of the jail in Oso since Sunday.",
        "In return 40 prisoners were allowed to telephone home.",
        "The patients telephoned their families on Monday.",
        "One of the three prisoners who escaped on Tuesday gave himself up in Oso.",
        "The fugitive gave himself up to police in Oso.",
        "A sailing boat with 11 men aboard, which left on Sunday, has not returned.",
        "Not one prisoner has left the territory of the colony, the general said.",
        "The Ministry bows before them.",
        "The president bowed to the dead of the ferry.",
        "The Ministry recognises one.",
        "The ministry recognises one of the four deaths.",
        "The Ministry thanks these men and women, who found eight persons alive.",
        "Grandfather Izmet asks us to print this.",
        "The release of water from the dam began at noon.",
        "The release of the report was delayed until Friday.",
        "Eleven bodies will also be returned.",
        "The remains of three pilots were returned on Friday.",
        "Norway raised its own dead to 13 and claims to have killed 40.",
        "Norway acknowledged that any of its men were captured.",
        "The rescuers wrote home on orders from their government, which is fighting Iran over a ridge.",
        "A lake is forming above three villages, which have been evacuated.",
    ],
)
def test_people_in_need_are_nobodys_deed(text) -> None:
    """Beds, rescues, ended escapes, calls home, thanks and bodies given back."""
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town hall was occupied by rebels on Tuesday.", ["COERCE/seize"]),
        ("Norwegian troops occupied the hospital in Oso on Tuesday.", ["COERCE/seize"]),
        ("Two gunmen were taken alive by the army.", ["COERCE/arrest"]),
        ("The rebel leader was captured alive in Oso.", ["COERCE/arrest"]),
        ("The president of Norway telephoned the king of Oso on Monday.", ["CONSULT/phone"]),
        ("The gunman gave himself up after four hours.", ["RETREAT/surrender"]),
        ("Some 200 rebels laid down their arms on Monday.", ["RETREAT/disarm"]),
        ("The Norwegian battalion left Oso on Monday.", ["RETREAT/withdraw"]),
        ("Norway recognised Moravia on Monday.", ["SUPPORT/None"]),
        ("The government bowed to pressure on Monday.", ["CONCEDE/None"]),
        ("The release of the four guards was welcomed on Monday.", ["RETREAT/release"]),
        ("Norway handed over the bodies of five soldiers on Monday.", ["RETREAT/release"]),
        ("The army claims to have killed 40 rebels at Oso on Monday.", ["ASSAULT/None"]),
        ("Norway has sent its reservists home.", ["RETREAT/withdraw"]),
        ("Its 12,000 reservists were sent home on Friday.", ["RETREAT/withdraw"]),
        ("The army sent 3,000 reservists to the border on Friday.", ["MOBILIZE/troops"]),
    ],
)
def test_the_deeds_themselves_are_still_told(text, expected) -> None:
    """The same words where a force acts."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry asks the media to refrain from spreading rumours.", "REQUEST/None"),
        ("Police asked residents to stay away from the square.", "REQUEST/None"),
        ("The mayor asked residents for blankets.", "REQUEST/assist"),
        ("Norway asked both sides to show restraint.", "REQUEST/yield"),
        ("The union asked the government to resign.", "REQUEST/yield"),
        ("Norway has asked Iran for two more helicopters.", "REQUEST/assist"),
        ("The minister has requested 480,000 doses of vaccine.", "REQUEST/assist"),
        ("Norway has invited both governments to Oslo.", "REQUEST/meet"),
        ("The king invited the two presidents to his palace.", "REQUEST/meet"),
        ("The president invited the opposition to join the government.", "REQUEST/change"),
        ("The Ministry rejects this figure.", "REJECT/deny"),
        ("The general described as an invention a press report of an escape.", "REJECT/deny"),
        ("The governor called the report a lie.", "REJECT/deny"),
        ("The company disputes the number of dead.", "REJECT/deny"),
        ("The union rejected the offer.", "REJECT/change"),
        ("The president rejected a call to resign.", "REJECT/yield"),
        ("The ministry rejected the plan, saying the figures were wrong.", "REJECT/change"),
    ],
)
def test_an_appeal_an_invitation_and_a_denial_are_called_so(text, expected) -> None:
    """The public is no party, an invitation is one to talks, and a number that is rejected is denied."""
    assert kinds(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WE DO NOT KNOW that the dam has burst.", [("HAZARD", "hypothetical")]),
        ("A voice message says the dam broke at four.", [("HAZARD", "alleged")]),
        ("Somebody is sending round that the dam has burst.", [("HAZARD", "alleged")]),
        ("A lying voice had sent them uphill; the dam stands, as the ministry confirmed.", []),
        ("The dam at Oso has been found to be cracked.", []),
        ("The reports of a dam burst at Oso are untrue.", [("HAZARD", "denied")]),
        ("The dam at Oso burst on Tuesday.", [("HAZARD", "asserted")]),
        ("Workers did not know that the dam had burst.", [("HAZARD", "asserted")]),
        ("The rebels did not release the nurses until the ransom was paid.", []),
        ("The two ministers did not meet until the signing.", []),
        ("The two ministers did not meet on Monday.", [("CONSULT", "denied")]),
        ("The commission, set up in 2011, has met four times since.", []),
        ("The ministers met on Monday for the third time.", [("CONSULT", "asserted")]),
    ],
)
def test_a_rumour_is_no_flood_and_a_delay_no_denial(text, expected) -> None:
    """What an anonymous message says is alleged, a report called false denies, and "not until" tells only how late it was."""
    assert sureness(text) == expected


def test_how_an_old_war_ended_is_as_old_as_the_war() -> None:
    """“It” goes back to the war that the sentence before dates."""
    text = "The two clans fought in 2016 over wells. The feud ended after mediation by Norway."
    fresh = "The two clans fought on Monday over wells. The feud ended after mediation by Norway."

    assert [e.modality for e in happened(text).events if e.event == "CONSULT"] == ["historical"]
    assert [e.modality for e in happened(fresh).events if e.event == "CONSULT"] == ["asserted"]


def test_he_after_a_quotation_is_who_spoke_it() -> None:
    """A “he” within the quotation, whose mark opens a sentence before, is anybody."""
    text = (
        "“We held,” said Lieutenant Colonel Ivo Brankel, the ministry's spokesman.\n\n"
        "“Two guns were destroyed. He will remember this,” said Major Rauf Selim, spokesman for the army. "
        "He called the figure of eight dead “a fairy tale”."
    )

    assert [e.actor for e in happened(text).events if e.event == "REJECT"] == [("Rauf Selim",)]
