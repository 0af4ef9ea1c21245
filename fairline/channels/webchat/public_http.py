"""The widget's routes: a visitor comes, writes, reads, tells who they are."""

from typing import Any

from fairline import accounts
from fairline.channels.files import find
from fairline.channels.webchat import feed, receive, seen, store, visits
from fairline.channels.webchat.asking import Asking, Bearer, bearer, once, once_at_the_door, whose
from fairline.channels.webchat.limits import check
from fairline.channels.webchat.model import Visitor
from fairline.channels.webchat.problems import IdentityNotProven
from fairline.channels.webchat.projection import CHANNEL
from fairline.channels.webchat.receive import Accepted, FormFirst, Incoming
from fairline.channels.webchat.shapes import (
    AgeTold,
    Details,
    Done,
    Feed,
    MessageKept,
    NewAge,
    NewMessage,
    NewVisit,
    Visit,
)
from fairline.journal import Actor, append, happened
from fairline.journal.interaction import FileRef, PrivacySignalled
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound, TooMany, Unauthorised
from fairline.web import Asked, get, post
from fairline.web.hot import HotRequest, HotRoute


@post("/widget/v1/ages", permission=None, raises=(NotFound, TooMany))
async def tell_widget_age(asked: Asked, data: NewAge) -> AgeTold:
    """The year of birth, where it is asked before anything else: nothing of it is written down."""
    check(asked.at, "ages", asked.address)
    site = await asked.read(lambda c: store.site_by_key(c, data.key), account=EVERY_ACCOUNT)
    if site is None:
        raise NotFound

    def unit(c: Unit) -> AgeTold:
        word = accounts.judge_age(c, data.age, data.born)
        return AgeTold(age=word, goes_on=accounts.age_stands(c, word) == "open")

    return await asked.read(unit, account=site.account)


@post(
    "/widget/v1/visits",
    permission=None,
    raises=(NotFound, IdentityNotProven, accounts.AgeNotTold, accounts.TooYoung, TooMany),
)
async def arrive(asked: Asked, request: Asking, data: NewVisit) -> Visit:
    """A page with the widget was opened: who is there, how the widget looks, whether anybody answers."""
    check(asked.at, "visits", asked.address)
    site = await asked.read(lambda c: store.site_by_key(c, data.key), account=EVERY_ACCOUNT)
    if site is None:
        raise NotFound
    asked.once = await once_at_the_door(request, site.id, data.token, asked.address)
    signals = request.headers.get("sec-gpc") == "1"
    locale = data.locale[:2].lower() if data.locale[:2].lower() in ("en", "fr") else "en"

    def unit(c: Unit) -> Visit:
        accounts.require_age(c, data.age)
        visitor, token = visits.arrive(c, site, data.token, locale, data.identity, data.time_zone)
        if signals:
            _signalled(c, visitor)
        return seen.visit(c, site, visitor, token)

    return await asked.write(unit, account=site.account)


def _signalled(c: Unit, visitor: Visitor) -> None:
    """Their browser says that their data are to be neither sold nor shared: written down once."""
    person = visitor.person
    if person and not happened(c, person, PrivacySignalled.__name__):
        told = PrivacySignalled(channel=CHANNEL, person=person, signal="gpc")
        append(c, Actor("contact", person), told)


@get("/widget/v1/feed", permission=None, raises=(Unauthorised, TooMany))
async def read_feed(asked: Asked, authorization: Bearer, after: int = 0) -> Feed:
    """What stands in the visitor's feed above a number."""
    visitor = await whose(asked, authorization)
    check(asked.at, "reads", visitor.id)
    return await asked.read(
        lambda c: Feed(items=feed.read(c, visitor.id, min(max(0, after), 2**53)), latest=store.latest(c, visitor.id)),
        account=visitor.account,
    )


async def write_message(asked: HotRequest[NewMessage]) -> MessageKept:
    """A visitor writes. The answer comes once the message is durable; the same `client_id` is answered as before."""
    (account, token), data = bearer(asked.authorization), asked.body
    at = asked.database.tools.now()
    check(at, "messages", token)
    check(at, "messages-address", f"{account}:{asked.address}")
    check(at, "messages-account", account)

    def unit(c: Unit) -> Accepted:
        mine = visits.of_token(c, token)
        files = _own_files(c, mine, data.attachments)
        incoming = Incoming(data.client_id, data.text, files, data.page.url, data.page.title)
        return receive.receive(c, mine, incoming)

    kept = await asked.database.write(unit, account)
    return MessageKept(seq=kept.seq, id=kept.id, at=to_text(kept.at) or "", masked=kept.masked)


MESSAGES = HotRoute("/widget/v1/messages", write_message, NewMessage, MessageKept, (Unauthorised, FormFirst, TooMany))


def _own_files(c: Unit, visitor: Visitor, ids: list[str]) -> tuple[FileRef, ...]:
    if not ids:
        return ()
    kept, mine = find(c, ids), store.persons_of(c, visitor.id)
    if any(each not in kept or kept[each].person not in mine for each in ids):
        raise NotFound
    return tuple(FileRef(file.id, file.size, file.type, file.name) for file in (kept[each] for each in ids))


@post("/widget/v1/details", permission=None, raises=(Unauthorised, TooMany))
async def tell_details(asked: Asked, request: Asking, data: Details, authorization: Bearer) -> Done:
    """The pre-chat form, consent, or an e-mail left when nobody is there."""
    visitor = await whose(asked, authorization)
    check(asked.at, "details", visitor.id)
    asked.once = await once(request, authorization)

    def unit(c: Unit) -> Done:
        mine = visits.current(c, visitor)
        if data.consent is not None:
            visits.agree(c, mine, given=data.consent.given, text_sha256=data.consent.text_sha256)
            mine = visits.current(c, mine)
        visits.tell(c, mine, data.name, data.email, data.answers, left_email=data.left_email)
        return Done(store.latest(c, mine.id))

    return await asked.write(unit, account=visitor.account)


ROUTES: list[Any] = [tell_widget_age, arrive, read_feed, MESSAGES.mounted(), tell_details]
