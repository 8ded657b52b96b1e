"""Settings from TOML: our defaults with the operator's own file merged over them. Tokens are refused there."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from config.tokens import KINDS
from store.errors import UserMistake

DEFAULTS = Path(__file__).with_name("default.toml")
_SECRET_KEYS = {kind.variable.lower() for kind in KINDS} | {
    "token",
    "secret",
    "signing_secret",
    "bot_token",
    "app_token",
}
_SECRET_STARTS = ("xoxb-", "xoxp-", "xoxa-", "xoxe", "xapp-")
_OPTIONAL = {"store", "lexicon"}


def read_toml(path: str | None) -> dict[str, Any]:
    """The defaults, with the file at ``path`` merged over them. UserMistake: no file, no TOML, unknown line, a token."""
    defaults = tomllib.loads(DEFAULTS.read_text(encoding="utf-8"))
    if not path:
        return defaults
    own = _parse(path)
    _refuse_tokens(own, path)
    _refuse_unknown(own, defaults, path)
    return _merge(defaults, own)


def _parse(path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserMistake(f"CRISIS_CONFIG: there is no file {path}") from None
    except (OSError, UnicodeDecodeError) as cause:
        raise UserMistake(f"CRISIS_CONFIG: {path} cannot be read: {cause}") from None
    except tomllib.TOMLDecodeError as cause:
        raise UserMistake(f"CRISIS_CONFIG: {path} is not TOML: {cause}") from None


def _refuse_tokens(own: Mapping[str, Any], path: str) -> None:
    for key, value in _lines(own):
        name = key.rsplit(".", 1)[-1].lower()
        if name in _SECRET_KEYS or (isinstance(value, str) and value.startswith(_SECRET_STARTS)):
            raise UserMistake(
                f"{path}: {key} is a token; tokens come only from the environment, .env or CRISIS_SECRETS_DIR: "
                "move it there, and change it if others could read this file"
            )


def _refuse_unknown(own: Mapping[str, Any], defaults: Mapping[str, Any], path: str) -> None:
    known = {key for key, _ in _lines(defaults)} | _OPTIONAL | {k for k, v in defaults.items() if isinstance(v, dict)}
    for key, _ in _lines(own):
        if key not in known:
            near = difflib.get_close_matches(key, sorted(known), n=1)
            hint = f"; did you mean {near[0]}?" if near else f"; settings are {', '.join(sorted(known))}"
            raise UserMistake(f"{path}: there is no setting {key}{hint}")


def _lines(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _lines(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def _merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged
