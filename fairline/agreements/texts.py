"""The agreements' texts as they came with the program: by document, version and language; and from when each holds."""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fairline.agreements.documents import TERMS, documents
from fairline.kit.clock import Millis, to_millis
from fairline.kit.errors import NotFound
from fairline.kit.words import LANGUAGES

FOLDER = Path(__file__).with_name("text")
NOTHING: Mapping[str, Millis] = MappingProxyType({})
RULING = "en"  # the language that decides where two differ


@dataclass(frozen=True, slots=True)
class Text:
    """One version in one language: its title, its Markdown, and the SHA-256 of that Markdown in UTF-8, in hex.

    `by_machine`: it was translated by a machine from the text of the ruling language.
    """

    language: str
    title: str
    markdown: str
    sha256: str
    by_machine: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A published version of a document.

    `start_new` and `start_existing` are instants in milliseconds UTC: from when accounts opened since have it, and
    from when those opened before have it (clauses ZS-TERMS-EFFECTIVE-NEW and ZS-TERMS-EFFECTIVE-EXISTING). A
    `material` change is accepted before anything leaves; another holds by use. `parameters` are what rules read.
    `published` is ms UTC, 0 where it came with the program; then the members who wrote and approved it are empty.
    """

    name: str
    start_new: Millis
    start_existing: Millis
    reason: Mapping[str, str]
    texts: Mapping[str, Text]
    document: str = TERMS
    material: bool = True
    immediate: bool = False
    summary: Mapping[str, str] = field(default_factory=dict)
    change: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    published: Millis = 0
    drafted_by: str = ""
    approved_by: str = ""

    def text(self, language: str) -> Text:
        """The text in a language, in English where there is none."""
        return self.texts.get(language, self.texts[RULING])


@cache
def shipped(folder: Path = FOLDER) -> Mapping[str, tuple[Version, ...]]:
    """Every version that came with the program, by document, oldest first."""
    return {
        name: tuple(sorted((_load(path.parent) for path in (folder / name).glob("*/version.toml")), key=_start))
        for name in documents()
    }


def versions(document: str = TERMS) -> tuple[Version, ...]:
    """Every version of a document that came with the program, oldest first."""
    return shipped()[document]


def version_named(name: str, document: str = TERMS) -> Version:
    """A version that came with the program by its name, `2026-11`. Raises NotFound."""
    for version in versions(document):
        if version.name == name:
            return version
    raise NotFound(what=name)


def effective_at(version: Version, opened: Millis, agreed: Mapping[str, Millis] = NOTHING) -> Millis:
    """From when a version holds for an account, in milliseconds UTC.

    `opened` is when the account was opened, or first used what the document is about; `agreed` holds dates agreed
    with this account, by name of version. No version holds before it was published.
    """
    if version.name in agreed:
        return agreed[version.name]
    begins = version.start_new if opened >= version.start_new else version.start_existing
    return max(begins, version.published)


def holding(
    opened: Millis, at: Millis, agreed: Mapping[str, Millis] = NOTHING, among: Sequence[Version] = ()
) -> tuple[Version, ...]:
    """Every version that holds or held for an account at an instant, oldest first; the last is in force."""
    found = [version for version in among if effective_at(version, opened, agreed) <= at]
    return tuple(found) or tuple(among[:1])


def in_force(
    opened: Millis, at: Millis, agreed: Mapping[str, Millis] = NOTHING, among: Sequence[Version] = ()
) -> Version:
    """The newest version that holds for an account at an instant; before all dates, the first there ever was."""
    return holding(opened, at, agreed, among or versions())[-1]


def made_text(language: str, markdown: str, *, by_machine: bool = False) -> Text:
    """A text as it is kept: its title is its first line, its fingerprint that of its bytes."""
    title = markdown.partition("\n")[0].removeprefix("# ").strip()
    return Text(language, title, markdown, hashlib.sha256(markdown.encode()).hexdigest(), by_machine)


def _load(folder: Path) -> Version:
    told = tomllib.loads((folder / "version.toml").read_text("utf-8"))
    return Version(
        name=folder.name,
        document=folder.parent.name,
        start_new=_midnight(told["start_new"]),
        start_existing=_midnight(told["start_existing"]),
        reason=told["reason"],
        summary=told.get("summary", told["reason"]),
        material=told.get("material", True),
        parameters=told.get("parameters", {}),
        texts={language: made_text(language, (folder / f"{language}.md").read_text("utf-8")) for language in LANGUAGES},
    )


def _start(version: Version) -> Millis:
    return version.start_new


def _midnight(day: date) -> Millis:
    return to_millis(datetime.combine(day, time(), UTC))
