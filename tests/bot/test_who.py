"""``/crisis who``."""

from bot.reply import plain


def words(reply):
    """All words of an answer."""
    facts = [f for s in reply.sections for f in s.facts]
    return " ".join([reply.title, *(plain(s.text) for s in reply.sections), *(plain(f.text) for f in facts)])


async def test_people_come_before_organisations_and_countries(ask):
    """Who acts is a person first."""
    reply = await ask("who")

    assert [s.heading for s in reply.sections] == ["People", "Organisations and countries"]
    assert reply.title == "Who: 2 people, 2 organisations and countries"


async def test_a_person_is_shown_with_the_stated_role_the_names_and_the_last_word(ask):
    """Role, affiliation, other names, what was last said, and what that rests on."""
    reply = await ask("who")
    varga = reply.sections[0].facts[0]

    assert plain(varga.text).startswith("Ilse Varga, President, Ardania\nAlso: ")
    assert "Last said: “We will not leave”" in plain(varga.text)
    assert varga.evidence.startswith("s")
    assert varga.publisher == "The Sela Post, Thu 8 May 2031"


async def test_no_role_is_shown_where_the_text_states_none(ask):
    """A role is never guessed."""
    reply = await ask("who coast league")

    assert reply.title == "Coast League"


async def test_two_spellings_find_one_person_and_are_said_to_be_two(ask):
    """A reader who meets both spellings learns that they are one."""
    one, other = await ask("who varga"), await ask("who Warga")

    assert one.title == other.title == "Ilse Varga, President, Ardania"
    assert "The article spells the name two ways: Varga and Warga." in words(other)


async def test_a_person_is_found_by_office(ask):
    """People ask for the prime minister of a country without knowing the name."""
    reply = await ask("who is the prime minister of Belmark?")

    assert reply.title.startswith("Tomas Rehn")


async def test_everything_about_one_actor_carries_its_evidence(ask):
    """Each line below a person can be checked."""
    reply = await ask("who rehn")
    facts = [f for s in reply.sections[1:] for f in s.facts]

    assert {s.heading for s in reply.sections[1:]} == {"Events", "Figures"}
    assert all(f.evidence and f.publisher for f in facts)


async def test_an_unknown_name_is_said_to_be_unknown_with_near_ones(ask):
    """No data is an answer too."""
    reply = await ask("who Vargo")

    assert "Nobody in the store goes by “Vargo”. Did you mean Ilse Varga?" in words(reply)
    assert reply.buttons[0].question == "who Ilse Varga"
    assert reply.data["items"] == []


async def test_data_holds_everybody_whatever_the_page(ask):
    """Scripts get the whole answer."""
    reply = await ask("who", page=9)

    assert [i["name"] for i in reply.data["items"]] == ["Ilse Varga", "Tomas Rehn", "Belmark", "Coast League"]


async def test_a_country_is_shown_with_its_people(ask):
    """Who stands behind a country or organisation is one line below it."""
    everybody, one = await ask("who"), await ask("who Belmark")

    assert "People: Tomas Rehn (prime minister)." in words(everybody)
    assert "People: Tomas Rehn (prime minister)." in words(one)
