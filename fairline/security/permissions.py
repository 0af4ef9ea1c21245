"""Roles, and what each may do: gathered from what every module says of its own."""

from collections.abc import Mapping

from fairline import accounts
from fairline.kit.db import Unit

APP = "app"  # the role of a program: it may do what its token's scopes say
OPERATORS = "operator."  # how permissions begin that hold in the operator's account and nowhere else


def permissions_of(known: Mapping[str, frozenset[str]], role: str, *, operator: bool = False) -> frozenset[str]:
    """Every permission a role has, of those the modules declared; the operator's own only where `operator` says so."""
    mine = frozenset(permission for permission, roles in known.items() if role in roles)
    return mine if operator else without_operators(mine)


def permissions_in(c: Unit, role: str) -> frozenset[str]:
    """Every permission a role has in the unit's account."""
    return permissions_of(c.tools.permissions, role, operator=accounts.is_operator(c))


def has(c: Unit, role: str, permission: str) -> bool:
    """Whether a role has a permission in the unit's account."""
    held = role in c.tools.permissions.get(permission, ())
    return held and (not permission.startswith(OPERATORS) or accounts.is_operator(c))


def without_operators(permissions: frozenset[str]) -> frozenset[str]:
    """These permissions, without those of the operator."""
    return frozenset(each for each in permissions if not each.startswith(OPERATORS))


def still_known(known: Mapping[str, frozenset[str]], scopes: tuple[str, ...]) -> frozenset[str]:
    """A token's scopes, without those no module declares any more."""
    return frozenset(scopes) & known.keys()
