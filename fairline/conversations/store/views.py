"""Writes and reads the views an account keeps."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Row, Unit

_VIEW = "id, name, scope, owner, config, position, removed"


@dataclass(frozen=True, slots=True)
class KeptView:
    """A list by conditions. `scope`: everyone, team:<id>, mine (its owner's); `config`: conditions, columns, sort."""

    id: str
    name: str
    scope: str
    owner: str
    config: Mapping[str, Any]
    position: int


def put(c: Unit, view: KeptView) -> None:
    """A view as it is from now on."""
    c.run(
        f"INSERT INTO conversation_views(account, {_VIEW})"
        " VALUES(:account, :id, :name, :scope, :owner, :config, :position, 0) ON CONFLICT(account, id) DO UPDATE SET"
        " name = excluded.name, scope = excluded.scope, owner = excluded.owner, config = excluded.config,"
        " position = excluded.position, removed = 0",
        account=c.account,
        id=view.id,
        name=view.name,
        scope=view.scope,
        owner=view.owner,
        config=json.dumps(view.config, ensure_ascii=False, sort_keys=True),
        position=view.position,
    )


def remove(c: Unit, id: str) -> None:
    """It is no longer shown."""
    c.run(
        f"INSERT INTO conversation_views(account, {_VIEW}) VALUES(:account, :id, '', 'everyone', '', '{{}}', 0, 1)"
        " ON CONFLICT(account, id) DO UPDATE SET removed = 1",
        account=c.account,
        id=id,
    )


def listed(c: Unit) -> list[KeptView]:
    """Those shown, in their order."""
    rows = c.all(
        f"SELECT {_VIEW} FROM conversation_views WHERE account = :account AND removed = 0 ORDER BY position, id",
        account=c.account,
    )
    return [_view(row) for row in rows]


def removed(c: Unit) -> set[str]:
    """Those no longer shown, the ones every account begins with among them."""
    rows = c.all("SELECT id FROM conversation_views WHERE account = :account AND removed = 1", account=c.account)
    return {row["id"] for row in rows}


def one(c: Unit, id: str) -> KeptView | None:
    """One that is shown."""
    row = c.one(
        f"SELECT {_VIEW} FROM conversation_views WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=id,
    )
    return _view(row) if row else None


def _view(row: Row) -> KeptView:
    return KeptView(row["id"], row["name"], row["scope"], row["owner"], json.loads(row["config"]), row["position"])
