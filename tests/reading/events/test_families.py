"""Word families and constructions in which newsrooms tell an act, and the same words where they tell none."""

import pytest

from tests.reading.claims_page import coded


def kinds(text: str) -> set[str]:
    """The types of a text's events."""
    return {row[0] for row in coded(text)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Norway put its name to a fishing pact with Iran.", "AGREE"),
        ("Norway accepted the offer at once.", "AGREE"),
        ("Norway came out in favour of the plan.", "SUPPORT"),
        ("Iran began three days of mourning.", "SUPPORT"),
        ("Prime Minister Lena Orlova saw President Karel Novak in Oslo.", "CONSULT"),
        ("The minister instructed the authorities in Basra to count the dead.", "REQUEST"),
        ("Norway has called the vote in Iran a sham.", "ACCUSE"),
        ("Norway called in the Iranian ambassador over the raid.", "ACCUSE"),
        ("The ambassador of Iran was summoned to the foreign ministry.", "ACCUSE"),
        ("The rebels turned a deaf ear to the appeal.", "REJECT"),
        ("Norway and Iran were unable to reach an agreement.", "REJECT"),
        ("The rebels swore to march on Basra.", "THREATEN"),
        ("President Lena Orlova signed a decree imposing sanctions on Iran.", "SANCTION"),
        ("Norway announced the expulsion of two Iranian diplomats.", "SANCTION"),
        ("Norway put off a visit to Iran.", "SANCTION"),
        ("The court handed the editor a five-year prison sentence.", "SANCTION"),
        ("Rescuers dug through the rubble in Basra.", "AID"),
        ("The last of the Norwegian troops sailed home.", "RETREAT"),
        ("The guns fell silent on Sunday.", "RETREAT"),
        ("Two battalions went over to the rebels.", "RETREAT"),
        ("A nurse who had been kidnapped by rebels in Iran has been released.", "RETREAT"),
        ("Iran is to let 40 prisoners go.", "RETREAT"),
        ("Norway and Iran each freed nine prisoners.", "RETREAT"),
        ("The mission will be out of Basra by June.", "RETREAT"),
        ("The siege of Basra was lifted on Monday.", "RETREAT"),
        ("Norway completed the withdrawal of its soldiers from Basra.", "RETREAT"),
        ("The soldiers returned to their barracks.", "RETREAT"),
        ("The militia handed over its weapons to Norway.", "RETREAT"),
        ("The army was called in on Monday.", "MOBILIZE"),
        ("The rebels gave Norway a month to leave Basra.", "THREATEN"),
        ("Hackers stole data from the ministry.", "COERCE"),
        ("The station was taken off the air.", "COERCE"),
        ("Protesters pulled down a statue in Oslo.", "PROTEST"),
        ("The army went on the offensive near Basra.", "ASSAULT"),
        ("Norway “strongly condemns” the raid.", "ACCUSE"),
        ("Norway “condemns the raid on Basra by rebels”, a spokesman said.", "ACCUSE"),
        ("Norway will not recognise the junta.", "REJECT"),
        ("President Lena Orlova said she would not resign.", "REJECT"),
        ("Norway does not accept the verdict.", "REJECT"),
        ("“We will not tolerate raids,” President Lena Orlova said.", "THREATEN"),
        ("President Lena Orlova said her country would not tolerate raids.", "THREATEN"),
        ("Iran said it would expel the inspectors if sanctions were imposed.", "THREATEN"),
        ("The foreign ministers of Norway and Iran came out of talks in Oslo.", "CONSULT"),
        ("Rebels took the airport on Sunday.", "COERCE"),
        ("Lena Orlova survived an assassination attempt in Oslo.", "ASSAULT"),
        ("An internet blackout began in Iran on Thursday.", "COERCE"),
        ("Two reporters were barred from leaving Iran.", "COERCE"),
        ("Norway is sending a field hospital to Iran.", "AID"),
        ("Dozens are feared dead after a landslide in Basra.", "HAZARD"),
        ("Norway approved expanding the force in Basra.", "AGREE"),
        ("Prime Minister Lena Orlova submitted her cabinet's resignation.", "RETREAT"),
        ("The junta declared the borders closed.", "COERCE"),
        ("The editor was bundled into a police van.", "COERCE"),
        ("The minister described the raid as a grave criminal act.", "ACCUSE"),
        ("A crowd of hundreds gathered outside the office of the mayor in Basra to denounce the verdict.", "PROTEST"),
        ("The foreign ministry of Norway issued a statement condemning the raid.", "ACCUSE"),
        ("Teams from Norway and Iran arrived in Basra to help in the search.", "AID"),
        ("A team of doctors was held by police in Basra.", "COERCE"),
        ("Norway called that “a very dangerous step”.", "ACCUSE"),
        ("The president’s rival, Senator Karel Novak, denies the charge.", "REJECT"),
        ("Lena Orlova flew home a day after five hours of talks with Karel Novak.", "CONSULT"),
        ("Clashes between the Northern Army (NA) and the Eastern Front (EF) resumed in Basra.", "ASSAULT"),
        ("Norway struck a deal with Iran on gas.", "AGREE"),
        ("Norway committed itself to cutting its army.", "AGREE"),
        ("Norway's parliament passed a law suspending cooperation with Iran.", "SANCTION"),
        ("Maxim Orlov was given a ten-year prison sentence.", "SANCTION"),
        ("North Korea fired two missiles into the sea.", "MOBILIZE"),
        ("A strike by nurses entered its second week.", "PROTEST"),
        ("President Lena Orlova had dinner with President Karel Novak.", "CONSULT"),
        ("Iran repatriated the bodies of nine soldiers.", "RETREAT"),
        ("Norway's fleet put to sea.", "MOBILIZE"),
        ("Two brigades moved from Basra to Oslo.", "MOBILIZE"),
        ("Norway made available 400 soldiers.", "MOBILIZE"),
        ("Some 600 reservists will report by Sunday.", "MOBILIZE"),
        ("Foreign Minister Lena Orlova is on a visit to Iran.", "CONSULT"),
        ("The raid drew condemnation from Norway.", "ACCUSE"),
        ("Norway told Iranians in Basra to leave.", "REQUEST"),
        ("The trawler tipped over with nine people aboard.", "HAZARD"),
        ("The Nordic Star tipped over with nine people aboard.", "HAZARD"),
        ("The town of Basra fell on Sunday.", "COERCE"),
        ("Two editors were picked up by agents in Oslo.", "COERCE"),
        ("A colonel was named president of the transition by the junta.", "COERCE"),
        ("Two herders were hacked to death in Basra.", "ASSAULT"),
        ("Four soldiers died in an ambush near Basra.", "ASSAULT"),
        ("Four peacekeepers were killed in an ambush near Basra, a spokesman said.", "ASSAULT"),
        ("Soldiers mutinied in Basra over their pay.", "PROTEST"),
        ("Prisoners in Basra refused food.", "PROTEST"),
        ("Supporters marched on the palace.", "PROTEST"),
        ("Lightning killed four farmers in Basra.", "HAZARD"),
        ("Lava buried 40 houses.", "HAZARD"),
        ("The eruption of Mount Karo forced 900 people from their homes.", "HAZARD"),
        ("A wall of mud swept through the village.", "HAZARD"),
    ],
)
def test_an_act_is_told_in_many_families_of_words(text, event):
    """Light verbs, phrasal verbs, nominal and passive forms tell the same act as its name."""
    assert event in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prices in the city fell on Monday.",
        "He died in an attack of asthma.",
        "The minister saw no reason for concern.",
        "The minister called the bridge a masterpiece.",
        "The singer was named president of the jury.",
        "Police searched for the attackers.",
        "The workers went home on Monday.",
        "The children went over to the other bank.",
        "The company moved from Oslo to Bergen.",
        "The ferry entered the strait.",
        "The minister received a sentence of praise.",
        "The choir fell silent.",
        "The army may have committed war crimes.",
        "The minister submitted a report.",
        "The family was forced into a car by the rain.",
        "A video showing the dead was posted.",
        "He wrote a letter asking for a pen.",
        "The ministry called in a plumber.",
        "The ministers closed ranks.",
        "The bride pulled down the blind.",
        "The film was released on Monday.",
        "The figures were released on Monday.",
        "President Karel Novak is on a visit to a plant.",
        "The museum gave up 40 paintings.",
        "The family of the president fled to Norway.",
    ],
)
def test_the_same_words_tell_no_act_elsewhere(text):
    """An invented event costs more than a missed one."""
    assert kinds(text) == set()


def test_those_killed_in_somebodys_attack_are_killed_by_him():
    """The noun that tells the attack again lends its attacker to the passive."""
    rows = coded("Six people were wounded in an Iranian attack on Oslo.")

    assert [(event, actors) for event, _, actors, _ in rows] == [("ASSAULT", ("Iran",))]


def test_a_verdict_added_to_what_somebody_says_is_his():
    """The participle after a reported clause belongs to the teller, not to the clause's subject."""
    rows = coded("Norway said that rebels had seized a ship, describing the incident as terrorism.")

    assert ("ACCUSE", ("Norway",)) in [(event, actors) for event, _, actors, _ in rows]


def test_the_land_after_its_town_does_not_act():
    """ "Oslo, Norway," before a verb is a place of the subject, not the subject."""
    rows = coded("Soldiers ordered from Oslo, Norway, reached Basra on Monday.")

    assert [actors for event, _, actors, _ in rows if "Norway" in actors] == []


def test_what_is_called_off_or_not_yet_done_is_no_refusal():
    """ "Will not travel" tells of no visit, "has not agreed" of no agreement; neither says no to anybody."""
    assert "REJECT" not in kinds("The crown prince of Norway will not travel to Iran.")
    assert "REJECT" not in kinds("Norway has not agreed to a truce.")


@pytest.mark.parametrize(
    "text",
    [
        "Norway said it would close its border if Iran asked for it.",
        "Norway said it would send soldiers if asked.",
    ],
)
def test_what_is_offered_is_no_threat(text):
    """Only what others have not asked for is threatened."""
    assert "THREATEN" not in kinds(text)


def test_what_the_quotation_names_does_not_speak_it():
    """In "We will not let Karel Novak …", "he said", another than Novak speaks."""
    text = "President Karel Novak closed the port. “We will not allow Karel Novak to do it,” he said."

    assert ("THREATEN", ("Karel Novak",)) not in [(event, actors) for event, _, actors, _ in coded(text)]


def test_a_communique_whose_second_line_is_its_issuers_speaks_for_it():
    """Verbs without a subject in a communiqué are done by who issues it."""
    text = (
        "FINAL COMMUNIQUÉ\n\nExtraordinary Summit of the Lake Union on the situation in Basra\n\n"
        "The Heads of State met today.\n\nStrongly condemned the raid on Basra;\n"
    )

    assert "ACCUSE" in kinds(text)


def test_what_a_video_urges_is_urged_by_who_appears_in_it():
    """Not by the agency that tells of the video."""
    text = "The monitors said that Karel Novak, the rebels' leader, appeared in a video urging residents to leave."

    assert [actors for event, _, actors, _ in coded(text) if event == "REQUEST"] == [("Karel Novak",)]


def test_they_who_suffer_after_a_single_subject_are_others():
    """In "Iran … its plants since they were attacked" the plants were attacked."""
    rows = coded("Iran has barred Norway from visiting its plants since they were attacked.")

    assert [recipients for event, _, _, recipients in rows if event == "ASSAULT"] == [()]
