"""Reads and writes drafts and published versions."""

import json
from collections.abc import Mapping
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_PUBLISHED = "document, version, house, number, at, told, seal, drafted_by, approved_by"


def put_draft(
    c: Unit,
    id: str,
    document: str,
    version: str,
    told: Mapping[str, Any],
    texts: Mapping[str, str],
    by: str,
    at: Millis,
) -> None:
    """Write a draft as it is now."""
    c.run(
        "INSERT INTO agreements_drafts(account, id, document, version, told, en, fr, drafted_by, at)"
        " VALUES(:account, :id, :document, :version, :told, :en, :fr, :by, :at) ON CONFLICT(account, id) DO UPDATE SET"
        " document = excluded.document, version = excluded.version, told = excluded.told, en = excluded.en,"
        " fr = excluded.fr, drafted_by = excluded.drafted_by, at = excluded.at",
        account=c.account,
        id=id,
        document=document,
        version=version,
        told=json.dumps(told, sort_keys=True),
        en=texts.get("en", ""),
        fr=texts.get("fr", ""),
        by=by,
        at=at,
    )


def drop_draft(c: Unit, id: str) -> None:
    """Put a draft away."""
    c.run("DELETE FROM agreements_drafts WHERE account = :account AND id = :id", account=c.account, id=id)


def draft(c: Unit, id: str) -> Row | None:
    """One draft."""
    return c.one("SELECT * FROM agreements_drafts WHERE account = :account AND id = :id", account=c.account, id=id)


def drafts(c: Unit) -> list[Row]:
    """Every draft, the newest first."""
    return c.all("SELECT * FROM agreements_drafts WHERE account = :account ORDER BY at DESC, id", account=c.account)


def publish(c: Unit, number: int, at: Millis, draft: Row, seal: str, drafted_by: str, approved_by: str) -> None:
    """Write a version as it was approved; one that was written stays as it is."""
    c.run(
        f"INSERT INTO agreements_published({_PUBLISHED}, en, fr) VALUES(:document, :version, :account, :number, :at,"
        " :told, :seal, :drafted_by, :approved_by, :en, :fr) ON CONFLICT(document, version) DO NOTHING",
        account=c.account,
        document=draft["document"],
        version=draft["version"],
        number=number,
        at=at,
        told=draft["told"],
        seal=seal,
        drafted_by=drafted_by,
        approved_by=approved_by,
        en=draft["en"],
        fr=draft["fr"],
    )


def published(c: Unit) -> list[Row]:
    """What is known of every published version, without the texts."""
    return c.all(f"SELECT {_PUBLISHED} FROM agreements_published ORDER BY at, number")


def published_whole(c: Unit, document: str, version: str) -> Row | None:
    """One published version with its texts."""
    return c.one(
        f"SELECT {_PUBLISHED}, en, fr FROM agreements_published WHERE document = :document AND version = :version",
        document=document,
        version=version,
    )
