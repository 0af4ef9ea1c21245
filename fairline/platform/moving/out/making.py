"""Makes an export of the whole account, a page at a time, each sealed as it is made; the gate has the last word."""

import msgspec

from fairline import accounts, journal
from fairline.gate import Export, submit
from fairline.journal import Actor, actor_from, append, new_person, seal_for
from fairline.kit.clock import to_text
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.platform.moving import store
from fairline.platform.moving.events import AccountExportMade, AccountExportStepped, AccountExportWanted
from fairline.platform.moving.forms import NOUNS
from fairline.platform.moving.model import Move
from fairline.platform.moving.out.lines import Page, page
from fairline.platform.moving.out.releasing import WHAT, ruled
from fairline.platform.moving.sources.archive import FORMAT, MANIFEST, VERSION, Manifest

JOB = "moving.export"


def want(c: Unit, by: Actor, recipients: list[str], days: int, *, later: bool = True) -> Move:
    """Have the whole account made as an archive for some members. Raises NotFound for one who is none."""
    for each in recipients:
        accounts.member(c, each)
    wanted = AccountExportWanted(
        move=c.new_id("mov"),
        act=c.new_id("act"),
        person=new_person(c),
        recipients=tuple(dict.fromkeys(recipients)),
        days=days,
    )
    append(c, by, wanted)
    if later:
        enqueue(c, JOB, {"move": wanted.move}, key=f"{JOB}:{wanted.move}")
    return one(c, wanted.move)


def one(c: Unit, id: str) -> Move:
    """An export. Raises NotFound."""
    found = store.one(c, id)
    if found is None or found.kind != "export":
        raise NotFound(what=id)
    return found


def step(database: Database, account: str, id: str) -> bool:
    """One page more, or the end; whether there is more to do."""
    move = database.read_now(lambda c: store.one(c, id), account)
    if move is None or move.state != "running":
        return False
    noun, after = _at(move)
    if not noun:
        database.write_now(lambda c: _end(c, id), account)
        return False
    made: Page = database.read_now(lambda c: page(c, noun, after), account)
    forms, following = made
    body = b"".join(msgspec.json.encode(form) + b"\n" for form in forms)
    sealed = database.read_now(lambda c: _sealed(c, move, body), account) if forms else None
    if sealed is not None:
        database.tools.blobs.put(*sealed)
    try:
        database.write_now(lambda c: _stepped(c, move, noun, following, sealed, len(forms)), account)
    except BaseException:
        if sealed is not None:
            database.tools.blobs.delete(sealed[0])
        raise
    return True


def _at(move: Move) -> tuple[str, str]:
    """The noun that is told, and after which of its things; empty where all is told."""
    if not move.position.noun:
        return NOUNS[0], ""
    noun, _, after = move.position.noun.partition("|")
    return noun if noun != "end" else "", after


def _sealed(c: Unit, move: Move, body: bytes) -> tuple[str, bytes]:
    blob = c.new_id("blb")
    return blob, seal_for(c, move.person, body, f"{c.account}:{blob}")


def _stepped(c: Unit, move: Move, noun: str, following: str, sealed: tuple[str, bytes] | None, many: int) -> None:
    held = store.one(c, move.id, lock=True)
    if held is None or held.state != "running" or held.position != move.position:
        raise NotFound(what=move.id)
    number, step = held.position.number + (1 if sealed else 0), held.position.step + 1
    place = NOUNS.index(noun) + 1
    then = f"{noun}|{following}" if following else f"{NOUNS[place]}|" if place < len(NOUNS) else "end"
    event = AccountExportStepped(
        move=move.id,
        position={"noun": then, "number": number, "step": step},
        entry=f"{noun}/{number:06}.jsonl" if sealed else "",
        blob=sealed[0] if sealed else "",
        size=len(sealed[1]) if sealed else 0,
        rows=many,
    )
    append(c, actor_from(held.by), event)


def _end(c: Unit, id: str) -> None:
    """All of it lies there: what it holds is written on top, and the gate is asked."""
    move = store.one(c, id, lock=True)
    if move is None or move.state != "running":
        return
    entries = store.entries(c, id)
    rows = sum(entry["rows"] for entry in entries)
    body = msgspec.json.format(msgspec.json.encode(_manifest(c, move)))
    blob, sealed = _sealed(c, move, body)
    c.tools.blobs.put(blob, sealed)
    by = actor_from(move.by)
    position = {"noun": "end", "number": move.position.number, "step": move.position.step + 1}
    append(
        c,
        by,
        AccountExportStepped(move=id, position=position, entry=MANIFEST, blob=blob, size=len(sealed), rows=0),
        AccountExportMade(move=id, rows=rows),
    )
    ruling = submit(c, act_of(c, one(c, id)), by)
    entry = journal.one(c, ruling.number) if ruling.number else None
    if entry is not None:
        ruled(c, one(c, id), entry)


def _manifest(c: Unit, move: Move) -> Manifest:
    house, counts = accounts.account(c), dict[str, int]()
    for entry in store.entries(c, move.id):
        noun = entry["entry"].partition("/")[0]
        counts[noun] = counts.get(noun, 0) + entry["rows"]
    return Manifest(
        format=FORMAT,
        version=VERSION,
        source=c.account,
        made=to_text(move.at) or "",
        name=house.name,
        locale=house.locale,
        time_zone=house.time_zone,
        country=house.country,
        counts=counts,
    )


def act_of(c: Unit, move: Move) -> Export:
    """The act by which it leaves."""
    by = actor_from(move.by)
    manifest = next((entry["blob"] for entry in store.entries(c, move.id) if entry["entry"] == MANIFEST), "")
    return Export(
        id=move.act,
        member=by.id if by.kind == "member" else None,
        app=by.id if by.kind == "app" else None,
        what=WHAT,
        blob=manifest,
        name=file_name(move),
        rows=move.rows,
        recipients=move.recipients,
    )


def file_name(move: Move) -> str:
    """What the file is called."""
    return f"fairline-{move.id}.zip"
