"""Writes to whoever asked: that it was received, by when it is answered, what was decided, where else to turn."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from fairline import accounts, journal
from fairline.gate import Act, Behind, Mail, submit
from fairline.journal import HOUSE
from fairline.kit import cldr
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.words import knows, say
from fairline.kit.work import enqueue
from fairline.privacy.rights import events, links, store
from fairline.privacy.rights.authorities import authorities
from fairline.privacy.rights.model import RightsRequest
from fairline.privacy.rights.reading import is_mail, who

WORDS = "privacy.rights.letter"
PROBE = "rgt_probe"  # what is behind a mail to the desk's own mailbox
TOLD = "rgt_told:"  # what is behind a letter to somebody who had been handed data
DROP = "privacy.rights-drop"
LASTS: Millis = timedelta(days=7) // timedelta(milliseconds=1)  # how long who asked is kept after the last letter


def write(
    c: Unit, request: RightsRequest, letter: str, values: Mapping[str, Any] | None = None, *, act: str = ""
) -> bool:
    """Mail a letter to the address a request came with; whether it could leave. Where it could not, a member is shown
    the same words, to say them another way.
    """
    address = _address(c, request)
    made, reached = act or c.new_id("act"), False
    if address:
        subject, text = worded(c, request, letter, values or {})
        mail = Mail(
            id=made, person=request.person, cause=request.id, purpose="sign_in", address=address, subject=subject,
            text=text, language=request.language, words=f"{WORDS}.{letter}",
        )  # fmt: skip
        reached = submit(c, mail, HOUSE).outcome != "refused"
    told = events.RightsLetterWritten(request=request.id, letter=letter, act=made if address else "", reached=reached)
    journal.append(c, HOUSE, told)
    return reached


def worded(c: Unit, request: RightsRequest, letter: str, values: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and text (Markdown) of a letter, in the language of whoever asked. Every answer that gives them less
    than they asked names the authority they may turn to.
    """
    language = request.language
    told = {
        "name": name_of(c, request), "right": say(f"privacy.rights.right.{request.right}", language),
        "due": day(request.due, language), "received": day(request.received, language), "number": request.id,
        "link": links.page(c, request.id), "recourse": recourse(request),
    } | dict(values)  # fmt: skip
    more = f"{WORDS}.{letter}.{request.right}"
    text = say(f"{WORDS}.{letter}.text", language, **told)
    if knows(more):
        text = f"{text}\n\n{say(more, language, **told)}"
    return say(f"{WORDS}.{letter}.subject", language, **told), text


def recourse(request: RightsRequest) -> str:
    """Whom somebody may turn to besides us, by where they are; in words, as one line each."""
    found = authorities([each for each in request.places.split(",") if each])
    if not found:
        return say("privacy.rights.recourse.none", request.language)
    names = "\n".join(f"* {each.name}: {each.url}" for each in found[:4])
    return f"{say('privacy.rights.recourse', request.language)}\n\n{names}"


def name_of(c: Unit, request: RightsRequest) -> str:
    """Who answers: the brand that was asked, else the account."""
    brand = accounts.brand(c, request.brand) if request.brand else None
    return brand.name if brand and brand.name else accounts.account(c).name


def day(at: Millis, language: str) -> str:
    """A day in words."""
    return cldr.day(from_millis(at).date(), "d MMMM y", language)


def later(c: Unit, person: str, at: Millis) -> None:
    """Have a letter's own key destroyed at an instant."""
    enqueue(c, DROP, {"person": person}, due=at, key=f"{DROP}:{person}")


def behind(c: Unit, act: Act) -> Behind | None:
    """The request behind a letter, for the gate: in force while it is known who asked."""
    if not isinstance(act, Mail):
        return None
    if act.cause == PROBE:
        return Behind(active=True, approved_by=None, name="")
    if act.cause.startswith(TOLD):
        row = store.disclosure(c, act.cause.removeprefix(TOLD))
        return Behind(active=True, approved_by=None, name="") if row is not None and row["told"] else None
    found = store.one(c, act.cause)
    if found is None or act.person != found.person:
        return None
    return Behind(active=True, approved_by=None, name="")


def _address(c: Unit, request: RightsRequest) -> str:
    address = who(c, request).address
    return address if is_mail(address) else ""
