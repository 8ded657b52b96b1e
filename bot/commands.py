"""Every command, declared once. Slack's text grammar, Discord's subcommands, the terminal, completions and help derive from it.

To add a word: one row here and one file in bot/answers/.
"""

import re
from collections.abc import Mapping

from bot import grammar
from bot.answers import evidence, latest, said, search, talks, timeline, troops, who
from bot.answers import help as help_
from bot.declare import Ask, Command, Handler, Option
from bot.event_kinds import asked_for
from bot.news_commands import HARMED, NEWS

__all__ = ["COMMANDS", "Ask", "Command", "Handler", "Option", "find", "parse", "to_text"]

_KINDS = "|".join(sorted(map(re.escape, asked_for())))
# What may have become of somebody: the timeline tells it, with what was taken back struck out.
_STATES = (
    r"(?:really |still |now |been |being )*(?:dead|alive|killed|wounded|hurt|injured|missing|captured|arrested|detained|released|freed|"
    r"deposed|ousted|in (?:power|prison|custody|jail|exile)|back(?: in (?:office|power))?|free|resigned)(?: now| yet)?"
)

_NO_VOTE = r"(?!(?:[\w-]+ ){0,3}(?:elections?|votes?|race|polls?|referendum|run-off|seats?|match|game)\b)"  # not taken as a town is

COMMANDS: tuple[Command, ...] = (
    Command(
        "who",
        "the people, organisations and countries in the news, or everything about one of them",
        (Option("actor", "a person, organisation or country", "actor", rest=True),),
        who.answer,
        examples=("who", "who NATO"),
        aliases=("people", "actors"),
        questions=(
            r"who(?:'s|’s| is| are) (?:involved|who|there|in the news|everybody)",
            r"who(?:'s|’s| is| are| was)(?: the)? (?!meeting|talking)(?P<actor>(?!.* (?:meeting|calling|visiting|talking (?:to|with))$).+)",
            r"(?:tell me|what do (?:you|we) know) about (?P<actor>.+)",
        ),
    ),
    Command(
        "troops",
        "how many troops are where, and who says so",
        (Option("about", "a place, or whose troops", "place", rest=True, shown="place or actor"),),
        troops.answer,
        examples=("troops", "troops Belarus"),
        aliases=("forces", "soldiers", "military"),
        questions=(
            rf"how many (?:troops|soldiers|forces)(?!{HARMED})(?: are| does| do| has)?(?: there)?(?: (?P<about>.+?))?(?: have)?",
            rf"how many (?!{HARMED})(?P<about>.+? (?:troops|soldiers|forces)(?: .+)?)",
            r"where are (?:the |all )?(?:troops|soldiers|forces)",
            r"where are (?:the )?(?P<about>.+?) (?:troops|soldiers|forces)",
        ),
    ),
    Command(
        "latest",
        "what the newest articles say",
        (),
        latest.answer,
        examples=("latest",),
        aliases=("news", "new"),
        questions=(
            r"(?:what(?:'s|’s| is) (?:new|happening|going on|up|the latest(?: news)?))",
            r"(?:is there |are there )?(?:what happened|any news|anything new)(?: today| lately)?",
        ),
    ),
    Command(
        "timeline",
        "what happened and what is to come, by date",
        (
            Option(
                "about", "a name, a place, or a kind such as ceasefire", "actor", rest=True, shown="name, place or kind"
            ),
        ),
        timeline.answer,
        examples=("timeline", "timeline Belarus", "timeline ceasefire"),
        aliases=("dates", "when", "events"),
        questions=(
            r"what happened when",
            r"what (?:comes|is) next",
            rf"(?:is|was|are|were) there (?:still |now |really )*(?:a |an |any |the )?(?P<about>(?:{_KINDS})s?(?: .+)?)",
            rf"has there been (?:a |an |any |the )?(?P<about>(?:{_KINDS})s?(?: .+)?)",
            rf"who (?:holds|controls|occupies|took|has taken|captured|seized|lost) (?:the )?{_NO_VOTE}(?P<about>.+)",
            rf"(?:is|was|has|are|were|have) (?P<about>(?!there\b).+?) (?:{_STATES})",
            r"what happened (?:in|to|at|with) (?!(?:the )?(?:last|past) )(?P<about>.+)",
            r"when (?:was|were|is|are) .+",
        ),
    ),
    Command(
        "talks",
        "meetings, calls, visits and offers, with whom and when",
        (Option("actor", "a person, organisation or country", "actor", rest=True),),
        talks.answer,
        examples=("talks", "talks Macron"),
        aliases=("meetings", "calls", "diplomacy"),
        questions=(
            r"who (?:met|meets|is meeting|called|phoned|talked|spoke|is talking)(?: (?:with|to))?(?: whom?)?",
            r"who (?:met|meets|is meeting|called|phoned|talked|spoke|is talking)(?: (?:with|to))? (?P<actor>.+)",
            r"whom? (?:is|was|are|were) (?P<actor>.+) (?:meeting|calling|visiting|talking (?:to|with))",
            r"when (?:did|does|do|will) (?P<actor>.+?) (?:meet|call|phone|talk|speak|visit)(?: .*)?",
            r"(?:whom?) (?:did|does|has) (?P<actor>.+?) (?:meet|met|call|called|phone|phoned|talk|speak|spoken)(?: (?:to|with))?",
        ),
    ),
    Command(
        "said",
        "what somebody said, word for word or as reported",
        (Option("actor", "who said it: a name, or words such as official", "actor", required=True, rest=True),),
        said.answer,
        examples=("said Stoltenberg",),
        aliases=("quotes", "says", "statements"),
        questions=(r"what (?:did|does|has|have) (?P<actor>.+?) (?:say|said|think|claim|claimed)(?: about .*)?",),
    ),
    Command(
        "search",
        "the sentences of articles that hold some words",
        (Option("words", "the words to look for", required=True, rest=True),),
        search.answer,
        examples=("search fighter jets",),
        aliases=("find", "grep"),
        questions=(
            r"who (?:said|says|claims|claimed) (?:that )?(?P<words>.+)",
            r"(?:what about|what(?:'s|’s| is| are)(?: the)?|anything (?:about|on)) (?P<words>.+)",
        ),
    ),
    *NEWS,
    Command(
        "evidence",
        "the exact sentence behind a fact, in its paragraph, with publisher, link and date",
        (Option("id", "the id below a fact, such as f1", "evidence", required=True),),
        evidence.answer,
        examples=("evidence f1",),
        aliases=("source", "proof", "show"),
        questions=(r"(?P<id>#?(?:[efs]\d{1,15}|a\d{1,15}\.\d{1,9}))",),
    ),
    Command(
        "help",
        "what you can ask, or how one word is used",
        (Option("word", "the word you want to know about", "command"),),
        help_.answer,
        examples=("help", "help troops"),
        aliases=("?", "hello", "hi", "commands", "usage"),
        questions=(r"what can (?:you do|i ask)(?: you)?", r"how does (?:this|it) work"),
    ),
)


def find(word: str) -> Command | None:
    """The command of this word or alias."""
    return grammar.find(word, COMMANDS)


def parse(text: str) -> tuple[str, dict[str, str]]:
    """The word and options that ``text`` means; empty text is ``help``. UserMistake names the nearest right word."""
    return grammar.parse(text, COMMANDS)


def to_text(word: str, options: Mapping[str, str]) -> str:
    """The text that ``parse`` reads back as this word and these options (what buttons carry)."""
    return grammar.to_text(word, options, COMMANDS)
