"""Every version of a document there is: those that came with the program, and those the operator published."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fairline.agreements import store
from fairline.agreements.documents import TERMS, document_named, documents
from fairline.agreements.texts import Text, Version, made_text, shipped
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.words import LANGUAGES

NO_TEXT = Text("en", "", "", "")


class TextChanged(Problem):
    """A published text is not the one that was published: it is shown to nobody."""

    status = 500
    type = "agreement-text-changed"


def every_version(c: Unit) -> Mapping[str, tuple[Version, ...]]:
    """The versions of every document, oldest first; those the operator published without their texts."""
    found = {name: list(held) for name, held in shipped().items()}
    for row in store.published(c):
        found[row["document"]].append(_version(row, {}))
    return {name: tuple(sorted(held, key=lambda one: one.start_new)) for name, held in found.items()}


def versions_of(c: Unit, document: str = TERMS) -> tuple[Version, ...]:
    """The versions of a document, oldest first; those the operator published without their texts. Raises NotFound."""
    return every_version(c)[document_named(document).name]


def whole(c: Unit, version: Version) -> Version:
    """A version with its texts. Raises TextChanged where they are not those that were published."""
    if version.texts:
        return version
    row = store.published_whole(c, version.document, version.name)
    if row is None:
        raise NotFound(what=version.name)
    if not is_as_published(row):
        raise TextChanged(version=version.name)
    return replace(version, texts=_texts(row))


def version_of(c: Unit, document: str, name: str) -> Version:
    """A version of a document with its texts. Raises NotFound, TextChanged."""
    for version in versions_of(c, document):
        if version.name == name:
            return whole(c, version)
    raise NotFound(what=name)


def before(c: Unit, version: Version) -> Version | None:
    """The version it followed, with its texts; None for the first."""
    held = versions_of(c, version.document)
    place = [one.name for one in held].index(version.name)
    return whole(c, held[place - 1]) if place else None


def seal_of(document: str, version: str, told: Mapping[str, Any], texts: Mapping[str, str]) -> str:
    """The SHA-256, in hex, of everything about a version: its name, dates, reasons, parameters and texts."""
    whole_of_it = [document, version, dict(told), {name: texts.get(name, "") for name in LANGUAGES}]
    return hashlib.sha256(json.dumps(whole_of_it, sort_keys=True).encode()).hexdigest()


def is_as_published(row: Row) -> bool:
    """Whether a version is, to the letter, the one that was approved."""
    texts = {name: row[name] for name in LANGUAGES}
    found = seal_of(row["document"], row["version"], json.loads(row["told"]), texts)
    return hmac.compare_digest(found, row["seal"])


def title_in(document: str, language: str) -> str:
    """What a document is called."""
    title = documents()[document].title
    return title.get(language, title["en"])


def _version(row: Row, texts: Mapping[str, Text]) -> Version:
    told = json.loads(row["told"])
    return Version(
        name=row["version"],
        document=row["document"],
        start_new=told["start_new"],
        start_existing=told["start_existing"],
        reason=told["reason"],
        summary=told["summary"],
        change=told["change"],
        material=told["material"],
        immediate=told["immediate"],
        parameters=told["parameters"],
        texts=texts,
        published=row["at"],
        drafted_by=row["drafted_by"],
        approved_by=row["approved_by"],
    )


def _texts(row: Row) -> dict[str, Text]:
    machine = json.loads(row["told"])["machine"]
    return {name: made_text(name, row[name], by_machine=name in machine) for name in LANGUAGES if row[name].strip()}
