"""The form before the first message: what it asks, and whether it was answered."""

from collections.abc import Mapping

from fairline.channels.webchat.law import is_asked
from fairline.channels.webchat.model import Prechat, Visitor


def lacks(form: Prechat, visitor: Visitor) -> bool:
    """Whether a message must wait for an answer that is needed, or for consent."""
    needs_answers = any(field.required for field in form.fields) and not (visitor.answered or visitor.known)
    return needs_answers or _needs_consent(form, visitor)


def is_done(form: Prechat, visitor: Visitor) -> bool:
    """Whether the form need not be shown (again)."""
    return not _needs_consent(form, visitor) and (visitor.answered or visitor.known or not form.fields)


def unanswered(form: Prechat, told: Mapping[str, str]) -> list[str]:
    """The questions that need an answer and have none in what was told."""
    return [field.name for field in form.fields if field.required and not told.get(field.name, "").strip()]


def _needs_consent(form: Prechat, visitor: Visitor) -> bool:
    consent = form.consent
    if consent is None or not is_asked(consent, visitor.country):
        return False
    if consent.required:
        return not visitor.agreed
    return consent.no_transcript and not (visitor.agreed or visitor.refused)
