"""Roles, and what each may do: gathered from what every module says of its own."""

from collections.abc import Mapping

APP = "app"  # the role of a program: it may do what its token's scopes say


def permissions_of(known: Mapping[str, frozenset[str]], role: str) -> frozenset[str]:
    """Every permission a role has, of those the modules declared."""
    return frozenset(permission for permission, roles in known.items() if role in roles)


def still_known(known: Mapping[str, frozenset[str]], scopes: tuple[str, ...]) -> frozenset[str]:
    """A token's scopes, without those no module declares any more."""
    return frozenset(scopes) & known.keys()
