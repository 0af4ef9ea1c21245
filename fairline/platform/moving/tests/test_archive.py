"""The whole account goes out through the gate to members named, and comes in again elsewhere with the same content."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fairline import conversations, crm, obligations, rules
from fairline.accounts import deactivate, invite_member, join
from fairline.conversations import Change, Imported, change, set_aside
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.platform.moving import fetched, store, want
from fairline.platform.moving.out.fetching import ExportGone, ExportNotReady, NotForYou
from fairline.platform.moving.sources.archive import MANIFEST
from fairline.platform.moving.tests.conftest import Desk, opened
from tests.support.house import OTHER

Lines = dict[str, list[dict[str, Any]]]
# What an import changes on purpose: rules are off, members cannot sign in, skills and calendars are of the other house.
NOT_KEPT = {"rules": {"active"}, "members": {"state"}, "queues": {"config"}, "views": {"owner"}}


@pytest.fixture
def filled(desk: Desk, export: Path) -> Desk:
    """An account in which things happened besides what moved in."""
    desk.moves(export)
    [mine] = desk.reads(lambda c: conversations.numbered(c, [108])).values()
    desk.house.write(lambda c: change(c, mine.id, Change(tags=("open", "now")), desk.by, desk.owner, oversees=True))
    [merged] = desk.reads(lambda c: conversations.numbered(c, [107])).values()
    desk.house.write(lambda c: conversations.merge(c, mine.id, desk.by, merged.id))
    [spam] = desk.reads(lambda c: conversations.numbered(c, [102])).values()
    desk.house.write(lambda c: set_aside(c, spam.id, desk.by, "spam"))
    doubtful = Imported(mine.contact, mine.person, mine.created, mine.updated, status="new", suspected=True)
    doubtful = replace(doubtful, sender=mine.sender, address=mine.address)
    desk.house.write(lambda c: conversations.import_conversation(c, doubtful, desk.by))
    desk.house.write(lambda c: conversations.make_reply(c, desk.by, "hello", "Hello", "Hello {contact.name}", ""))
    desk.house.write(lambda c: conversations.make_disposition(c, desk.by, "Sold", ""))
    desk.house.write(lambda c: arranged(c, desk))
    desk.house.follow()
    return desk


def arranged(c: Unit, desk: Desk) -> None:
    """A calendar, a service level and a rule by its hours, and a view with a column of the account's own."""
    week = [{"day": day, "from": "08:00", "until": "12:00"} for day in range(5)]
    form = {"name": "Mornings", "time_zone": "Europe/Zurich", "week": week}
    calendar = obligations.make_calendar(c, desk.by, msgspec.convert(form, obligations.CalendarForm))
    level = {
        "name": "Soon",
        "conditions": {"field": "tags", "op": "has_any", "value": ["now"]},
        "calendar": calendar,
        "targets": {"first_reply": {"normal": 60, "urgent": 15}},
        "warn_before": 10,
    }
    obligations.make_level(c, desk.by, msgspec.convert(level, obligations.ServiceLevelForm))
    own = next(each for each in crm.fields(c) if each.on == "conversation")
    late = {"field": "updated", "op": "older_than", "value": {"hours": 4, "calendar": calendar}}
    closing = rules.Spec(conditions=late, actions=({"do": "add_tags", "tags": ["late"]},))
    rules.make_rule(c, desk.by, "automation", "Four open hours", closing, active=False)
    wish = conversations.Wish("Orders", "everyone", {}, ("reference", f"field:{own.id}"))
    conversations.make_view(c, desk.by, desk.owner, wish, shares=True)


def exported(desk: Desk, *recipients: str) -> str:
    """An export is made and ruled on; its id."""
    made = desk.house.write(lambda c: want(c, desk.by, list(recipients) or [desk.owner], 2), desk.account)
    desk.house.due()
    return made.id


def archive(desk: Desk, id: str, member: str = "") -> bytes:
    """It is fetched."""
    return b"".join(fetched(desk.house.database, desk.account, id, member or desk.owner))


def lines_of(body: bytes) -> Lines:
    """The lines of an archive by noun."""
    found: Lines = {}
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith(".jsonl"):
                held = [json.loads(line) for line in packed.read(name).splitlines()]
                found.setdefault(name.partition("/")[0], []).extend(held)
    return found


def told_alike(desk: Desk, lines: Lines, source: str, into: Desk) -> Mapping[str, list[str]]:
    """Lines with the ids of the second account, as text and sorted, without what is not kept."""
    here: dict[str, str] = {}
    for noun, held in lines.items():
        ids = [line["id"] for line in held]
        here |= into.reads(partial(store.moved, source=source, noun=noun, ids=ids))
    return {noun: sorted(_alike(noun, line, here) for line in held) for noun, held in lines.items() if noun != "links"}


def _alike(noun: str, line: dict[str, Any], here: Mapping[str, str]) -> str:
    kept = {name: value for name, value in line.items() if name not in NOT_KEPT.get(noun, set())}
    text = json.dumps(kept, sort_keys=True)
    text = re.sub(r"[a-z]{3}_[0-9a-z]{26}", lambda found: here.get(found[0], found[0]), text)
    return re.sub(r"files/att_\w+", "files/…", text)


def test_the_account_comes_in_elsewhere_with_the_same_content(filled: Desk, tmp_path: Path) -> None:
    body = archive(filled, exported(filled))
    path = tmp_path / "archive.zip"
    path.write_bytes(body)
    other = opened(filled.house, OTHER, "Second house", "otto@second.example")
    move = other.moves(path, "archive")
    assert (move.state, move.counts["conversations"]["made"]) == ("done", 8)
    assert move.source == f"archive:{filled.account}"
    again = lines_of(archive(other, exported(other)))
    first = told_alike(filled, lines_of(body), move.source, other)
    second = dict(told_alike(other, dict(again), "nothing", other))
    second["members"] = [line for line in second["members"] if "otto@second" not in line]
    for noun, held in first.items():
        assert [json.loads(each) for each in held] == [json.loads(each) for each in second[noun]], noun
    assert len(again["links"]) == len(lines_of(body)["links"])
    assert other.house.replays_the_same(OTHER)


def test_files_go_out_and_come_in(filled: Desk, tmp_path: Path) -> None:
    body = archive(filled, exported(filled))
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        files = [name for name in packed.namelist() if name.startswith("files/")]
        assert b"It broke here." in [packed.read(name) for name in files]
        assert json.loads(packed.read(MANIFEST))["counts"]["conversations"] == 8
    path = tmp_path / "archive.zip"
    path.write_bytes(body)
    other = opened(filled.house, OTHER, "Second house", "otto@second.example")
    other.moves(path, "archive")
    kept = other.reads(
        lambda c: c.all("SELECT id, name FROM channel_files WHERE account = :account ORDER BY name", account=OTHER)
    )
    assert [row["name"] for row in kept] == ["broken lid.txt", "invoice.exe"]
    assert not {row["id"] for row in kept} & {name.removeprefix("files/") for name in files}


def test_an_account_is_not_moved_into_itself(filled: Desk, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(archive(filled, exported(filled)))
    assert filled.moves(path, "archive").state == "failed"
    broken = tmp_path / "broken.zip"
    broken.write_bytes(path.read_bytes()[:2000])
    assert filled.moves(broken, "archive").state == "failed"


def test_nobody_but_those_named_may_fetch_it_and_only_for_a_while(filled: Desk, clock: Any) -> None:
    luc = filled.house.write(
        lambda c: invite_member(c, HOUSE, email="luc@alpinetea.example", role="agent", name="Luc")
    ).id
    filled.house.write(lambda c: join(c, luc, "Luc"))
    export = filled.house.write(lambda c: want(c, filled.by, [luc], 2)).id
    with pytest.raises(ExportNotReady):
        archive(filled, export, luc)
    filled.house.due()
    assert archive(filled, export, luc)[:2] == b"PK"
    with pytest.raises(NotForYou):
        archive(filled, export, filled.owner)
    assert [entry.event.recipient for entry in filled.entries("AccountExportFetched")] == [luc]
    filled.house.write(lambda c: deactivate(c, HOUSE, luc, as_owner=True))
    with pytest.raises(NotForYou):
        archive(filled, export, luc)
    clock.jump_to(clock.now() + timedelta(days=3))
    filled.house.due()
    assert filled.move(export).state == "gone"
    with pytest.raises(ExportGone):
        archive(filled, export, luc)
    assert not [name for name in filled.house.database.tools.blobs.names() if name.startswith("blb_")]


def test_the_gate_refuses_whoever_may_not_have_the_whole_account(filled: Desk) -> None:
    luc = filled.house.write(
        lambda c: invite_member(c, HOUSE, email="luc@alpinetea.example", role="agent", name="Luc")
    ).id
    filled.house.write(lambda c: join(c, luc, "Luc"))
    asking = Desk(filled.house, luc)
    assert filled.move(exported(asking)).state == "refused"
    assert [entry.event.kind for entry in filled.entries("ActRefused")] == ["Export"]


def test_who_is_forgotten_takes_an_export_along(filled: Desk) -> None:
    export = exported(filled)
    nour = filled.reads(lambda c: crm.find(c, "email", "nour@buyer.example"))
    filled.house.write(lambda c: crm.erase(c, nour.id))
    filled.house.due()
    assert (filled.move(export).state, filled.move(export).because) == ("gone", "erased")
    assert not [name for name in filled.house.database.tools.blobs.names() if name.startswith("blb_")]
    assert "Haddad" not in archive(filled, exported(filled)).decode("latin-1")
