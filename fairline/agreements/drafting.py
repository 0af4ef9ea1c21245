"""Drafts versions, and publishes them: one person writes, a second one approves, and then nobody changes it."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from fairline.agreements import store
from fairline.agreements.clause_ids import ids
from fairline.agreements.comparing import compare, has_changes
from fairline.agreements.documents import document_named
from fairline.agreements.events import (
    AgreementChangeRefused,
    AgreementDraftDropped,
    AgreementDrafted,
    AgreementPublished,
)
from fairline.agreements.published import seal_of, version_of, versions_of, whole
from fairline.agreements.texts import RULING, Version, made_text
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.words import LANGUAGES

DAY = 24 * 3_600_000  # ms
NOTICE_DAYS = 30  # days from publication until it holds for existing accounts, as section 15 of the terms was published
NAME = re.compile(r"\d{4}-\d{2}(-\d{2})?(\.\d{1,2})?")


class VersionPublished(Problem):
    """A version of this name was published; what is published is never changed, only followed."""

    status = 409
    type = "version-published"


class SecondPersonNeeded(Problem):
    """Whoever wrote a draft cannot approve it."""

    status = 403
    type = "second-person-needed"


class NotReady(Problem):
    """Something a version has to say is missing from the draft; `fields` says what."""

    status = 409
    type = "draft-not-ready"


class Draft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A version as somebody would have it. Instants are ms UTC; `texts` Markdown by language; `machine` names the
    languages a machine translated.
    """

    document: str
    version: str
    texts: dict[str, str]
    start_new: Millis
    start_existing: Millis
    material: bool = True
    immediate: bool = False
    reason: dict[str, str] = {}
    summary: dict[str, str] = {}
    change: str = ""
    machine: tuple[str, ...] = ()
    parameters: dict[str, Any] = {}


def write(c: Unit, actor: Actor, said: Draft, id: str = "") -> str:
    """Write a draft, or write one anew; its id. An attempt to write over what was published is refused, and the
    refusal is logged by `refuse_change`. Raises VersionPublished, BadInput, NotFound.
    """
    document_named(said.document)
    if not NAME.fullmatch(said.version):
        raise BadInput(what=said.version, fields={"version": "agreements.field.version"})
    if is_published(c, said.document, said.version):
        raise VersionPublished(version=said.version)
    if id and store.draft(c, id) is None:
        raise NotFound(what=id)
    draft = id or c.new_id("drf")
    append(c, actor, AgreementDrafted(draft=draft, **msgspec.structs.asdict(said)))
    return draft


def refuse_change(c: Unit, actor: Actor, document: str, version: str) -> None:
    """Log that somebody tried to change what was published."""
    append(c, actor, AgreementChangeRefused(document=document, version=version))


def drop(c: Unit, actor: Actor, id: str) -> None:
    """Put a draft away. Raises NotFound."""
    found(c, id)
    append(c, actor, AgreementDraftDropped(draft=id))


def publish(c: Unit, actor: Actor, id: str) -> Version:
    """Approve a draft and make it a version. Raises SecondPersonNeeded, NotReady, VersionPublished, NotFound."""
    row = found(c, id)
    if row["drafted_by"] == str(actor):
        raise SecondPersonNeeded
    said = read(row)
    if is_published(c, said.document, said.version):
        raise VersionPublished(version=said.version)
    missing = faults(c, said)
    if missing:
        raise NotReady(fields=missing)
    append(
        c,
        actor,
        AgreementPublished(
            draft=id,
            document=said.document,
            version=said.version,
            sha256={name: made_text(name, text).sha256 for name, text in said.texts.items()},
            seal=_seal(row),
            drafted_by=row["drafted_by"],
            approved_by=str(actor),
        ),
    )
    return version_of(c, said.document, said.version)


def faults(c: Unit, said: Draft) -> dict[str, str]:
    """What keeps a draft from being published, by field; empty where it is ready."""
    return {
        **_in_words(said),
        **_in_dates(said, c.at),
        **_in_texts(said),
        **({} if _changes(c, said) else {"texts": "agreements.field.no-change"}),
    }


def found(c: Unit, id: str) -> Row:
    """A draft as it is kept. Raises NotFound."""
    row = store.draft(c, id)
    if row is None:
        raise NotFound(what=id)
    return row


def read(row: Row) -> Draft:
    """A draft as it was written."""
    told = msgspec.json.decode(row["told"])
    texts = {name: row[name] for name in LANGUAGES if row[name]}
    return msgspec.convert({"document": row["document"], "version": row["version"], "texts": texts, **told}, Draft)


def is_published(c: Unit, document: str, version: str) -> bool:
    """Whether a version of this name was published."""
    return any(one.name == version for one in versions_of(c, document))


def _seal(row: Row) -> str:
    told = msgspec.json.decode(row["told"])
    return seal_of(row["document"], row["version"], told, {name: row[name] for name in LANGUAGES})


def _in_words(said: Draft) -> dict[str, str]:
    needed: Mapping[str, Mapping[str, str]] = {"reason": said.reason, "summary": said.summary}
    found = {
        name: "agreements.field.both-languages"
        for name, told in needed.items()
        if any(not told.get(language, "").strip() for language in LANGUAGES)
    }
    return found if said.change.strip() else found | {"change": "kit.field.required"}


def _in_dates(said: Draft, at: Millis) -> dict[str, str]:
    if said.start_new < at - DAY:
        return {"start_new": "agreements.field.backwards"}
    if said.start_existing < said.start_new:
        return {"start_existing": "agreements.field.order"}
    if not said.immediate and said.start_existing < at + (NOTICE_DAYS - 1) * DAY:
        return {"start_existing": "agreements.field.notice"}
    return {}


def _in_texts(said: Draft) -> dict[str, str]:
    if any(not said.texts.get(language, "").strip() for language in LANGUAGES):
        return {"texts": "agreements.field.both-languages"}
    if f"Version {said.version}." not in said.texts[RULING]:
        return {"texts": "agreements.field.names-itself"}
    by_language = [ids(said.document, said.texts[language]) for language in LANGUAGES]
    numbered = len(by_language[0]) > 1 and len(set(by_language[0])) == len(by_language[0])
    if not numbered or any(other != by_language[0] for other in by_language):
        return {"texts": "agreements.field.clauses"}
    return {}


def _changes(c: Unit, said: Draft) -> bool:
    held = versions_of(c, said.document)
    if not held:
        return True
    last = whole(c, held[-1])
    if dict(last.parameters) != said.parameters:
        return True
    return any(
        has_changes(compare(said.document, last.text(language).markdown, text)) for language, text in said.texts.items()
    )
