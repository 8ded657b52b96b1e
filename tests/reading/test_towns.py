"""The country that an article is about."""

from tests.reading.names_page import page, people

QUIET = " ".join(["The shops were shut and the streets were empty."] * 8)


def test_a_country_that_only_appears_late_is_a_bystander():
    """The president of a land that no list knows must not be given to the first known one that speaks up."""
    text = f"Gunfire was heard near the palace of President Celestin Ouko. {QUIET} France says that it has 350 soldiers there. France is watching. Paris is calm."

    assert people(text)["Celestin Ouko"].affiliation is None


def test_a_country_named_at_once_is_what_the_article_is_about():
    """Else an office without an owner would belong to nobody."""
    text = f"Gunfire was heard in France near the palace of President Celestin Ouko. {QUIET} France is quiet. Paris is calm."

    assert people(text)["Celestin Ouko"].affiliation == "France"


def test_a_place_before_a_trailing_report_is_not_the_body_that_speaks():
    """In "floods in X, the rescue service said" X tells where; taken for the service's name, the toll would lose its place."""
    found = page("Nineteen people were killed by floods in Maren, the civil protection service said on Tuesday.")

    assert [actor.name for actor in found.actors.values() if actor.name == "Maren"] == []


def test_an_unknown_name_that_heads_the_title_is_what_the_article_is_about():
    """The one known country of the text is a stranger then: its mediators are in the story, its president is not."""
    text = "Tamaro: the long night\n\nPresident Lin Sefo fled. Mediators from France met the colonel. France has cut off aid."

    assert people(text)["Lin Sefo"].affiliation is None
