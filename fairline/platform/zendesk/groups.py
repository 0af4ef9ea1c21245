"""Groups as clients of this API see them: our queues, and the members of the teams that serve each."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from fairline import accounts, routing
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.who import Who, instant

TAKES_WORK = ("owner", "admin", "supervisor", "agent")


class Membership(NamedTuple):
    """That a member serves a queue."""

    id: int
    member: str
    queue: str


def shown(c: Unit, who: Who, ids: Iterable[str] | None = None) -> dict[str, dict[str, Any]]:
    """Groups by our ids, all where none is named; ids that name none are left out."""
    forms = routing.queue_forms(c)
    wanted = list(forms) if ids is None else [each for each in dict.fromkeys(ids) if each in forms]
    kept, first = store.numbers(c, "group", wanted), next(iter(forms), "")
    found: dict[str, dict[str, Any]] = {}
    for one in wanted:
        row = kept.get(one)
        number = row["number"] if row else numbers.derived("group", one)
        found[one] = {
            "id": number,
            "url": who.link(f"groups/{number}"),
            "name": forms[one].name,
            "description": "",
            "default": one == first,
            "deleted": False,
            "is_public": True,
            "created_at": instant(row["made"] if row else 0),
            "updated_at": instant(row["updated"] if row else 0),
        }
    return found


def one(c: Unit, who: Who, id: str) -> dict[str, Any]:
    """One group. Raises NotFound."""
    found = shown(c, who, [id])
    if id not in found:
        raise NotFound(what=id)
    return found[id]


def memberships(c: Unit) -> list[Membership]:
    """Who serves which queue: the members of its teams, or everybody who takes work where it names none."""
    members = [each for each in accounts.every_member(c, "", 10_000) if each.state != "deactivated"]
    teams = accounts.teams_of(c, [each.id for each in members])
    return [
        Membership(numbers.derived("membership", queue, member.id), member.id, queue)
        for queue, form in routing.queue_forms(c).items()
        for member in members
        if member.role in TAKES_WORK and (not form.teams or set(form.teams) & set(teams.get(member.id, ())))
    ]


def told(c: Unit, who: Who, held: Iterable[Membership]) -> Iterator[dict[str, Any]]:
    """Memberships as clients see them."""
    some = list(held)
    groups, users = (
        numbers.of(c, "group", (each.queue for each in some)),
        numbers.of(c, "user", (each.member for each in some)),
    )
    seen: set[str] = set()
    for each in some:
        yield {
            "id": each.id,
            "url": who.link(f"group_memberships/{each.id}"),
            "user_id": users[each.member],
            "group_id": groups[each.queue],
            "default": each.member not in seen,
            "created_at": None,
            "updated_at": None,
        }
        seen.add(each.member)
