"""Lets anybody outside hear of changes: they ask, confirm by a link in a mail, and stop by one."""

import hmac

from fairline import agreements
from fairline.accounts import store
from fairline.accounts.checks import clean_email
from fairline.accounts.events import ChangesFollowed, FollowingConfirmed, FollowingEnded
from fairline.accounts.model import Following
from fairline.accounts.notices import DAY, link
from fairline.gate import Act, Mail, submit
from fairline.journal import HOUSE, Actor, append, destroy, new_person
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, TooMany
from fairline.kit.words import say

A_DAY = 200  # who may ask in a day, all together: each gets a mail they may not have asked for
VISITOR = Actor("visitor")


def ask(c: Unit, document: str, address: str, language: str) -> None:
    """Somebody wants to hear of a document's changes, or of all (empty): they get one mail to confirm it.

    Whoever asked before gets no second one, so that the page tells nobody who follows. Raises BadInput, TooMany.
    """
    if document:
        agreements.document_named(document)
    clean = clean_email(address)
    lookup = store.members.lookup(c, clean)
    if store.following.known(c, lookup, document) is not None:
        return
    if store.following.asked_since(c, Millis(c.at - DAY)) >= A_DAY:
        raise TooMany(retry_after=3600)
    event = ChangesFollowed(
        following=c.new_id("flw"),
        person=new_person(c),
        document=document,
        language=language,
        lookup=lookup,
        address=clean,
    )
    append(c, VISITOR, event)
    held = found(c, event.following)
    _mail(c, held, "accounts.following.confirm", title=_title(document, language), link=_link(c, held, "confirm"))


def confirm(c: Unit, key: str) -> Following:
    """They opened their link. Raises NotFound."""
    held = _of_key(c, key, "confirm")
    if held.state == "asked":
        append(c, VISITOR, FollowingConfirmed(following=held.id))
    return held


def end(c: Unit, key: str) -> None:
    """They want to hear no more: their address is forgotten. Raises NotFound."""
    held = _of_key(c, key, "end")
    _end(c, held)


def of_address(c: Unit, address: str) -> list[Following]:
    """What an address follows, or asked to: for whoever tells or forgets what is kept of somebody."""
    return store.following.of_lookup(c, store.members.lookup(c, clean_email(address)))


def forget(c: Unit, address: str) -> int:
    """Forget whatever an address follows; how many. Raises BadInput for what is no address."""
    held = of_address(c, address)
    for each in held:
        _end(c, each)
    return len(held)


def _end(c: Unit, held: Following) -> None:
    append(c, VISITOR, FollowingEnded(following=held.id, person=held.person))
    destroy(c, held.person)


def tell(c: Unit, document: str, version: str, dates: dict[str, str]) -> int:
    """Write to everybody who follows a document; how many. `dates` has, by what stands for an address, from when the
    version holds for the account they are a member of, and under the empty one for everybody else.
    """
    one = agreements.version_of(c, document, version)
    before = agreements.before(c, one)
    page = f"/trust/agreements/{document}/{version}" + (f"/since/{before.name}" if before else "")
    told = [*store.following.confirmed(c, document), *store.following.confirmed(c, "")]
    for each in told:
        _mail(
            c,
            each,
            "accounts.following.news",
            title=_title(document, each.language),
            version=version,
            date=dates.get(store.members.lookup(c, each.address), dates[""]),
            summary=one.summary.get(each.language, ""),
            link=link(c, page),
            end=_link(c, each, "end"),
        )
    return len(told)


def is_known(c: Unit, act: Act) -> bool:
    """Whether a letter goes to somebody who asked for it, or has to confirm that they did."""
    return store.following.one(c, act.cause) is not None


def found(c: Unit, id: str) -> Following:
    """Somebody who follows. Raises NotFound."""
    held = store.following.one(c, id)
    if held is None:
        raise NotFound(what=id)
    return held


def _mail(c: Unit, to: Following, key: str, **values: str) -> None:
    language = to.language
    submit(
        c,
        Mail(
            id=c.new_id("act"),
            person=to.person,
            purpose="letter",
            cause=to.id,
            address=to.address,
            subject=say(f"{key}.title", language, **values),
            text=say(f"{key}.text", language, **values),
            language=language,
            words=key,
        ),
        HOUSE,
    )


def _link(c: Unit, to: Following, what: str) -> str:
    return link(c, f"/trust/followers/{to.id}.{_mark(c, to.id, what)}/{what}?lang={to.language}")


def _of_key(c: Unit, key: str, what: str) -> Following:
    wish, _, mark = key.partition(".")
    if not hmac.compare_digest(mark.encode(), _mark(c, wish, what).encode()):
        raise NotFound(what=what)
    return found(c, wish)


def _mark(c: Unit, id: str, what: str) -> str:
    """What only the house can put into a link to this wish."""
    key = c.tools.keyring.derive("following")
    return hmac.digest(key, f"{c.account}:{id}:{what}".encode(), "sha256").hex()[:32]


def _title(document: str, language: str) -> str:
    return agreements.title_in(document, language) if document else say("accounts.following.everything", language)
