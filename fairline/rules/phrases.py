"""Fills `{contact.first_name}` and its like in what rules and macros say."""

import re
from collections.abc import Callable, Mapping

PHRASE = re.compile(r"\{([a-z_]+(?:\.[^{}\n]{1,100})?)\}")
SURVEY = "survey.link"  # filled where a reply leaves, so that nobody is asked by what is only looked at
KNOWN = (
    "contact.name",
    "contact.first_name",
    "conversation.reference",
    "conversation.subject",
    "conversation.status",
    "conversation.link",
    "agent.name",
    "agent.first_name",
    "account.name",
    "brand.name",
    "message.text",
    "date",
    SURVEY,
)
FIELD = "field."
_MARKS = re.compile(r"([\\`*_\[\]<>#|~!])")


def unknown(text: str, fields: Mapping[str, str], *, leaves: bool = True) -> list[str]:
    """The phrases of a text that nobody can fill; `fields` are the custom fields' names. Only what `leaves` for the
    contact may ask them how it was.
    """
    known = KNOWN if leaves else tuple(name for name in KNOWN if name != SURVEY)
    return [name for name in PHRASE.findall(text) if name not in known and not _is_field(name, fields)]


def fill(text: str, value_of: Callable[[str], str | None], *, markdown: bool = False) -> str:
    """The text with its phrases filled, each once: what a contact wrote is never read for phrases itself.

    A phrase nobody knows stays as it is; one without a value becomes nothing. In Markdown, signs in values are
    escaped, so that a name is a name and no link.
    """

    def filled(found: re.Match[str]) -> str:
        value = value_of(found.group(1))
        if value is None:
            return found.group(0)
        return _MARKS.sub(r"\\\1", value) if markdown else value

    return PHRASE.sub(filled, text)


def first_name(name: str) -> str:
    """The first word of a name."""
    return name.split()[0] if name.split() else ""


def _is_field(name: str, fields: Mapping[str, str]) -> bool:
    return name.startswith(FIELD) and name.removeprefix(FIELD) in fields
