"""The platform-free answer."""

from bot.reply import Link, Reply, Strong, plain


def test_plain_keeps_the_words_and_drops_the_markup():
    """A screen reader and a log get the same words as the eye."""
    text = ("a ", Strong("b"), " ", Link("c", "https://example.org"))

    assert plain(text) == "a b c"


def test_a_shared_reply_is_public_and_names_the_sharer():
    """Sharing changes who sees an answer and says who did it, nothing else."""
    shared = Reply(title="Who").shared_by("Ada")

    assert not shared.private
    assert plain(shared.footer) == "Shared by Ada"
