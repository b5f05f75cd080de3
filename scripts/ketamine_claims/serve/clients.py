"""Who asks: by what the limits of one client are counted."""

from __future__ import annotations

import ipaddress

_IPV6_HOST = 64


def group_address(address: str) -> str:
    """Give what counts as one client.

    Args:
        address: An address of IPv4 or IPv6.

    Returns:
        The address; for IPv6 the network of 64 bits that it is in, since one machine has all of those.
    """
    if ":" not in address:
        return address
    try:
        return str(ipaddress.ip_network((address.partition("%")[0], _IPV6_HOST), strict=False))
    except ValueError:
        return address
