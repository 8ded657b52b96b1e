"""robots.txt (RFC 9309): which links of a server we may ask for, and how fast. Pure."""

from dataclasses import dataclass

MOST_BYTES = 500 * 1024  # RFC 9309 2.5: at least so much must be read; more is not
_MOST_RULES = 2000


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for us: (path pattern, allowed), and the seconds between two requests that the server asks for."""

    rules: tuple[tuple[str, bool], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """May ``path`` (with its query) be asked for? The longest rule wins, and of equals the one that allows."""
        fits = [(len(pattern), allowed) for pattern, allowed in self.rules if _fits(pattern, path)]
        return max(fits)[1] if fits else True


NOTHING = Robots((("/", False),))
EVERYTHING = Robots()


def robots_of(text: str, name: str = "crisis-desk") -> Robots:
    """The rules of a robots.txt for the robot ``name``: its own group, else the one for everybody, else none."""
    groups: dict[str, list[tuple[str, str]]] = {}
    agents: list[str] = []
    open_for_agents = False
    for key, value in _lines(text):
        if key == "user-agent":
            agents = [*agents, value.lower()] if open_for_agents else [value.lower()]
            groups.setdefault(agents[-1], [])
        else:
            for agent in agents:
                groups[agent].append((key, value))
        open_for_agents = key == "user-agent"
    return _of_group(groups.get(name, groups.get("*", [])))


def _lines(text: str) -> list[tuple[str, str]]:
    found = []
    for line in text.splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        if colon and key.strip().lower() in ("user-agent", "allow", "disallow", "crawl-delay"):
            found.append((key.strip().lower(), value.strip()))
    return found


def _of_group(lines: list[tuple[str, str]]) -> Robots:
    rules = [(value, key == "allow") for key, value in lines if key in ("allow", "disallow") and value]
    delays = [value for key, value in lines if key == "crawl-delay"]
    return Robots(tuple(rules[:_MOST_RULES]), _seconds(delays[0]) if delays else 0.0)


def _seconds(text: str) -> float:
    try:
        return min(max(float(text), 0.0), 60.0)
    except ValueError:
        return 0.0


def _fits(pattern: str, path: str) -> bool:
    """Does the pattern match from the path's start? ``*`` stands for anything, ``$`` for the end; no backtracking."""
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for index, part in enumerate(rest):
        if whole and index == len(rest) - 1:
            return len(path) - len(part) >= at and path.endswith(part)
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return not whole or at == len(path)
