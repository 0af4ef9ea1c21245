"""What stands beside a person's data in their package: for what, from where, to whom, how long, whom to turn to."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline import accounts, crm, security
from fairline.kit.cells import harmless
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding
from fairline.kit.words import knows, say
from fairline.privacy.model import DataRequest
from fairline.privacy.rights import recipients, store
from fairline.privacy.rights.authorities import authorities
from fairline.privacy.rights.intake import law_of

FORMAT = "fairline-person-data/1"
# Places that hold what the person gave us themselves (GDPR Art. 20): not what others wrote or what was inferred.
PROVIDED = frozenset({
    "contacts", "addresses", "fields", "messages", "conversations", "attachments", "values", "consents", "visitors",
    "answers", "feed", "forms", "members",
})  # fmt: skip
NOT_THEIRS = frozenset({"note", "notes", "score", "inferred", "suggested_company"})

SCHEMA: Mapping[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": FORMAT,
    "title": "What is kept of a person",
    "type": "object",
    "required": ["format", "request", "contact", "made", "held"],
    "properties": {
        "format": {"const": FORMAT},
        "request": {"type": "string"},
        "contact": {"type": "string"},
        "made": {"type": "string", "format": "date-time"},
        "controller": {"type": "object"},
        "purposes": {"type": "array", "items": {"type": "object", "required": ["place", "purpose", "source"]}},
        "readers": {"type": "array", "items": {"type": "object", "required": ["who", "readings", "first", "last"]}},
        "recipients": {"type": "array", "items": {"type": "object", "required": ["recipient", "categories"]}},
        "rights": {"type": "array", "items": {"type": "string"}},
        "authorities": {"type": "array", "items": {"type": "object", "required": ["name", "url"]}},
        "elsewhere": {"type": "string"},
        "files": {"type": "array", "items": {"type": "object", "required": ["name", "type"]}},
        "held": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["module", "place", "rows"],
                "properties": {
                    "module": {"type": "string"},
                    "place": {"type": "string"},
                    "rows": {"type": "array", "items": {"type": "object"}},
                },
            },
        },
    },
}


def beside(c: Unit, asked: DataRequest, held: Sequence[Holding]) -> dict[str, Any]:
    """What a package says besides the data themselves, in the language of whoever asked."""
    request = store.of_data_request(c, asked.id)
    language = request.language if request else accounts.account(c).locale
    contact = crm.contact(c, crm.resolve(c, asked.contact))
    places = (request.places if request else law_of(c, contact.id, "")[1]).split(",")
    return {
        "format": FORMAT,
        "controller": _controller(c),
        "purposes": [_purpose(each, language) for each in held],
        "recipients": _recipients(c, contact.id),
        "readers": _readers(c, contact.id, language),
        "rights": [say(f"privacy.rights.right.{right}", language) for right in _OFFERED],
        "authorities": [{"name": each.name, "url": each.url} for each in authorities(places)],
    }


_OFFERED = ("correction", "erasure", "restriction", "objection", "portability", "withdrawal", "complaint")


def _controller(c: Unit) -> dict[str, str]:
    row = store.desk(c)
    told = {name: row[name] for name in ("mail", "postal", "phone", "officer") if row[name]} if row else {}
    return {"name": accounts.account(c).name, **told}


def _purpose(holding: Holding, language: str) -> dict[str, str]:
    def word(of: str) -> str:
        for key in (f"privacy.rights.{of}.{holding.module}.{holding.place}", f"privacy.rights.{of}.{holding.module}"):
            if knows(key):
                return say(key, language)
        return say(f"privacy.rights.{of}", language)

    return {"place": f"{holding.module}.{holding.place}", "purpose": word("purpose"), "source": word("from"),
            "kept": word("kept")}  # fmt: skip


def _recipients(c: Unit, contact: str) -> list[dict[str, Any]]:
    return [
        {
            "recipient": each.recipient, "reach": each.reach, "categories": list(each.categories),
            "purpose": each.purpose, "at": to_text(each.disclosed),
        }
        for each in recipients.of_contact(c, contact)
    ]  # fmt: skip


def _readers(c: Unit, contact: str, language: str) -> list[dict[str, Any]]:
    """Who was shown this person's data, by category: people who work here, programs, whoever runs the installation."""
    return [
        {
            "who": say(f"privacy.rights.reader.{each.category}", language), "readings": each.readings,
            "first": to_text(each.first), "last": to_text(each.last),
        }
        for each in security.reader_categories(c, crm.family(c, contact))
    ]  # fmt: skip


def with_own(content: bytes, held: Sequence[Mapping[str, Any]], language: str) -> bytes:
    """A package with what the operator keeps of a member, account by account, and whom to ask for the rest."""
    told = json.loads(content)
    rows = [{**place, "account": each["account"]} for each in held for place in each["held"]]
    told = {"format": FORMAT, **told, "elsewhere": say("privacy.rights.own.elsewhere", language)}
    told["held"] = [*told["held"], *rows]
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def portable(content: bytes) -> bytes:
    """Of a package only what the person gave us, as JSON of the same form."""
    told = json.loads(content)
    told.pop("files", None)
    told["held"] = [
        {**each, "rows": [_given(row) for row in each["rows"] if row.get("from", "contact") == "contact"]}
        for each in told["held"]
        if each["place"] in PROVIDED
    ]
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _given(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in NOT_THEIRS}


def as_csv(content: bytes) -> bytes:
    """The same as rows: place, row, field, value. A cell that a spreadsheet would run as a formula is made text."""
    held = io.StringIO(newline="")
    lines = csv.writer(held)
    lines.writerow(["module", "place", "row", "field", "value"])
    for each in json.loads(content)["held"]:
        for number, row in enumerate(each["rows"], 1):
            for name, value in row.items():
                text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                lines.writerow([each["module"], each["place"], number, name, harmless(text)])
    return held.getvalue().encode("utf-8-sig")
