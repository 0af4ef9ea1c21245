"""Nothing leaves but through the gate: every message sent names the entry that permitted it, and no two share one."""

import ast
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from fairline import journal
from fairline.app import MODULES, introduce
from fairline.cli.seed import open_company, play_history
from fairline.gate import NotPermitted, permitted
from fairline.gate.events import ActDeferred, ActPermitted, ActRefused, ActWithdrawn
from fairline.journal import HOUSE, Entry
from fairline.journal.interaction import MessageSent
from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
from fairline.kit.testing import START
from tools.tree import ROOT, files, place

RULINGS = "fairline.gate.record"


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Entry[Any]]]:
    """The journal of the demo's company after its week."""
    engine = engine_for("", tmp_path_factory.mktemp("week"))
    prepare(engine)
    clock = StoppedClock(START)
    database = Database(engine, Tools(clock, Ids(), Keyring({"k1": bytes(range(32))}, "k1"), InMemory()))
    introduce(database.tools, MODULES)
    company = open_company(database)
    clock.jump_to(START + timedelta(days=8))
    play_history(database, clock, company, MODULES)
    yield database.read_now(lambda c: list(journal.after(c, 0, 100_000)), company.account)
    database.close()


def test_every_message_sent_names_the_entry_that_permitted_just_that(entries: list[Entry[Any]]) -> None:
    by_number = {entry.number: entry for entry in entries}
    sent = [entry for entry in entries if isinstance(entry.event, MessageSent)]
    assert len(sent) > 20
    for entry in sent:
        permit = by_number[entry.event.permit]
        assert permit.number < entry.number
        assert isinstance(permit.event, ActPermitted)
        act: Any = permitted(permit)
        assert (act.id, act.conversation, act.channel) == (
            entry.event.act,
            entry.event.conversation,
            entry.event.channel,
        )
        assert all(verdict.outcome == "permit" for verdict in permit.event.verdicts)
        assert permit.event.verdicts, "no policy was asked"


def test_no_permit_serves_twice_and_each_reply_that_was_permitted_left(entries: list[Entry[Any]]) -> None:
    used = Counter(entry.event.permit for entry in entries if isinstance(entry.event, MessageSent))
    replies = [e.number for e in entries if isinstance(e.event, ActPermitted) and e.event.kind == "Reply"]
    assert used == Counter(replies)


def test_delivery_follows_permits_and_nothing_else() -> None:
    deliverers = [follower for module in MODULES for follower in module.followers if "deliver" in follower.name]
    assert {follower.kinds for follower in deliverers} == {frozenset({"ActPermitted"})}
    for module in MODULES:
        for follower in module.followers:
            if follower.follow.__module__.endswith(".deliver"):
                assert follower in deliverers, f"{follower.name} delivers under another name"


@pytest.mark.parametrize("kind", [ActRefused, ActDeferred, ActWithdrawn])
def test_an_entry_that_permits_nothing_gives_no_act(entries: list[Entry[Any]], kind: type[journal.Event]) -> None:
    good = next(entry for entry in entries if isinstance(entry.event, ActPermitted))
    said: Any = {
        name: getattr(good.event, name) for name in good.event.__struct_fields__ if name in kind.__struct_fields__
    }
    other = kind(**said, **({"due": 1} if kind is ActDeferred else {}))
    with pytest.raises(NotPermitted):
        permitted(Entry(good.account, good.number, good.at, HOUSE, kind.__name__, other))


def test_no_other_entry_of_the_week_gives_an_act(entries: list[Entry[Any]]) -> None:
    for entry in entries:
        if not isinstance(entry.event, ActPermitted):
            with pytest.raises(NotPermitted):
                permitted(entry)


def test_a_permit_for_somebody_forgotten_gives_no_act(entries: list[Entry[Any]]) -> None:
    good = next(entry for entry in entries if isinstance(entry.event, ActPermitted))
    with pytest.raises(NotPermitted):
        permitted(Entry(good.account, good.number, good.at, good.actor, good.kind, good.event, erased=True))


def test_what_only_looks_like_a_permit_gives_no_act(entries: list[Entry[Any]]) -> None:
    good = next(entry for entry in entries if isinstance(entry.event, ActPermitted))
    held: Any = {name: getattr(good.event, name) for name in good.event.__struct_fields__}
    with pytest.raises(NotPermitted):
        permitted(Entry(good.account, good.number, good.at, good.actor, good.kind, SimpleNamespace(**held)))


def test_a_message_is_said_to_be_sent_only_by_a_channels_deliver() -> None:
    found = {place(path) for path in files(".py", under=ROOT / "fairline") if "tests" not in path.parts and makes(path)}
    assert {name for name in found if not name.endswith("/deliver.py")} == set()
    assert "fairline/channels/webchat/deliver.py" in found


def makes(path: Any) -> bool:
    """Whether a file makes a MessageSent, by whatever name it has it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Name | ast.Attribute) and "MessageSent" in ast.unparse(called):
            return True
        if isinstance(node, ast.ImportFrom) and any(n.name == "MessageSent" and n.asname for n in node.names):
            return True
    return False


def test_only_the_gate_reads_an_act_from_a_ruling() -> None:
    for path in files(".py", under=ROOT / "fairline"):
        if "tests" in path.parts or (ROOT / "fairline" / "gate") in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("fairline.gate."):
                assert {name.name for name in node.names}.isdisjoint({"ruling_of", "permitted", "ACTS"}), place(path)
            if isinstance(node, ast.Call):
                assert "convert" not in ast.unparse(node.func) or "event.fields" not in ast.unparse(node), place(path)
