"""Whether what was filled in fits: said of every field at once, before anything is kept."""

import re
from collections.abc import Mapping

from fairline import crm
from fairline.accounts import clean_email
from fairline.helpcentre.model import ExtraField, WebForm
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

LONGEST_TEXT = 20_000
LONGEST = 200
LONGEST_FIELD = 2_000
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")


def known_slug(slug: str) -> str:
    """A short name that may stand in an address. Raises BadInput."""
    if not _SLUG.fullmatch(slug):
        raise BadInput(what="slug", fields={"slug": "helpcentre.field.slug"})
    return slug


def email_of(said: str) -> str:
    """An e-mail as it is compared, empty where it is none."""
    try:
        return clean_email(said)
    except BadInput:
        return ""


def wrong_in(form: WebForm, said: Mapping[str, str]) -> dict[str, str]:
    """What does not fit, by field: the key of the words that say so."""
    wrong: dict[str, str] = {}
    if not email_of(said.get("email", "")):
        wrong["email"] = "email"
    for name, most in (("name", LONGEST), ("subject", LONGEST), ("text", LONGEST_TEXT)):
        if len(said.get(name, "")) > most:
            wrong[name] = "long"
    wrong |= {name: "needed" for name in ("subject", "text") if not said.get(name, "").strip()}
    for number, field in enumerate(form.config.fields):
        if words := _wrong(field, said.get(f"field{number}", "").strip()):
            wrong[f"field{number}"] = words
    if form.config.consent and not said.get("consent"):
        wrong["consent"] = "consent"
    return wrong


def misfits(c: Unit, form: WebForm, said: Mapping[str, str]) -> dict[str, str]:
    """What does not fit the conversation's fields it would fill in."""
    known = {each.id: each for each in crm.fields(c, "conversation")}
    told = {f"field{number}": (field, said.get(f"field{number}", "").strip()) for number, field in _filling(form)}
    return {
        name: "unfit" for name, (field, text) in told.items() if text and field.fills in known
        and crm.fault(known[field.fills], text)
    }  # fmt: skip


def values_in(form: WebForm, said: Mapping[str, str]) -> dict[str, str]:
    """What fills in the conversation's own fields, by their ids."""
    told = {field.fills: said.get(f"field{number}", "").strip() for number, field in _filling(form)}
    return {name: text for name, text in told.items() if text}


def _filling(form: WebForm) -> list[tuple[int, ExtraField]]:
    return [(number, field) for number, field in enumerate(form.config.fields) if field.fills]


def _wrong(field: ExtraField, told: str) -> str:
    if not told:
        return "needed" if field.needed else ""
    if field.kind == "choice":
        return "" if told in field.choices else "needed"
    return "long" if len(told) > LONGEST_FIELD else ""


def told_in(form: WebForm, said: Mapping[str, str]) -> str:
    """The message, and below it what else was asked for."""
    more = [
        f"{field.label}: {told}"
        for number, field in enumerate(form.config.fields)
        if (told := said.get(f"field{number}", "").strip())
    ]
    return "\n\n".join(part for part in (said["text"].strip(), "\n".join(more)) if part)
