"""The agreement's texts, version by version and language by language, and which version holds for whom from when."""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from types import MappingProxyType

from fairline.kit.clock import Millis, to_millis
from fairline.kit.errors import NotFound
from fairline.kit.words import LANGUAGES

FOLDER = Path(__file__).with_name("text")
NOTHING: Mapping[str, Millis] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Text:
    """One version in one language: its title, its Markdown, and the SHA-256 of that Markdown in UTF-8, in hex."""

    language: str
    title: str
    markdown: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Version:
    """A published version.

    `start_new` and `start_existing` are instants in milliseconds UTC: from when accounts opened since have it, and
    from when those opened before have it (clauses ZS-TERMS-EFFECTIVE-NEW and ZS-TERMS-EFFECTIVE-EXISTING).
    """

    name: str
    start_new: Millis
    start_existing: Millis
    reason: Mapping[str, str]
    texts: Mapping[str, Text]

    def text(self, language: str) -> Text:
        """The text in a language, in English where there is none."""
        return self.texts.get(language, self.texts["en"])


@cache
def versions(folder: Path = FOLDER) -> tuple[Version, ...]:
    """Every published version, oldest first."""
    found = [_load(path.parent) for path in folder.glob("*/version.toml")]
    return tuple(sorted(found, key=lambda version: version.start_new))


def version_named(name: str) -> Version:
    """A published version by its name, `2026-11`. Raises NotFound."""
    for version in versions():
        if version.name == name:
            return version
    raise NotFound(what=name)


def effective_at(version: Version, opened: Millis, agreed: Mapping[str, Millis] = NOTHING) -> Millis:
    """From when a version holds for an account, in milliseconds UTC.

    `opened` is when the account was opened; `agreed` holds dates agreed with this account, by name of version.
    """
    if version.name in agreed:
        return agreed[version.name]
    return version.start_new if opened >= version.start_new else version.start_existing


def in_force(
    opened: Millis, at: Millis, agreed: Mapping[str, Millis] = NOTHING, among: Sequence[Version] = ()
) -> Version:
    """The newest version that holds for an account at an instant; before all dates, the first there ever was."""
    known = among or versions()
    holding = [version for version in known if effective_at(version, opened, agreed) <= at]
    return holding[-1] if holding else known[0]


def _load(folder: Path) -> Version:
    told = tomllib.loads((folder / "version.toml").read_text("utf-8"))
    return Version(
        name=folder.name,
        start_new=_midnight(told["start_new"]),
        start_existing=_midnight(told["start_existing"]),
        reason=told["reason"],
        texts={language: _read(folder / f"{language}.md") for language in LANGUAGES},
    )


def _read(path: Path) -> Text:
    held = path.read_bytes()
    markdown = held.decode()
    title = markdown.partition("\n")[0].removeprefix("# ").strip()
    return Text(path.stem, title, markdown, hashlib.sha256(held).hexdigest())


def _midnight(day: date) -> Millis:
    return to_millis(datetime.combine(day, time(), UTC))
