"""``make bench-news``: how well the desk tells news from what was known, on labelled claims and end to end.

Beside two baselines on the same storylines: post every article once (what feed bots do), and drop near-identical
sentences. A storyline's labels say for every claim whether it is news, why, and which claim it updates.
"""

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.news_baselines import every_article, not_near_identical
from bench.news_score import Score, count
from bench.storylines import NEWS, ROOT, Chapter, Label, Storyline, storylines
from config.lexicons import load_lexicon
from store import articles, ledger, likeness
from store.db import Store
from store.intake.ingest import ingest, put
from store.intake.origins import Came
from store.intake.same import sentence_hashes
from store.ledger import Development
from store.models import Claim, Event, Figure
from store.reading.lexicon import Lexicon
from store.rows import kind_of


def decide_alone(story: Storyline, score: Score) -> None:
    """The judge on labelled claims: one verdict a label. Whose newsroom it is comes from the article, as always."""
    lexicon = load_lexicon()
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db") as store:
        for chapter in story.chapters:
            found = store.write(take, chapter, lexicon)
            _compare(story, chapter, found, score)


def take(conn: sqlite3.Connection, chapter: Chapter, lexicon: Lexicon) -> tuple[Development, ...]:
    """Store and judge a chapter's labelled claims; what they did."""
    article = chapter.article
    keys, sentences = articles.keys_of(article), sentence_hashes(article.text)
    last = ledger.last_id(conn)
    saved = put(conn, Came(chapter.reading, chapter.arrived, str(chapter.path), keys, sentences), lexicon)
    return tuple(d for d in ledger.of_article(conn, saved.article) if d.id > last)


def end_to_end(story: Storyline, score: Score) -> None:
    """From the articles' text: news lines matched with the labels of the same article."""
    lexicon = load_lexicon()
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db") as store:
        for chapter in story.chapters:
            last = store.read(ledger.last_id)
            loaded = ingest(store, chapter.article, lexicon, chapter.arrived, str(chapter.path))
            assert loaded.saved is not None
            found = store.read(ledger.of_article, loaded.saved.article)
            _compare(story, chapter, [d for d in found if d.id > last], score)


def _compare(story: Storyline, chapter: Chapter, found: Sequence[Development], score: Score) -> None:
    by_id = {label.id: label for label in story.labels()}
    left = list(found)
    for label in chapter.labels:
        match = next((d for d in left if same_claim(d.stored.claim, label.claim)), None)
        if match:
            left.remove(match)
        _one(story, chapter, label, match, by_id, score)
    for extra in left:
        if extra.news:
            score.counts["news extra"] += 1
            score.counts["reason extra"] += 1
            score.errors.append(f"extra {extra.reason} {_words(extra.stored.claim)} [{story.name}/{chapter.path.name}]")


def _one(
    story: Storyline, chapter: Chapter, label: Label, match: Development | None, by_id: dict[str, Label], score: Score
) -> None:
    told = match is not None and match.news
    where = f"[{story.name}/{chapter.path.name} {label.id}]"
    count(score, "news", wanted=label.news, told=told)
    count(score, "reason", wanted=label.news, told=told, right=match is not None and match.reason == label.reason)
    if match and match.reason != label.reason:
        score.errors.append(f"{label.reason} judged {match.reason} ({match.rule}): {_words(label.claim)} {where}")
    if match is None and label.news:
        score.errors.append(f"not read: {label.reason} {_words(label.claim)} {where}")
    if label.reason in ("CHANGED", "CORRECTED") and isinstance(label.claim, Figure) and label.of:
        _moved(label, match, by_id, score)
    if label.reason in ("CORRECTED", "RETRACTED"):
        score.counts["corrections"] += 1
        score.counts["corrections caught"] += match is not None and match.reason == label.reason
    if not label.news:
        score.counts["repeats"] += 1
        score.counts["repeats let through"] += told


def _moved(label: Label, match: Development | None, by_id: dict[str, Label], score: Score) -> None:
    if match is None:
        return
    old = by_id[label.of or ""].claim
    score.counts["moves"] += 1
    score.counts["moves right"] += (
        isinstance(match.old, Figure) and isinstance(old, Figure) and likeness.same_value(match.old, old)
    )


def same_claim(read: Claim, label: Claim) -> bool:
    """Is this the labelled claim? The same sentence, and the same kind with the same measure and number, or event type."""
    if kind_of(read) != kind_of(label) or not _overlap(read, label):
        return False
    if isinstance(read, Figure) and isinstance(label, Figure):
        return read.measure == label.measure and likeness.same_value(read, label)
    if isinstance(read, Event) and isinstance(label, Event):
        return read.event == label.event
    return True


def _overlap(a: Claim, b: Claim) -> bool:
    return any(x.start < y.end and y.start < x.end for x in a.evidence for y in b.evidence)


def _words(claim: Claim) -> str:
    text = claim.evidence[0].text if claim.evidence else ""
    what = (
        f"{claim.measure} {claim.low}-{claim.high}"
        if isinstance(claim, Figure)
        else getattr(claim, "event", "statement")
    )
    return f"{what} | {text[:90]}"


WAYS: dict[str, Callable[[Storyline, Score], None]] = {
    "decision alone": decide_alone,
    "end to end": end_to_end,
    "every article once": every_article,
    "near-identical dropped": not_near_identical,
}


def measure(stories: Sequence[Storyline]) -> dict[str, Score]:
    """Every way on every storyline."""
    scores = {name: Score() for name in WAYS}
    for story in stories:
        for name, way in WAYS.items():
            way(story, scores[name])
    return scores


def table(scores: dict[str, Score]) -> str:
    """The figures as a Markdown table."""
    head = "| way | is-news P | R | F1 | reason F1 | old → new | corrections caught | repeats let through |"
    rows = [head, "| --- " * 8 + "|"]
    for name, score in scores.items():
        p, r, f = score.f1("news")
        judged = name in ("decision alone", "end to end")
        reason = f"{score.f1('reason')[2]:.3f}" if judged else ""
        moves, caught = score.rate("moves right", "moves"), score.rate("corrections caught", "corrections")
        through = score.rate("repeats let through", "repeats") or 0.0
        cells = [name, f"{p:.3f}", f"{r:.3f}", f"{f:.3f}", reason, _rate(moves), _rate(caught), f"{through:.1%}"]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def _rate(share: float | None) -> str:
    return "" if share is None else f"{share:.3f}"


def main(args: Sequence[str]) -> int:
    """Print the table; with ``--errors`` what was judged otherwise than labelled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--only", default="", help="storylines whose name holds this")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(args)
    stories = [s for s in storylines(given.root) if given.only in s.name]
    scores = measure(stories)
    labels = [label for story in stories for label in story.labels()]
    sys.stdout.write(
        f"{len(stories)} storylines, {sum(len(s.chapters) for s in stories)} articles, {len(labels)} labelled claims, "
    )
    sys.stdout.write(f"{sum(label.reason in NEWS for label in labels)} of them news\n\n{table(scores)}\n")
    from bench.strangers import line
    from bench.windows import windows

    seen = windows(stories, given.root)
    sys.stdout.write(
        f"\ndigest windows, decision alone: {seen['right']} of {seen['must']} lines that must be there are there with their reason "
        f"({seen['shown']} are there); {seen['shown all the same']} of {seen['must not']} that may not be there are\n\n{line()}\n"
    )
    if given.errors:
        for name in ("decision alone", "end to end"):
            sys.stdout.write(f"\n== {name}\n" + "\n".join(scores[name].errors) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
