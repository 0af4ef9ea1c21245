"""Routes for an outside telephone system that an account has beside this house: may I call, and I called."""

from datetime import datetime
from typing import Annotated

import msgspec

from fairline.gate.acts import PurposeClass
from fairline.gate.acts_calls import Spoken
from fairline.gate.explain import RulingView
from fairline.gate.explain import told as told_of
from fairline.gate.partners import Question, Reported, may_call, report
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.web import Asked, post

Number = Annotated[str, msgspec.Meta(min_length=2, max_length=40)]
Exact = Annotated[str, msgspec.Meta(pattern=r"^\+[0-9]{5,15}$")]
Line = Annotated[str, msgspec.Meta(max_length=200)]


class CallQuestion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom the system wants to call, from which number of the account's (its id), for what; who speaks, and whether it
    dials by itself, for a campaign. For advertising `opening` begins with the seller's name and what it is about.
    """

    number: Number
    sender: Line = ""
    purpose_class: PurposeClass = "service"
    opening: Annotated[str, msgspec.Meta(max_length=1_000)] = ""
    seller: Line = ""
    goods: Line = ""
    spoken: Spoken = "person"
    queue: Line = ""
    campaign: bool = False


class CallAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether it may call, by which permit (to be named in the report, within an hour), and the ruling."""

    may: bool
    permit: str
    ruling: RulingView


class PartnerCall(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call it made (E.164, RFC 3339, seconds), with the permit it had; without one the account hears of it."""

    number: Exact
    began: Annotated[datetime, msgspec.Meta(tz=True)]
    permit: Line = ""
    sender: Line = ""
    answered: bool = False
    seconds: Annotated[int, msgspec.Meta(ge=0, le=86_400)] = 0


class PartnerCallTaken(msgspec.Struct, frozen=True):
    """Whether the call had been asked for."""

    asked: bool


@post("/v1/partner-calls/questions", permission="call.make", status_code=200)
async def ask_to_call(asked: Asked, data: CallQuestion) -> CallAnswer:
    """May an outside telephone system call this number now? Every rule of calls answers, as for a call of ours."""
    by, language = actor_from(asked.by), asked.language
    wanted = Question(**{name: getattr(data, name) for name in CallQuestion.__struct_fields__})
    ruling = await asked.write(lambda c: may_call(c, by, wanted))
    may = ruling.outcome == "permitted"
    return CallAnswer(may=may, permit=ruling.act.id if may else "", ruling=told_of(ruling, language))


@post("/v1/partner-calls", permission="call.make")
async def report_partner_call(asked: Asked, data: PartnerCall) -> PartnerCallTaken:
    """Report a call an outside telephone system made: it is counted with the account's own; one it never asked about
    opens a case.
    """
    by = actor_from(asked.by)
    told = Reported(
        number=data.number,
        began=to_millis(data.began),
        permit=data.permit,
        sender=data.sender,
        lasted=data.seconds * 1000,
        answered=data.answered,
    )
    return PartnerCallTaken(await asked.write(lambda c: report(c, by, told)))


ROUTES = (ask_to_call, report_partner_call)
