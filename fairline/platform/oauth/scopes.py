"""What an app asks for, and the permissions it stands for: never more than the member who gives it has."""

from collections.abc import Mapping, Sequence

READS = (".read", "search.use")
# What no app is ever given: it would be the member themselves.
KEPT = (
    "account.", "agreement.", "app.", "audit.", "data_request.", "export.", "journal.", "member.", "token.",
    "conversation.impersonate",
)  # fmt: skip
PARTS: Mapping[str, tuple[str, ...]] = {
    "tickets": ("conversation.", "search.use"),
    "users": ("contact.",),
    "organizations": ("company.", "contact.read"),
    "groups": ("queue.",),
    "macros": ("macro.", "conversation.reply"),
    "views": ("view.", "conversation.read"),
}
KNOWN = frozenset({"read", "write", *(f"{part}:{way}" for part in PARTS for way in ("read", "write"))})


def read(said: str | None) -> tuple[str, ...] | None:
    """Scopes as they were asked for, `read` where none was named; None where one is unknown."""
    wanted = tuple(dict.fromkeys((said or "read").split()))
    return wanted if set(wanted) <= KNOWN else None


def permissions(scopes: Sequence[str], held: frozenset[str]) -> frozenset[str]:
    """What these scopes stand for, of the permissions a member has."""
    lent = {each for each in held if not each.startswith(KEPT)} | (held & {"account.read", "member.read"})
    return frozenset(each for each in lent if any(_covers(scope, each) for scope in scopes))


def _covers(scope: str, permission: str) -> bool:
    part, parted, way = scope.partition(":")
    way = way if parted else part
    belongs = not parted or permission.startswith(PARTS[part])
    return belongs and (way == "write" or permission.endswith(READS))
