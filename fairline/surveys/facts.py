"""What others may ask of surveys: who is behind a question, to have somebody asked, how a question stands."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import accounts
from fairline.channels import Answer, Question
from fairline.conversations import SurveyLink
from fairline.gate import Act, Behind, SurveyBehind
from fairline.kit.db import Unit
from fairline.rules import SurveyAsked
from fairline.surveys import links, service, store
from fairline.surveys.model import SCALES


def behind(c: Unit, act: Act) -> Behind | None:
    """Satisfaction, where this act asks a question that was wanted."""
    held = store.of_act(c, act.id)
    if held is None:
        return None
    how = store.settings(c)
    shown = accounts.stopping(c, "survey:satisfaction") is None
    return Behind(active=how.active and shown, approved_by=how.by or None, name="satisfaction")


def link(c: Unit, conversation: str) -> SurveyLink:
    """Where a contact says how it was."""
    return SurveyLink(service.link_in(c, conversation))


def question(c: Unit, cause: str) -> Question | None:
    """A question where the contact chats with us, as it stands now."""
    held = store.one(c, links.ask_of(cause))
    if held is None or held.state not in ("asked", "answered"):
        return None
    return Question(SCALES[held.scale], held.said, bool(held.comment), held.may_answer(c.at))


def answer(c: Unit, told: Answer) -> bool:
    """Take what a contact chose there. A click without words keeps the words that were said."""
    held = store.one(c, links.ask_of(told.cause))
    return held is not None and service.answer(c, held, told.chosen, told.comment or held.comment)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    SurveyBehind: behind,
    SurveyLink: link,
    SurveyAsked: service.ask_now,
    Question: question,
    Answer: answer,
}
