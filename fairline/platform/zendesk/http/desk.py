"""Routes of what an account arranges: views and what they hold, macros, rules, fields, forms, statuses, brands."""

from fairline import conversations, rules
from fairline.conversations import Order
from fairline.kit.db import Unit
from fairline.platform.zendesk import desk, lists, numbers, tickets_shown, verbs
from fairline.platform.zendesk.http.alike import READ, Told, found, whole
from fairline.platform.zendesk.sheet import Sheet, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, get

OFTEN = 1_000


@get("/views", permission=READ)
async def zendesk_list_views(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The views whoever asks sees."""
    return await asked.read(lambda c: whole(sheet, "views", list(desk.views(c, who).values())))


@get("/views/active", permission=READ)
async def zendesk_list_active_views(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The same: every view is active."""
    return await asked.read(lambda c: whole(sheet, "views", list(desk.views(c, who).values())))


@get("/views/compact", permission=READ)
async def zendesk_list_compact_views(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The same, the first thirty-two."""
    return await asked.read(lambda c: whole(sheet, "views", list(desk.views(c, who).values())[:32]))


@get("/views/count_many", permission=READ)
async def zendesk_count_many_views(asked: Asked, who: Who, ids: Word = None) -> Told:
    """How many tickets views hold."""

    def unit(c: Unit) -> Told:
        wanted = numbers.numbers(ids)[:20]
        known = [(one, told) for one, told in desk.views(c, who).items() if told["id"] in wanted]
        return {"view_counts": [_count(c, who, one, told) for one, told in known]}

    return await asked.read(unit, long=True)


@get("/views/{id:int}", permission=READ)
async def zendesk_show_view(asked: Asked, who: Who, id: int) -> Told:
    """One view."""
    return await asked.read(lambda c: {"view": found(desk.view(c, who, id), id)[1]})


@get("/views/{id:int}/count", permission=READ)
async def zendesk_count_view(asked: Asked, who: Who, id: int) -> Told:
    """How many tickets a view holds."""
    return await asked.read(lambda c: {"view_count": _count(c, who, *found(desk.view(c, who, id), id))}, long=True)


@get("/views/{id:int}/tickets", permission=READ)
async def zendesk_list_tickets_of_view(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """What a view holds, in its order."""

    def unit(c: Unit) -> Told:
        return lists.page(c, who, sheet, *_config(c, who, found(desk.view(c, who, id), id)[0]))

    return await asked.read(unit, long=True)


@get("/views/{id:int}/execute", permission=READ)
async def zendesk_execute_view(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """What a view holds, as rows with its columns."""

    def unit(c: Unit) -> Told:
        one, told = found(desk.view(c, who, id), id)
        conditions, usual = _config(c, who, one)
        rows, follows, many = lists.rows(c, who, sheet, conditions, lists.order_of(sheet, usual))
        shown = [
            {
                "ticket_id": each["id"],
                "ticket": each,
                "subject": each["subject"],
                "requester_id": each["requester_id"],
                "assignee_id": each["assignee_id"],
                "group_id": each["group_id"],
                "status": each["status"],
                "priority": each["priority"],
                "created": each["created_at"],
                "updated": each["updated_at"],
            }
            for each in tickets_shown.shown(c, who, rows)
        ]
        return sheet.answer("rows", shown, follows, many, columns=told["execution"]["columns"], view=told)

    return await asked.read(unit, long=True)


@get("/macros", permission="conversation.reply")
async def zendesk_list_macros(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The macros whoever asks is offered."""
    return await asked.read(lambda c: whole(sheet, "macros", list(desk.macros(c, who).values())))


@get("/macros/active", permission="conversation.reply")
async def zendesk_list_active_macros(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The same: every macro is active."""
    return await asked.read(lambda c: whole(sheet, "macros", list(desk.macros(c, who).values())))


@get("/macros/{id:int}", permission="conversation.reply")
async def zendesk_show_macro(asked: Asked, who: Who, id: int) -> Told:
    """One macro."""
    return await asked.read(lambda c: {"macro": found(desk.of_number(desk.macros(c, who).values(), id), id)})


@get("/macros/{id:int}/apply", permission="conversation.reply")
async def zendesk_look_at_macro(asked: Asked, who: Who, id: int) -> Told:
    """What a macro would do; nothing is written."""

    def unit(c: Unit) -> Told:
        told = found(desk.of_number(desk.macros(c, who).values(), id), id)
        return {"result": _result(told, None)}

    return await asked.read(unit)


@get("/tickets/{ticket:int}/macros/{id:int}/apply", permission="conversation.reply")
async def zendesk_look_at_macro_on_ticket(asked: Asked, who: Who, ticket: int, id: int) -> Told:
    """What a macro would do to a ticket, its text filled in; nothing is written."""

    def unit(c: Unit) -> Told:
        held = verbs.standing(c, ticket)
        one = found(next((one for one, told in desk.macros(c, who).items() if told["id"] == id), None), id)
        before = rules.look_at_macro(c, rules.one_macro(c, one), held.id)
        told = _result(desk.macros(c, who)[one], before.text)
        return {"result": {**told, "ticket": {**told["ticket"], "id": ticket, "url": who.link(f"tickets/{ticket}")}}}

    return await asked.read(unit)


@get("/triggers", permission="rule.manage")
async def zendesk_list_triggers(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's triggers, in their order."""
    return await asked.read(lambda c: whole(sheet, "triggers", list(desk.rules_of(c, who, "trigger").values())))


@get("/triggers/active", permission="rule.manage")
async def zendesk_list_active_triggers(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Those that are active."""
    return await asked.read(lambda c: whole(sheet, "triggers", _active(desk.rules_of(c, who, "trigger"))))


@get("/triggers/{id:int}", permission="rule.manage")
async def zendesk_show_trigger(asked: Asked, who: Who, id: int) -> Told:
    """One trigger."""
    return await asked.read(
        lambda c: {"trigger": found(desk.of_number(desk.rules_of(c, who, "trigger").values(), id), id)}
    )


@get("/automations", permission="rule.manage")
async def zendesk_list_automations(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's automations, in their order."""
    return await asked.read(lambda c: whole(sheet, "automations", list(desk.rules_of(c, who, "automation").values())))


@get("/automations/active", permission="rule.manage")
async def zendesk_list_active_automations(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Those that are active."""
    return await asked.read(lambda c: whole(sheet, "automations", _active(desk.rules_of(c, who, "automation"))))


@get("/automations/{id:int}", permission="rule.manage")
async def zendesk_show_automation(asked: Asked, who: Who, id: int) -> Told:
    """One automation."""
    return await asked.read(
        lambda c: {"automation": found(desk.of_number(desk.rules_of(c, who, "automation").values(), id), id)}
    )


def _active(held: dict[str, Told]) -> list[Told]:
    return [each for each in held.values() if each["active"]]


def _config(c: Unit, who: Who, one: str) -> tuple[Told, Order]:
    view = next(each for each in conversations.every_view(c, who.member or None) if each.id == one)
    sort = view.config.get("sort", {})
    return dict(view.config.get("conditions", {})), Order(sort.get("by", "activity"), sort.get("descending", True))


def _count(c: Unit, who: Who, one: str, told: Told) -> Told:
    conditions, order = _config(c, who, one)
    _, many = conversations.page_beyond(c, conditions, order, who.member or None, 0, 1)
    return {
        "view_id": told["id"],
        "url": who.link(f"views/{told['id']}/count"),
        "value": many,
        "pretty": str(many) if many <= OFTEN else f"~{many}",
        "fresh": True,
    }


def _result(told: Told, text: str | None) -> Told:
    """A macro's actions as what a ticket would be."""
    filed = {each["field"]: each["value"] for each in told["actions"] if each["field"] != "comment_value"}
    said = [str(each["value"]) for each in told["actions"] if each["field"] == "comment_value"]
    body = "\n\n".join(said) if text is None else text
    if "current_tags" in filed:
        filed["tags"] = str(filed.pop("current_tags")).split()
    comment = {"body": body, "html_body": body, "public": True, "scoped_body": []} if body else None
    return {"ticket": filed | ({"comment": comment} if comment else {})}


ROUTES = (
    zendesk_list_views,
    zendesk_list_active_views,
    zendesk_list_compact_views,
    zendesk_count_many_views,
    zendesk_show_view,
    zendesk_count_view,
    zendesk_list_tickets_of_view,
    zendesk_execute_view,
    zendesk_list_macros,
    zendesk_list_active_macros,
    zendesk_show_macro,
    zendesk_look_at_macro,
    zendesk_look_at_macro_on_ticket,
    zendesk_list_triggers,
    zendesk_list_active_triggers,
    zendesk_show_trigger,
    zendesk_list_automations,
    zendesk_list_active_automations,
    zendesk_show_automation,
)
