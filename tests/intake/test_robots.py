"""robots.txt: whom it speaks to and what it allows."""

import pytest

from store.intake.robots import EVERYTHING, NOTHING, robots_of

TEXT = """
User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$
Crawl-delay: 2

User-agent: Other
User-agent: crisis-desk
Disallow: /only-us  # a word to us
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [("/", True), ("/private/x", False), ("/private/open/x", True), ("/a.pdf", False), ("/a.pdf?x", True)],
)
def test_the_longest_rule_wins(path, allowed):
    """Rule: RFC 9309 2.2.2, with * and $."""
    assert robots_of(TEXT, "somebody").allows(path) is allowed


def test_our_own_group_is_the_only_one_for_us():
    """Rule: a group that names us replaces the one for everybody."""
    ours = robots_of(TEXT)

    assert ours.allows("/private/x")
    assert not ours.allows("/only-us")
    assert ours.delay == 0.0
    assert robots_of(TEXT, "somebody").delay == 2.0


def test_no_rules_allow_everything():
    """Rule: an empty file, HTML, an empty Disallow."""
    for text in ("", "<html>User-agent: nobody</html>", "User-agent: *\nDisallow:"):
        assert robots_of(text).allows("/x")
    assert EVERYTHING.allows("/x")
    assert not NOTHING.allows("/x")


def test_hostile_patterns_are_linear():
    """Rule: no pattern makes matching slow."""
    hostile = robots_of("User-agent: *\nDisallow: /" + "*a" * 2000)

    assert hostile.allows("/" + "a" * 1500)
