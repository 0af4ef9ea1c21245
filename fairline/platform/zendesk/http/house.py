"""Routes of the rest of the house: tags, languages, settings, addresses, what is suspected."""

from fairline import accounts, conversations
from fairline.channels import channels
from fairline.conversations import Conversation, Order
from fairline.kit.db import Unit
from fairline.platform.zendesk import lists, numbers, tickets_shown, verbs
from fairline.platform.zendesk.http.alike import READ, SAYS, Told, found
from fairline.platform.zendesk.sheet import Sheet, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, put

LOCALES = ((1, "en", "English"), (16, "fr", "Français"))
SUSPECTED = {"any": [{"field": "suspected", "op": "is", "value": True}, lists.is_("set_aside", "spam")]}


@get("/tags", permission=READ)
async def zendesk_list_tags(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The commonest tags of tickets, with how many have each."""

    def unit(c: Unit) -> Told:
        every = [{"name": tag, "count": many} for tag, many in conversations.tags_like(c, "", 1_000)]
        return sheet.whole("tags", every, sheet.cut(every))

    return await asked.read(unit, long=True)


@get("/autocomplete/tags", permission=READ)
async def zendesk_complete_tags(asked: Asked, name: Word = None) -> Told:
    """Tags that begin so."""
    return await asked.read(lambda c: {"tags": [tag for tag, _ in conversations.tags_like(c, name or "", 20)]})


@get("/locales", permission="signed-in")
async def zendesk_list_locales(asked: Asked, who: Who) -> Told:
    """The languages the house speaks."""
    return {"locales": [_locale(who, *each) for each in LOCALES]}


@get("/locales/{id:int}", permission="signed-in")
async def zendesk_show_locale(asked: Asked, who: Who, id: int) -> Told:
    """One of them."""
    return {"locale": _locale(who, *found(next((each for each in LOCALES if each[0] == id), None), id))}


@get("/account/settings", permission="account.read")
async def zendesk_show_settings(asked: Asked) -> Told:
    """What there is here, as clients ask before they try it."""

    def unit(c: Unit) -> Told:
        account = accounts.account(c)
        return {
            "settings": {
                "branding": {"header_color": None},
                "localization": {"locale_ids": [1 if account.locale == "en" else 16], "time_zone": account.time_zone},
                "active_features": {
                    "satisfaction_prediction": False,
                    "user_tagging": False,
                    "ticket_tagging": True,
                    "sandbox": False,
                    "custom_statuses_enabled": True,
                },
                "tickets": {
                    "comments_public_by_default": True,
                    "collaboration": True,
                    "tagging": True,
                    "agent_ticket_deletion": True,
                },
                "api": {"accepted_api_agreement": True, "api_password_access": False, "api_token_access": True},
            }
        }

    return await asked.read(unit)


@get("/recipient_addresses", permission=READ)
async def zendesk_list_recipient_addresses(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The addresses tickets come to and are answered from."""

    def unit(c: Unit) -> Told:
        held = [pair for known in channels().values() for pair in known.senders(c)]
        every = [
            {
                "id": numbers.derived("recipient", one),
                "url": who.link(f"recipient_addresses/{numbers.derived('recipient', one)}"),
                "email": address,
                "name": address,
                "default": place == 0,
                "brand_id": None,
                "created_at": None,
                "updated_at": None,
            }
            for place, (one, address) in enumerate(held)
        ]
        return sheet.whole("recipient_addresses", every, sheet.cut(every))

    return await asked.read(unit)


@get("/suspended_tickets", permission=READ)
async def zendesk_list_suspended_tickets(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """What came in from a sender that could not be proven, and what lies in the spam."""

    def unit(c: Unit) -> Told:
        rows, follows, many = lists.rows(c, who, sheet, SUSPECTED, Order("created", True))
        return sheet.answer("suspended_tickets", _suspended(c, who, rows), follows, many)

    return await asked.read(unit, long=True)


@get("/suspended_tickets/{id:int}", permission=READ)
async def zendesk_show_suspended_ticket(asked: Asked, who: Who, id: int) -> Told:
    """One of them."""
    return await asked.read(lambda c: {"suspended_ticket": _suspended(c, who, [_suspect(c, id)])[0]})


@put("/suspended_tickets/{id:int}/recover", permission="conversation.aside", raises=SAYS)
async def zendesk_recover_suspended_ticket(asked: Asked, who: Who, id: int) -> Told:
    """Put one back among the tickets."""

    def unit(c: Unit) -> Told:
        held = conversations.restore(c, _suspect(c, id).id, who.actor)
        return {"ticket": [tickets_shown.one(c, who, held)]}

    return await asked.write(unit)


@delete("/suspended_tickets/{id:int}", permission="conversation.aside", raises=SAYS)
async def zendesk_delete_suspended_ticket(asked: Asked, who: Who, id: int) -> None:
    """Put one in the trash."""
    await asked.write(lambda c: conversations.set_aside(c, _suspect(c, id).id, who.actor, "trash"))


def _locale(who: Who, number: int, locale: str, name: str) -> Told:
    return {
        "id": number,
        "url": who.link(f"locales/{number}"),
        "locale": locale,
        "name": name,
        "native_name": name,
        "presentation_name": name,
        "rtl": False,
        "default": number == 1,
        "created_at": None,
        "updated_at": None,
    }


def _suspect(c: Unit, id: int) -> Conversation:
    held = verbs.ticket(c, id)
    return found(held if held.suspected or held.set_aside == "spam" else None, id)


def _suspended(c: Unit, who: Who, rows: list[Conversation]) -> list[Told]:
    users = numbers.of(c, "user", [each.contact for each in rows])
    return [
        {
            "id": each["id"],
            "url": who.link(f"suspended_tickets/{each['id']}"),
            "ticket_id": each["id"],
            "subject": each["subject"],
            "content": each["description"],
            "author": {"id": users[held.contact], "name": None, "email": None},
            "cause": "Detected as spam" if held.set_aside == "spam" else "Sender could not be proven",
            "cause_id": 0,
            "recipient": None,
            "brand_id": each["brand_id"],
            "via": each["via"],
            "attachments": [],
            "created_at": each["created_at"],
            "updated_at": each["updated_at"],
        }
        for held, each in zip(rows, tickets_shown.shown(c, who, rows), strict=True)
    ]


ROUTES = (
    zendesk_list_tags,
    zendesk_complete_tags,
    zendesk_list_locales,
    zendesk_show_locale,
    zendesk_show_settings,
    zendesk_list_recipient_addresses,
    zendesk_list_suspended_tickets,
    zendesk_show_suspended_ticket,
    zendesk_recover_suspended_ticket,
    zendesk_delete_suspended_ticket,
)
