"""How well and how fast articles are read: ``python -m bench.reading [--errors [KIND]] [--speed] [--write PAGE]``.

Prints Markdown tables for both halves of tests/data/articles, for the shared defence documents when they are there, and for the
single sentences of tests/data/phrasings, the short passages of tests/data/passages.
``--errors`` lists the misses of the development half; those of the held half are never printed.
"""

import argparse
from pathlib import Path

from bench import corpus, defence, phrasings, speed, tables
from config.lexicons import load_lexicon


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--errors", nargs="?", const="", metavar="KIND", help="misses of the dev half whose kind starts with KIND"
    )
    parser.add_argument(
        "--speed", action="store_true", help="also time reading, with hostile text, and weigh its memory"
    )
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between their markers in PAGE")
    return parser.parse_args()


def main() -> None:
    """Run what was asked for and print it."""
    asked = arguments()
    lexicon = load_lexicon()
    totals, misses = corpus.score_halves(lexicon)
    sections = {"layers": tables.layers_table(totals)}
    print(sections["layers"])
    if asked.errors is not None:
        print("\nMisses of the development half:")
        for kind, article, message in misses:
            if kind.startswith(asked.errors):
                print(f"- {kind} [{article}] {message}")
    documents = defence.report(lexicon)
    if documents:
        sections["documents"] = documents
        print(f"\n{documents}")
    sections["phrasings"] = phrasings.report(lexicon)
    print(f"\n{sections['phrasings']}")
    sections["passages"] = phrasings.passages_report(lexicon)
    print(f"\n{sections['passages']}")
    if asked.speed:
        sections["speed"] = speed.report(lexicon)
        print(f"\n{sections['speed']}")
    if asked.write:
        print("\nwritten:", ", ".join(tables.write(asked.write, sections)) or "no markers found")


if __name__ == "__main__":
    main()
