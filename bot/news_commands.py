"""The commands about news: what changed and why, and what a channel is told. Declared once, as in bot/commands.py."""

from bot.answers import (
    casualties,
    deliveries,
    digest,
    feeds,
    since,
    subscribe,
    subscriptions,
    verdict,
    watch,
    why,
    why_not,
)
from bot.declare import Command, Option
from store.verdicts import WORDS

ON_OFF = ("on", "off")
_LOST = r"lost(?= (?:in|at|during|on|to|since|near|by|so|from|today|yesterday|last|(?:their )?li(?:fe|ves))\b|$)"  # not "lost power"
_HARM = (
    "killed|dead|die|died|wounded|hurt|injured|missing|captured|held(?! in reserve)|detained|arrested|displaced|evacuated|homeless|trapped"
    f"|{_LOST}"
)
HARMED = rf".*\b(?:{_HARM})\b"
"""What a question has that asks for the harmed among those it names: of soldiers killed, not of soldiers there."""

NEWS: tuple[Command, ...] = (
    Command(
        "casualties",
        "who was killed, hurt, displaced or is missing, who says so since when, and what is disputed",
        (Option("about", "a place, an actor, or killed, wounded, missing …", "place", rest=True),),
        casualties.answer,
        examples=("casualties", "casualties killed"),
        aliases=("toll", "victims", "dead", "deaths"),
        questions=(
            r"how many (?:people )?(?:were |was |have been |are )?(?:killed|dead|died|wounded|hurt|injured|missing) in (?P<about>.+)",
            r"how many (?:people )?(?:were |was |have been |are )?(?P<about>killed|dead|died|wounded|hurt|injured|missing)",
            rf"how many (?P<about>.+ (?:{_HARM})(?: .+)?)",
            r"how many (?P<about>(?:hostages|prisoners|captives|detainees|refugees|victims|casualties)(?: .+)?)",
        ),
    ),
    Command(
        "since",
        "what changed since a moment, as a hand-over note",
        (Option("when", "06:00, yesterday, monday, 3d, a day such as 2022-02-03, or its 18:00", rest=True),),
        since.answer,
        examples=("since yesterday", "since 06:00", "since 3d"),
        aliases=("handover", "changes"),
        questions=(r"what(?:'s|’s| has| is)? (?:changed|new|happened) since (?P<when>.+)",),
    ),
    Command(
        "why",
        "why something is news, or why a delivery was made: what was compared, which rule decided, where it was posted",
        (Option("id", "an id such as d12 or f3, or the number of a delivery", required=True),),
        why.answer,
        examples=("why d1",),
        questions=(r"(?P<id>#?d\d{1,15})",),
    ),
    Command(
        "why-not",
        "what became of an article: taken in, read, repeats of what, wanted by whom",
        (Option("link", "the article's link", required=True),),
        why_not.answer,
        examples=("why-not https://example.org/story",),
        aliases=("whynot",),
    ),
    Command(
        "verdict",
        "what the desk itself says of a fact: confirm, dispute, hide or undo",
        (
            Option("id", "an id such as d12 or f3", required=True),
            Option("word", "confirm, dispute, hide or undo", "choice", choices=WORDS),
        ),
        verdict.answer,
        who="operator",
        examples=("verdict d1 confirm", "verdict d1 undo"),
    ),
    Command(
        "digest",
        "what is new since this channel was last told, for you alone",
        (
            Option("window", "which window, as a digest's More button names it"),
            Option("about", "only these topics, separated by commas", rest=True),
        ),
        digest.answer,
        examples=("digest", "digest about troops"),
    ),
    Command(
        "preview",
        "what the next digest of this channel would be, and what it would have got in the last 7 days",
        (),
        digest.preview,
        examples=("preview",),
    ),
    Command(
        "subscribe",
        "post what is new to this channel, on time and once",
        (
            Option("when", "daily 09:00, weekdays 08:30, weekly mon 08:00, every 2h, or instant", rest=True),
            Option("tz", "a time zone such as Europe/Kyiv", "zone"),
            Option("about", "topics between commas: troops, talks, casualties, an actor, a place, words", rest=True),
            Option("quiet", "quiet hours: 22:00-07:00 hold, critical or drop", rest=True),
            Option("thread", "post into this thread", "choice", choices=ON_OFF),
            Option("silent", "post without a notification", "choice", choices=ON_OFF),
            Option("confirm", "yes saves without asking", "choice", choices=("yes", "no")),
        ),
        subscribe.answer,
        who="manager",
        examples=("subscribe daily 09:00", "subscribe every 2h about troops, Belarus", "subscribe instant"),
        aliases=("sub", "follow"),
    ),
    Command(
        "subscriptions",
        "what this channel is told, when next, and how the last delivery went",
        (),
        subscriptions.answer,
        examples=("subscriptions",),
        aliases=("subs",),
    ),
    Command(
        "unsubscribe",
        "end one subscription of this channel, or all of them",
        (Option("number", "its number, or all"),),
        subscriptions.unsubscribe,
        who="manager",
        examples=("unsubscribe", "unsubscribe 3"),
        aliases=("unsub",),
    ),
    Command(
        "pause",
        "stop this channel's posts until resume",
        (),
        subscriptions.pause,
        who="manager",
        examples=("pause",),
        aliases=("mute",),
    ),
    Command(
        "resume",
        "go on posting, from now",
        (),
        subscriptions.resume,
        who="manager",
        examples=("resume",),
        aliases=("unmute",),
    ),
    Command(
        "deliveries",
        "what was posted here, what waits and what went wrong",
        (Option("where", "all shows every channel's, for operators", "choice", choices=("all",)),),
        deliveries.answer,
        examples=("deliveries",),
        aliases=("outbox",),
    ),
    Command(
        "feeds",
        "where articles come in from, and whether each feed is fresh, late, degraded or failing",
        (),
        feeds.answer,
        examples=("feeds",),
        aliases=("sources", "health"),
    ),
    Command(
        "watch",
        "read a feed or page from now on",
        (
            Option("link", "the link of an RSS, Atom or JSON feed, or of a page", required=True),
            Option("name", "the newsroom's name", rest=True),
        ),
        watch.answer,
        who="operator",
        examples=("watch https://example.org/rss.xml",),
        aliases=("addfeed",),
    ),
    Command(
        "unwatch",
        "read a feed no longer; its articles stay",
        (Option("feed", "its number or link, as feeds shows it", required=True, rest=True),),
        watch.unwatch,
        who="operator",
        examples=("unwatch 3",),
        aliases=("removefeed",),
    ),
)
