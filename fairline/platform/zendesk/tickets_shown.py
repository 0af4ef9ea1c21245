"""Tickets as clients of this API see them: our conversations, many at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline import conversations, crm
from fairline.conversations import Conversation, Filed
from fairline.kit.db import Unit
from fairline.platform.zendesk import companies, groups, numbers, people, store
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who, instant
from fairline.platform.zendesk.words_of import KIND_BACK, STATUS_BACK, via_of

PRIORITY = {"low": (1, 2), "normal": (3, 5), "high": (6, 8), "urgent": (9, 9)}


@dataclass(frozen=True, slots=True)
class Known:
    """What ids in these conversations stand for."""

    users: Mapping[str, int]
    groups: Mapping[str, int]
    organizations: Mapping[str, int]
    company_of: Mapping[str, str]
    fields: Mapping[str, int]
    forms: Mapping[str, int]
    brands: Mapping[str, int]
    customs: Mapping[str, int]
    outside: Mapping[str, str]
    references: Mapping[str, int]


def shown(c: Unit, who: Who, found: Sequence[Conversation]) -> list[dict[str, Any]]:
    """Tickets, in the order given."""
    ids = [each.id for each in found]
    beside = conversations.filed(c, ids)
    known = _known(c, found, beside)
    return [_ticket(who, each, beside[each.id], known) for each in found]


def one(c: Unit, who: Who, found: Conversation) -> dict[str, Any]:
    """One ticket."""
    return shown(c, who, [found])[0]


def beside(c: Unit, who: Who, found: Sequence[Conversation], sheet: Sheet) -> dict[str, Any]:
    """What was asked to come with these: users, groups, organizations."""
    told: dict[str, Any] = {}
    if "users" in sheet.include:
        ids = [user for each in found for user in (each.contact, each.agent) if user]
        told["users"] = list(people.shown(c, who, ids).values())
    if "groups" in sheet.include:
        told["groups"] = list(groups.shown(c, who, [each.queue for each in found if each.queue]).values())
    if "organizations" in sheet.include:
        held = crm.contacts(c, [each.contact for each in found]).values()
        firms = [each.company.id for each in held if each.company]
        told["organizations"] = list(companies.shown(c, who, firms).values())
    return told


def of_numbers(c: Unit, said: Iterable[int]) -> list[Conversation]:
    """Conversations by their tickets' numbers, in the order given; what is not, or in the trash, is left out."""
    wanted = [each for each in dict.fromkeys(said) if numbers.number(each)]
    held = conversations.numbered(c, wanted)
    return [held[each] for each in wanted if each in held and not held[each].set_aside]


def priority_word(priority: int) -> str | None:
    """A priority in this API's words, None for none."""
    return next((word for word, (low, high) in PRIORITY.items() if low <= priority <= high), None)


def _known(c: Unit, found: Sequence[Conversation], beside: Mapping[str, Filed]) -> Known:
    contacts = crm.contacts(c, [each.contact for each in found])
    company_of = {one: held.company.id for one, held in contacts.items() if held.company}
    users = [user for each in found for user in (each.contact, each.agent)]
    for held in beside.values():
        users += [each.contact for each in held.participants] + list(held.watchers)
    others = {other for held in beside.values() for _, other in held.links} | {
        other for each in found for other in (each.merged_into, each.follows) if other
    }
    named = conversations.several(c, others) if others else {}
    return Known(
        users=numbers.of(c, "user", users),
        groups=numbers.of(c, "group", (each.queue for each in found)),
        organizations=numbers.of(c, "organization", company_of.values()),
        company_of=company_of,
        fields=numbers.of(c, "field", (each.id for each in crm.fields(c, "conversation"))),
        forms=numbers.of(c, "form", (each.form for each in found)),
        brands=numbers.of(c, "brand", (each.brand for each in found)),
        customs=numbers.of(c, "status", (each.custom for each in found)),
        outside=store.outside(c, "ticket", [each.id for each in found]),
        references={one: held.reference for one, held in named.items()},
    )


def _ticket(who: Who, held: Conversation, beside: Filed, known: Known) -> dict[str, Any]:
    status = STATUS_BACK.get(held.status, held.status)
    links: dict[str, str] = dict(beside.links)
    requester = known.users.get(held.contact)
    values = [{"id": number, "value": beside.values.get(field)} for field, number in known.fields.items()]
    copied = [known.users[each.contact] for each in beside.participants]
    watching = [known.users[each] for each in beside.watchers]
    company = known.company_of.get(held.contact)
    return {
        "id": held.reference,
        "url": who.link(f"tickets/{held.reference}"),
        "external_id": known.outside.get(held.id),
        "type": KIND_BACK.get(held.kind, held.kind) or None,
        "subject": held.subject,
        "raw_subject": held.subject,
        "description": beside.first_text,
        "priority": priority_word(held.priority),
        "status": "deleted" if held.set_aside else status,
        "custom_status_id": known.customs.get(held.custom),
        "requester_id": requester,
        "submitter_id": requester,
        "assignee_id": known.users.get(held.agent),
        "organization_id": known.organizations[company] if company else None,
        "group_id": known.groups.get(held.queue),
        "collaborator_ids": [*copied, *watching],
        "follower_ids": watching,
        "email_cc_ids": copied,
        "tags": list(beside.tags),
        "custom_fields": values,
        "fields": values,
        "problem_id": known.references.get(links.get("incident_of", "")),
        "has_incidents": "incident_of_back" in links,
        "followup_ids": [known.references[other] for kind, other in beside.links if kind == "follows_back"],
        "ticket_form_id": known.forms.get(held.form),
        "brand_id": known.brands.get(held.brand),
        "via": via_of(held),
        "recipient": None,
        "due_at": None,
        "is_public": True,
        "allow_channelback": False,
        "allow_attachments": True,
        "from_messaging_channel": held.channel == "webchat",
        "forum_topic_id": None,
        "sharing_agreement_ids": [],
        "satisfaction_rating": {"score": held.satisfaction or "unoffered"},
        "created_at": instant(held.created),
        "updated_at": instant(held.updated or held.created),
        "generated_timestamp": (held.updated or held.created) // 1000,
    }
