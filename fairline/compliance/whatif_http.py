"""The what-if over the wire: whom, with what, when; yes, later or no for each, counted by reason."""

from typing import Annotated, Literal

import msgspec

from fairline import crm
from fairline.compliance.instants import instant
from fairline.compliance.whatif import Answers, Person, Say, WhatIf, what_if
from fairline.conversations import First, contacts_in_view
from fairline.gate import PurposeClass, RulingView, Verdict, VerdictView, told, verdict_told
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, post

MOST = 20_000
ASK = "compliance.ask"

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Address = Annotated[str, msgspec.Meta(max_length=320)]


class WhatIfBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is asked: a first message by a channel and a sender of ours, of a class, at an instant (now if null).

    It goes to `contacts`, to the contacts of the conversations in a `view`, and to whoever has these `addresses`.
    """

    channel: Literal["sms", "email"]
    sender: Id
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=20_000)]
    subject: Annotated[str, msgspec.Meta(max_length=500)] = ""
    purpose_class: PurposeClass = "marketing"
    at: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    contacts: Annotated[list[Id], msgspec.Meta(max_length=MOST)] = []
    view: Id | None = None
    addresses: Annotated[list[Address], msgspec.Meta(max_length=MOST)] = []


class PersonView(msgspec.Struct, frozen=True, omit_defaults=True):
    """The answer for one: a contact, or somebody known by an address alone. `since` is the first instant at which it
    may leave; `reason` the place in `reasons` of what stands in the way, null where nothing does.
    """

    contact: str
    name: str
    address: str
    say: Say
    since: str | None = None
    reason: int | None = None


class ReasonView(msgspec.Struct, frozen=True, kw_only=True):
    """Why some have to wait or are left out, how many, and the verdict of the first of them as an example."""

    say: Say
    count: int
    verdict: VerdictView


class WhatIfView(msgspec.Struct, frozen=True, kw_only=True):
    """What would happen, person by person; nothing was written. `at` is the instant it was answered for.

    `unreached` are those without an address on the channel, and what was no address. `ruling` has every verdict where
    a single person was asked for.
    """

    at: str
    asked: int
    yes: int
    later: int
    no: int
    reasons: list[ReasonView]
    people: list[PersonView]
    unreached: list[str]
    ruling: RulingView | None


@post("/v1/what-ifs", permission=ASK, status_code=200)
async def ask_what_if(asked: Asked, data: WhatIfBody) -> WhatIfView:
    """May we write this to these people then? Every policy answers for each of them; nothing is sent or kept."""
    at = instant(data.at or "", "at")
    at = asked.at if at is None else at
    if at < asked.at - 60_000:
        raise BadInput(what="at", fields={"at": "compliance.field.past"})
    member, language = asked.who.member, asked.language
    first = First(data.channel, data.sender, data.text, data.subject, data.purpose_class, member)
    return await asked.read(lambda c: _answer(c, data, first, at, language), long=True)


def _answer(c: Unit, data: WhatIfBody, first: First, at: Millis, language: str) -> WhatIfView:
    viewed = contacts_in_view(c, data.view, first.member or "") if data.view else []
    if not (data.contacts or viewed or data.addresses):
        raise BadInput(what="contacts", fields={"contacts": "kit.field.required"})
    return shown(c, what_if(c, WhatIf(first, at, [*data.contacts, *viewed], data.addresses)), at, language)


def shown(c: Unit, answers: Answers, at: Millis, language: str) -> WhatIfView:
    """The answers as the wire shows them."""
    names = crm.names(c, [each.contact for each in answers.people if each.contact])
    reasons: dict[tuple[str, str, str], list[Verdict]] = {}
    people = [_person(each, names.get(each.contact, ""), reasons) for each in answers.people]
    counts = {say: sum(each.say == say for each in people) for say in ("yes", "later", "no")}
    alone = answers.people[0].ruling if len(answers.people) == 1 else None
    return WhatIfView(
        at=to_text(at) or "",
        asked=len(people) + len(answers.unreached),
        yes=counts["yes"],
        later=counts["later"],
        no=counts["no"],
        reasons=[_reason(key[0], held, at, language) for key, held in reasons.items()],
        people=people,
        unreached=answers.unreached,
        ruling=told(alone, language, every=True) if alone is not None else None,
    )


def _person(person: Person, name: str, reasons: dict[tuple[str, str, str], list[Verdict]]) -> PersonView:
    place = None
    if person.verdict is not None and person.say != "yes":
        key = (person.say, person.verdict.policy, person.verdict.reason)
        reasons.setdefault(key, []).append(person.verdict)
        place = list(reasons).index(key)
    since = to_text(person.since) if person.say != "no" else None
    return PersonView(person.contact, name, person.address, person.say, since, place)


def _reason(say: str, held: list[Verdict], at: Millis, language: str) -> ReasonView:
    answer: Say = "later" if say == "later" else "no"
    return ReasonView(say=answer, count=len(held), verdict=verdict_told(held[0], at, language))


ROUTES = (ask_what_if,)
