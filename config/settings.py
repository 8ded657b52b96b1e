"""All settings, read in one place: defaults < operator's TOML < .env and secrets directory < environment.

The composition root reads them with ``load_settings`` and hands plain values on.
"""

import difflib
import ipaddress
import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from config.tokens import DISCORD, SLACK_APP, SLACK_BOT, SLACK_SECRET, check_shape, missing
from config.toml_files import read_toml
from store.errors import UserMistake

_ODD = re.compile(r"[\x00-\x20\x7f\\]")


def _split(value: Any) -> Any:
    """Lists may be written ``a, b`` in the environment."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _secure(url: str) -> str:
    """Https anywhere, http on this machine only: a token travels to this address.

    No user part, blank or backslash, for what one program takes for the host behind them another may take for the user.
    """
    parts = urlsplit(url)
    _ = parts.port  # ValueError for one that is none
    plain = parts.hostname and parts.username is None and not _ODD.search(url)
    if plain and (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname or ""))):
        return url
    raise ValueError("must be an https address, or http on a loopback address such as http://127.0.0.1:8080")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        near = difflib.get_close_matches(name, available_timezones(), n=1)
        meant = f"did you mean {near[0]}?" if near else "write a name such as Europe/Kyiv"
        raise ValueError(f"no such time zone as {name[:40]!r}; {meant}") from None
    return name


def _no_token(value: str | None) -> SecretStr | None:
    return SecretStr(value.strip()) if value and value.strip() else None


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
Address = Annotated[str, AfterValidator(_secure)]
Token = Annotated[SecretStr | None, BeforeValidator(_no_token)]
Seconds = Annotated[float, Field(gt=0, le=3600)]


class SlackSettings(BaseModel):
    """``[slack]`` of default.toml."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    base_url: Address
    host: str
    port: int = Field(ge=0, le=65535)
    workspaces: Names


class DiscordSettings(BaseModel):
    """``[discord]`` of default.toml."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    api_base: Address
    guilds: Names
    gateway_lapse_seconds: Seconds


class DigestSettings(BaseModel):
    """``[digest]`` of default.toml."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    silence: Literal["post", "skip"]
    grace_hours: float = Field(gt=0, le=48)


class FeedsSettings(BaseModel):
    """``[feeds]`` of default.toml."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    poll_seconds: Seconds
    shortest_minutes: float = Field(gt=0, le=1440)
    longest_minutes: float = Field(gt=0, le=1440)
    at_once: int = Field(ge=1, le=200)
    spacing_seconds: float = Field(ge=0, le=3600)
    max_bytes: int = Field(ge=1000, le=100_000_000)
    fetch_seconds: Seconds
    allow: Names
    contact: str = Field(max_length=200, pattern=r"^[ -~]*$")


class DeliverySettings(BaseModel):
    """``[delivery]`` of default.toml. Seconds; what they mean for a post stands in bot/pace.py."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    plan_every: Seconds
    deliver_every: Seconds
    call_seconds: Seconds
    lease_seconds: Seconds
    settle_seconds: Seconds
    look_again_seconds: Seconds
    unreadable_seconds: Seconds
    soon_seconds: Seconds
    gap_seconds: Seconds

    @model_validator(mode="after")
    def _calls_end_before_anything_follows_from_silence(self) -> Self:
        if min(self.settle_seconds, self.lease_seconds) <= self.call_seconds:
            raise ValueError(
                "settle_seconds and lease_seconds must be longer than call_seconds: else a post is doubled"
            )
        return self


class Settings(BaseSettings):
    """Everything that can be set. Tokens print as asterisks."""

    model_config = SettingsConfigDict(
        env_prefix="CRISIS_",
        env_nested_delimiter="__",
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )
    timezone: Annotated[str, AfterValidator(_zone)]
    operators: Names
    store: Path | None = None
    lexicon: Path | None = None
    max_article_bytes: int = Field(gt=0)
    subscribe_admins_only: bool
    digest: DigestSettings
    feeds: FeedsSettings
    delivery: DeliverySettings
    slack: SlackSettings
    discord: DiscordSettings
    slack_bot_token: Token = Field(None, validation_alias=SLACK_BOT.variable)
    slack_app_token: Token = Field(None, validation_alias=SLACK_APP.variable)
    slack_signing_secret: Token = Field(None, validation_alias=SLACK_SECRET.variable)
    discord_token: Token = Field(None, validation_alias=DISCORD.variable)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The order of precedence, TOML last."""
        toml = InitSettingsSource(settings_cls, read_toml(os.environ.get("CRISIS_CONFIG")))
        return init_settings, env_settings, dotenv_settings, file_secret_settings, toml

    def store_path(self) -> Path:
        """Where the store is: CRISIS_STORE, else ``crisis-desk/crisis.db`` in the user's data directory (XDG)."""
        if self.store:
            return self.store.expanduser()
        base = os.environ.get("XDG_DATA_HOME", "")
        # https://specifications.freedesktop.org/basedir-spec: a relative path there is to be ignored
        root = Path(base) if base.startswith("/") else Path.home() / ".local" / "share"
        return root / "crisis-desk" / "crisis.db"

    def slack_mode(self) -> Literal["socket", "http"] | None:
        """How Slack is connected, None when it is not configured. UserMistake: one token without its other half, or a wrong one."""
        bot, app, secret = self.slack_bot_token, self.slack_app_token, self.slack_signing_secret
        if not (bot or app or secret):
            return None
        if not bot:
            raise missing(SLACK_BOT, "another Slack token is")
        if not (app or secret):
            raise missing(SLACK_APP, "Slack needs it besides SLACK_BOT_TOKEN, or SLACK_SIGNING_SECRET for HTTP")
        check_shape(SLACK_BOT, bot.get_secret_value())
        if app:
            check_shape(SLACK_APP, app.get_secret_value())
        if secret:
            check_shape(SLACK_SECRET, secret.get_secret_value())
        return "socket" if app else "http"

    def has_discord(self) -> bool:
        """Whether Discord is configured. UserMistake when the token cannot be one."""
        if self.discord_token:
            check_shape(DISCORD, self.discord_token.get_secret_value())
        return self.discord_token is not None


def load_settings() -> Settings:
    """Read everything. UserMistake names the setting that is wrong, never its value."""
    secrets = os.environ.get("CRISIS_SECRETS_DIR")
    if secrets and not Path(secrets).is_dir():
        raise UserMistake(f"CRISIS_SECRETS_DIR: there is no folder {secrets}")
    try:
        return Settings(_secrets_dir=secrets)  # type: ignore[call-arg]  # the library names it so
    except ValidationError as error:
        raise UserMistake(_first(error)) from None
    except (OSError, ValueError) as error:  # an unreadable .env, a list that is no JSON
        raise UserMistake(f"settings cannot be read: {error}") from None


def _first(error: ValidationError) -> str:
    detail = error.errors(include_input=False, include_url=False)[0]
    name = "__".join(str(part) for part in detail["loc"]).upper()
    variable = name if name.endswith(("_TOKEN", "_SECRET")) else f"CRISIS_{name}"
    return f"{variable}: {detail['msg'].removeprefix('Value error, ')}"
