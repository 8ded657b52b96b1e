"""Which addresses a fetch may reach: public ones, and what the operator allows by name or network. Pure but for the socket.

aiohttp calls ``socket_factory`` with the final address: after DNS, and again for every hop. A name that leads to a
private address is refused there, whatever was resolved before (DNS rebinding).
"""

import ipaddress
import socket
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from store.errors import UserMistake

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
PORTS = frozenset({80, 443, 8080, 8443})  # others belong to services that are no web servers
LONGEST = 2000  # characters of a link; longer ones are no links of newsrooms
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address

# Whether the operator named the host that this task is connecting to: the socket knows the address alone.
named_host: ContextVar[bool] = ContextVar("named_host", default=False)


class AddressError(OSError):
    """The address is not public and not allowed: name it in the setting feeds.allow when it is meant."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the operator allows besides public addresses: hosts by name, addresses by network."""

    hosts: frozenset[str] = frozenset()
    networks: tuple[Network, ...] = ()

    def names(self, host: str) -> bool:
        """Is ``host`` allowed by name?"""
        return host.casefold().rstrip(".") in self.hosts

    def holds(self, address: Address) -> bool:
        """Does ``address`` lie in an allowed network?"""
        return any(address in network for network in self.networks if network.version == address.version)


def allowed_of(entries: Iterable[str]) -> Allowed:
    """From the setting's lines (``intranet.example``, ``10.1.0.0/16``, ``127.0.0.1``); UserMistake for what is neither."""
    hosts, networks = set(), []
    for entry in (e.strip() for e in entries if e.strip()):
        try:
            networks.append(ipaddress.ip_network(entry))
            continue
        except ValueError:
            pass
        if "/" in entry or " " in entry:
            raise UserMistake(
                f"feeds.allow: {entry[:60]!r} is no host and no network: write intranet.example or 10.1.0.0/16"
            )
        hosts.add(entry.casefold().rstrip("."))
    return Allowed(frozenset(hosts), tuple(networks))


def check_link(url: str, allowed: Allowed) -> str:
    """The host of ``url``. UserMistake when it is no http(s) link, carries a password, or asks for an unusual port."""
    shown = url[:80]
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise UserMistake(f"{shown!r} is no link") from None
    if parts.scheme not in ("http", "https") or not host or len(url) > LONGEST or any(c <= " " for c in url):
        raise UserMistake(f"{shown!r} is no http or https link: write one like https://example.org/feed.xml")
    if parts.username or parts.password:
        raise UserMistake("links with a name and password in them are not fetched")
    if port is not None and port not in PORTS and not _is_allowed(host, allowed):
        raise UserMistake(f"port {port} is not fetched from (80, 443, 8080 and 8443 are; see the setting feeds.allow)")
    return host


def socket_factory(allowed: Allowed) -> Any:
    """What aiohttp makes its sockets with: AddressError for an address that is neither public nor allowed."""

    def make(info: Any) -> socket.socket:
        family, kind, protocol, _, where = info
        check_address(where[0], allowed, named=named_host.get())
        return socket.socket(family, kind, protocol)

    return make


def check_address(text: str, allowed: Allowed, *, named: bool = False) -> None:
    """AddressError unless the address is public, its host was ``named`` by the operator, or its network is allowed."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if not (named or allowed.holds(address) or is_public(address)):
        raise AddressError(f"{address} is not a public address")


def is_public(address: Address) -> bool:
    """Global and unicast; of IPv6 forms that carry an IPv4 address both must be."""
    inner = _inner(address) if isinstance(address, ipaddress.IPv6Address) else None
    if inner is not None:
        return is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]


def _is_allowed(host: str, allowed: Allowed) -> bool:
    try:
        return allowed.holds(ipaddress.ip_address(host))
    except ValueError:
        return allowed.names(host)


def check_host(host: str, allowed: Allowed) -> None:
    """UserMistake for a host that is plainly private (an address, ``localhost``); names are looked up when they are fetched."""
    private = host.casefold().rstrip(".") == "localhost"
    try:
        private = private or not is_public(ipaddress.ip_address(host))
    except ValueError:
        pass
    if private and not _is_allowed(host, allowed):
        raise UserMistake(f"{host[:80]} is not a public address (an operator allows it in the setting feeds.allow)")
