"""Where Discord is: its own address, or the one an operator set (a REST proxy, a stand-in in tests).

discord.py has no option for it: the REST base is a class attribute of ``Route``, and the gateway that a client falls back
to after an invalid session is one of ``DiscordWebSocket``. Both are set here and nowhere else.
"""

import ipaddress

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import INTERNAL_API_VERSION, HTTPClient, Route

OFFICIAL = "https://discord.com/api"


def point_at(api_base: str) -> None:
    """Send REST requests to ``api_base`` (checked by config/settings.py: https, or http on this machine)."""
    Route.BASE = f"{api_base.rstrip('/')}/v{INTERNAL_API_VERSION}"


async def point_gateway(http: HTTPClient) -> None:
    """Ask for the gateway where the REST base is not Discord's own; GatewayNotFound when it would leave in the clear."""
    if Route.BASE.startswith(f"{OFFICIAL}/"):
        return
    _, url, _ = await http.get_bot_gateway()
    gateway = yarl.URL(url)
    if gateway.scheme != "wss" and not (gateway.scheme == "ws" and _is_loopback(gateway.host or "")):
        raise discord.GatewayNotFound
    DiscordWebSocket.DEFAULT_GATEWAY = gateway


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
