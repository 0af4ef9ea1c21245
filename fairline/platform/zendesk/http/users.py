"""Routes of users: contacts are end users, members are agents and admins."""

import msgspec
from litestar import Response

from fairline import crm
from fairline.kit.db import Unit
from fairline.platform.zendesk import keeping, lists, many, numbers, people, store
from fairline.platform.zendesk.bodies import Id
from fairline.platform.zendesk.errors import NotHere
from fairline.platform.zendesk.http.alike import SAYS, Asking, Told, made
from fairline.platform.zendesk.keeping import UserIn
from fairline.platform.zendesk.sheet import DEEPEST, Sheet, Sought, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post, put

SEE, KEEP = "contact.read", "contact.change"
RAISES = (*SAYS, NotHere)


class UserBody(msgspec.Struct, frozen=True):
    """A user that is to be made, or to be different."""

    user: UserIn


class ManyUsers(msgspec.Struct, frozen=True):
    """Users, each as they are to be."""

    users: list[UserIn]


class UserNumber(msgspec.Struct, frozen=True):
    """A user by number."""

    id: Id = None


class MergedUser(msgspec.Struct, frozen=True):
    """The user that is to speak for another."""

    user: UserNumber


@get("/users/me", permission="signed-in")
async def zendesk_show_me(asked: Asked, who: Who) -> Told:
    """The user a program speaks for; nobody in particular where it speaks for nobody."""
    nobody = {"id": None, "name": "Anonymous user", "email": "invalid@example.com", "role": "end-user"}
    return await asked.read(lambda c: {"user": people.one(c, who, who.member) if who.member else nobody})


@get("/users", permission=SEE)
async def zendesk_list_users(asked: Asked, who: Who, sheet: Sheet, request: Asking, role: Word = None) -> Told:
    """Users: members first, then contacts, the newest first; of some roles only, where they are named."""
    roles = [*request.query_params.getall("role[]", []), *([role] if role else [])]
    return await asked.read(lambda c: _everybody(c, who, sheet, roles), long=True)


@get("/users/count", permission=SEE)
async def zendesk_count_users(asked: Asked) -> Told:
    """How many users there are, counted to a hundred thousand."""

    def unit(c: Unit) -> Told:
        members, _ = people.everybody(c, [])
        return {"count": {"value": len(members) + len(crm.ids_listed(c, "", None, DEEPEST)), "refreshed_at": None}}

    return await asked.read(unit, long=True)


@get("/users/search", permission=SEE)
async def zendesk_search_users(
    asked: Asked, who: Who, sheet: Sheet, sought: Sought = None, external_id: Word = None
) -> Told:
    """Users by words of their name, address or number, or by what others call them."""
    return await asked.read(lambda c: _searched(c, who, sheet, sought or "", external_id), long=True)


@get("/users/autocomplete", permission=SEE)
async def zendesk_complete_users(asked: Asked, who: Who, sheet: Sheet, name: Word = None) -> Told:
    """Users whose name holds these letters."""
    return await asked.read(lambda c: _searched(c, who, sheet, name or "", None), long=True)


@get("/users/show_many", permission=SEE)
async def zendesk_show_many_users(
    asked: Asked, who: Who, sheet: Sheet, ids: Word = None, external_ids: Word = None
) -> Told:
    """Users by their numbers, or by what others call them: a hundred at most."""

    def unit(c: Unit) -> Told:
        if external_ids:
            called = [part.strip() for part in external_ids.split(",")][:100]
            things = [crm.resolve(c, thing) for _, thing in store.called(c, "user", called)]
        else:
            known = numbers.things(c, "user", numbers.numbers(ids)[:100])
            things = [known[each] for each in numbers.numbers(ids) if each in known]
        return _listed(c, who, sheet, things)

    return await asked.read(unit)


@get("/users/{id:int}", permission=SEE)
async def zendesk_show_user(asked: Asked, who: Who, id: int) -> Told:
    """One user."""
    return await asked.read(lambda c: {"user": people.one(c, who, people.thing(c, id))})


@post("/users", permission=KEEP, raises=RAISES)
async def zendesk_create_user(asked: Asked, who: Who, data: UserBody) -> Response[Told]:
    """Make an end user. Agents are invited in Admin."""
    return made(
        await asked.write(lambda c: {"user": people.one(c, who, keeping.create_user(c, who, data.user))}), "user"
    )


@post("/users/create_or_update", permission=KEEP, raises=RAISES, status_code=200)
async def zendesk_put_user(asked: Asked, who: Who, data: UserBody) -> Told:
    """Make an end user, or change the one with this e-mail or this id of others."""
    return await asked.write(lambda c: {"user": people.one(c, who, keeping.put_user(c, who, data.user)[0])})


@put("/users/{id:int}", permission=KEEP, raises=RAISES)
async def zendesk_update_user(asked: Asked, who: Who, id: int, data: UserBody) -> Told:
    """Change an end user."""

    def unit(c: Unit) -> Told:
        return {"user": people.one(c, who, keeping.update_user(c, who, people.thing(c, id), data.user))}

    return await asked.write(unit)


@delete("/users/{id:int}", permission=KEEP, raises=RAISES, status_code=200)
async def zendesk_delete_user(asked: Asked, id: int) -> Told:
    """Not here: to be forgotten is a contact's own right, asked for in Privacy; members leave in Admin."""

    def unit(c: Unit) -> Told:
        people.thing(c, id)
        raise NotHere(what="DELETE users")

    return await asked.read(unit)


@post("/users/create_many", permission=KEEP, raises=RAISES, status_code=200)
async def zendesk_create_many_users(asked: Asked, who: Who, data: ManyUsers) -> Told:
    """Make up to a hundred end users."""
    return await asked.write(lambda c: many.start(c, who, "Bulk Create User", _plain(data)))


@post("/users/create_or_update_many", permission=KEEP, raises=RAISES, status_code=200)
async def zendesk_put_many_users(asked: Asked, who: Who, data: ManyUsers) -> Told:
    """Make or change up to a hundred end users."""
    return await asked.write(lambda c: many.start(c, who, "Bulk Create Or Update User", _plain(data)))


@put("/users/update_many", permission=KEEP, raises=RAISES)
async def zendesk_update_many_users(asked: Asked, who: Who, data: ManyUsers) -> Told:
    """Change up to a hundred end users."""
    return await asked.write(lambda c: many.start(c, who, "Bulk Update User", _plain(data)))


@put("/users/{id:int}/merge", permission="contact.merge", raises=RAISES)
async def zendesk_merge_user(asked: Asked, who: Who, id: int, data: MergedUser) -> Told:
    """Have another end user speak for this one from now on."""

    def unit(c: Unit) -> Told:
        into, other = people.thing(c, data.user.id), people.thing(c, id)
        if not (into.startswith("ctc_") and other.startswith("ctc_")):
            raise NotHere(what="agents")
        return {"user": people.one(c, who, crm.merge(c, into, other, by=who.actor).id)}

    return await asked.write(unit)


@get("/users/{id:int}/related", permission=SEE)
async def zendesk_show_user_related(asked: Asked, id: int) -> Told:
    """How many tickets a user asked for, has, is in copy of."""

    def unit(c: Unit) -> Told:
        user = people.thing(c, id)
        return {
            "user_related": {
                "requested_tickets": lists.count(c, lists.of_user("requested", user)),
                "assigned_tickets": lists.count(c, lists.of_user("assigned", user)),
                "ccd_tickets": lists.count(c, lists.of_user("ccd", user)),
                "organization_subscriptions": 0,
                "topics": 0,
                "topic_comments": 0,
                "votes": 0,
                "subscriptions": 0,
                "entry_subscriptions": 0,
                "forum_subscriptions": 0,
            }
        }

    return await asked.read(unit)


def _everybody(c: Unit, who: Who, sheet: Sheet, roles: list[str]) -> Told:
    """Members stand before all contacts; where a cursor names a contact, their page goes on below it."""
    members, outside = people.everybody(c, roles)
    if sheet.by_cursor and sheet.after.startswith("ctc_"):
        rest = crm.ids_listed(c, "", sheet.after, sheet.size + 1)
        ids = rest[: sheet.size]
        follows = ids[-1] if len(rest) > sheet.size else None
        return sheet.answer("users", list(people.shown(c, who, ids).values()), follows, 0)
    if sheet.by_cursor:
        place = int(sheet.after) if sheet.after.isdecimal() and len(sheet.after) < 10 else 0
        ids = members[place : place + sheet.size]
        is_last = place + len(ids) >= len(members)
        room = sheet.size - len(ids)
        rest = crm.ids_listed(c, "", None, room + 1) if outside and is_last else []
        follows = None if is_last else str(place + len(ids))
        if len(rest) > room:
            follows = rest[room - 1] if room else str(len(members))
        return sheet.answer("users", list(people.shown(c, who, [*ids, *rest[:room]]).values()), follows, 0)
    every = [*members, *(crm.ids_listed(c, "", None, DEEPEST) if outside else [])]
    return sheet.answer("users", list(people.shown(c, who, sheet.cut(every)).values()), None, len(every))


def _searched(c: Unit, who: Who, sheet: Sheet, words: str, external_id: str | None) -> Told:
    if external_id:
        return _listed(c, who, sheet, [thing for _, thing in store.called(c, "user", [external_id])])
    return _listed(c, who, sheet, people.search(c, words.replace("email:", "").replace('"', "")) if words else [])


def _listed(c: Unit, who: Who, sheet: Sheet, ids: list[str]) -> Told:
    return sheet.whole("users", ids, list(people.shown(c, who, sheet.cut(ids)).values()))


def _plain(data: ManyUsers) -> list[Told]:
    held: list[Told] = [msgspec.to_builtins(each) for each in data.users[:100]]
    return [{name: value for name, value in each.items() if value is not None} for each in held]


ROUTES = (
    zendesk_show_me,
    zendesk_list_users,
    zendesk_count_users,
    zendesk_search_users,
    zendesk_complete_users,
    zendesk_show_many_users,
    zendesk_show_user,
    zendesk_create_user,
    zendesk_put_user,
    zendesk_update_user,
    zendesk_delete_user,
    zendesk_create_many_users,
    zendesk_put_many_users,
    zendesk_update_many_users,
    zendesk_merge_user,
    zendesk_show_user_related,
)
