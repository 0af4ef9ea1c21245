"""The CRM's routes, for a member with chosen permissions."""

from tests.support import door as support


def door(house, routes, permissions, locale="en"):
    """A client that is signed in as a member with these permissions."""
    return support.door(house, routes, support.member_of(permissions, locale))
