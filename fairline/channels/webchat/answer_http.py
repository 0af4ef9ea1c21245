"""The widget's route for a question with a few answers: one click, and a few words besides."""

from typing import Annotated, Any

import msgspec

from fairline.channels.questions import Answer, question, take_answer
from fairline.channels.webchat import store
from fairline.channels.webchat.asking import Bearer, whose
from fairline.channels.webchat.limits import check
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict, NotFound, TooMany, Unauthorised
from fairline.web import Asked, post

Id = Annotated[str, msgspec.Meta(min_length=5, max_length=64)]


class NewAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor chose of a question in their feed."""

    question: Id
    chosen: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    comment: Annotated[str, msgspec.Meta(max_length=4_000)] = ""


class AnswerKept(msgspec.Struct, frozen=True, kw_only=True):
    """The question as it stands now."""

    chosen: str
    commented: bool


@post("/widget/v1/answers", permission=None, raises=(Unauthorised, NotFound, Conflict, TooMany))
async def answer(asked: Asked, data: NewAnswer, authorization: Bearer) -> AnswerKept:
    """The visitor answers. For a week a later answer takes the place of an earlier one; the same changes nothing."""
    visitor = await whose(asked, authorization)
    check(asked.at, "details", visitor.id)

    def unit(c: Unit) -> AnswerKept:
        if not store.was_asked(c, visitor.id, data.question):
            raise NotFound(what=data.question)
        if not take_answer(c, Answer(data.question, data.chosen, data.comment)):
            raise Conflict
        held = question(c, data.question)
        return AnswerKept(chosen=held.chosen if held else "", commented=bool(held and held.commented))

    return await asked.write(unit, account=visitor.account)


ROUTES: list[Any] = [answer]
