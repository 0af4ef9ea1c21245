"""The route by which a member reports what a contact wrote."""

from typing import Annotated

import msgspec

from fairline.conversations.reporting import report
from fairline.gate import ContentKind
from fairline.journal import actor_from
from fairline.web import Asked, post


class NewReport(msgspec.Struct, frozen=True):
    """What a message is, and what its reader wants to say about it."""

    kind: ContentKind
    why: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


class Reported(msgspec.Struct, frozen=True):
    """The message that was reported."""

    message: str


@post("/v1/messages/{message:str}/reports", permission="content.appeal")
async def report_message(asked: Asked, message: str, data: NewReport) -> Reported:
    """Report a message a contact wrote: a threat, abuse, or anything else that should be looked into."""
    by = actor_from(asked.by)
    await asked.write(lambda c: report(c, by, asked.member, message, data.kind, data.why))
    return Reported(message)


ROUTES = (report_message,)
