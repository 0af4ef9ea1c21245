"""Organizations as clients of this API see them: our companies."""

from collections.abc import Iterable
from typing import Any

from fairline import crm
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.who import Who, instant


def shown(c: Unit, who: Who, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Organizations by our ids, in the order given; ids that name none are left out."""
    wanted = list(dict.fromkeys(ids))
    kept, outside = store.numbers(c, "organization", wanted), store.outside(c, "organization", wanted)
    fields = [each.name for each in crm.fields(c, "company")] if wanted else []
    found: dict[str, dict[str, Any]] = {}
    for one in wanted:
        try:
            held = crm.company(c, one)
        except NotFound:
            continue
        row = kept.get(one)
        number = row["number"] if row else numbers.derived("organization", one)
        found[one] = {
            "id": number,
            "url": who.link(f"organizations/{number}"),
            "name": held.name,
            "domain_names": [held.domain] if held.domain else [],
            "external_id": outside.get(one),
            "created_at": instant(held.created),
            "updated_at": instant(row["updated"] if row else held.created),
            "organization_fields": {name: held.fields.get(name) for name in fields},
            "tags": [],
            "details": None,
            "notes": None,
            "group_id": None,
            "shared_tickets": False,
            "shared_comments": False,
        }
    return found


def one(c: Unit, who: Who, id: str) -> dict[str, Any]:
    """One organization. Raises NotFound."""
    found = shown(c, who, [id])
    if id not in found:
        raise NotFound(what=id)
    return found[id]


def every(c: Unit) -> list[str]:
    """Ids of all companies, oldest first; ten thousand at most."""
    return [each.id for each in crm.companies(c, None, 10_000)][::-1]


def membership(who: Who, user: int, organization: int) -> dict[str, Any]:
    """That a user belongs to an organization: they belong to one at most, so it goes by the user's number."""
    return {
        "id": user,
        "url": who.link(f"organization_memberships/{user}"),
        "user_id": user,
        "organization_id": organization,
        "default": True,
        "created_at": None,
        "updated_at": None,
        "view_tickets": False,
    }
