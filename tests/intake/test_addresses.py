"""Where a fetch may go: nowhere private, unless the operator says so."""

import ipaddress
import socket

import pytest

from store.errors import UserMistake
from store.intake.addresses import (
    AddressError,
    Allowed,
    allowed_of,
    check_address,
    check_link,
    is_public,
    socket_factory,
)

PRIVATE = (
    "127.0.0.1 10.0.0.1 172.16.3.4 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 255.255.255.255 240.0.0.1 "
    "::1 :: fe80::1 fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1"
)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_no_private_address_in_any_form(address):
    """Rule: loopback, link-local, private, shared, multicast and reserved addresses are refused, in IPv6 dress too."""
    with pytest.raises(AddressError):
        check_address(address, Allowed())


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_reached(address):
    """Rule: what is global may be asked."""
    assert is_public(ipaddress.ip_address(address))


def test_the_operator_opens_hosts_and_networks():
    """Rule: an allow-list names hosts or networks, and nothing else becomes reachable by it."""
    allowed = allowed_of(["10.1.0.0/16", "Intranet.example.", "127.0.0.1"])

    check_address("10.1.2.3", allowed)
    check_address("192.168.0.9", allowed, named=allowed.names("intranet.EXAMPLE"))
    assert not allowed.names("example")
    with pytest.raises(AddressError):
        check_address("10.2.0.1", allowed)


def test_a_line_of_the_allow_list_that_is_neither_is_refused():
    """Rule: a typing error in a security setting is told, not ignored."""
    with pytest.raises(UserMistake, match=r"feeds\.allow"):
        allowed_of(["10.1.0.0/99"])


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org/x",
        "gopher://example.org",
        "//example.org",
        "example.org",
        "http://",
        "https://user:secret@example.org/",
        "http://example.org:22/",
        "http://example.org:99999/",
        "http://[::1",
        "http://example.org/a b",
        "http://example.org/\r\nHost: x",
        "https://example.org/" + "a" * 3000,
    ],
)
def test_only_plain_web_links(url):
    """Rule: http and https, usual ports, no credentials."""
    with pytest.raises(UserMistake) as caught:
        check_link(url, Allowed())

    assert "secret" not in str(caught.value)


def test_the_socket_is_not_even_made():
    """Rule: the check stands where the final address is known."""
    make = socket_factory(Allowed())

    with pytest.raises(AddressError):
        make((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 80)))
