"""`kill -9` while texts come and go: what was acknowledged is there once, and nothing leaves twice."""

import asyncio
import random

import httpx
import pytest

from tests.support import text_network
from tests.support.patience import at_last
from tests.support.server import Process
from tests.support.texting import OURS, TextDesk, told

ROUNDS, TEXTS = 2, 12


@pytest.fixture
def desk(tmp_path, address, monkeypatch):
    """A desk that texts by HTTP and by a message centre."""
    with text_network.api() as api, text_network.centre(reports=("DELIVRD",)) as centre:
        lines = (
            f'\n[centre]\nkind = "smpp"\nhost = "127.0.0.1"\nport = {centre.port}\nsecurity = "none"\nlogin = "us"\n'
        )
        with told(monkeypatch, tmp_path, api.settings() + lines):
            process = Process(tmp_path / "data", address)
            monkeypatch.setenv("FAIRLINE_URL", process.url)
            process.start()
            try:
                held = TextDesk(process, api)
                held.centre = centre
                held.registers("+41445550200", "centre")
                yield held
            finally:
                process.stop()


def flood(desk, names, kill_after):
    """The provider tells of texts; after so many answers the process is killed. Those that were answered 200."""
    kept = []
    for name in names:
        try:
            if desk.comes(f"This is {name}", sid=name, number=number(name)).status_code == 200:
                kept.append(name)
        except httpx.HTTPError:
            break
        if len(kept) == kill_after:
            desk.process.kill()
    return kept


def number(name):
    turn, place = (int(part) for part in name.removeprefix("SM").split("-"))
    return f"+4179{turn:03}{place:04}"


def shots(desk, turn, kill_after):
    """The message centre tells of texts on its session; those it was answered well."""
    kept = []
    at_last(lambda: desk.centre.sessions)
    for place in range(TEXTS):
        status = desk.centre.texts(f"4178{turn:03}{place:04}", "41445550200", f"Shot {turn}-{place}".encode())
        if status == 0:
            kept.append(f"Shot {turn}-{place}")
        if len(kept) == kill_after:
            desk.process.kill()
            break
    return kept


def heard(desk):
    """What stands in conversations, by contacts."""
    rows = desk.conversations()
    lines = [line for row in rows for line in desk.thread(row["id"]) if line.get("text")]
    return sorted(line["text"] for line in lines)


def test_every_text_that_was_acknowledged_is_there_once(desk):
    dice, kept = random.Random(20261122), set()
    for turn in range(ROUNDS):
        names = [f"SM{turn}-{place}" for place in range(TEXTS)]
        kept |= set(flood(desk, names, dice.randint(1, TEXTS - 1)))
        desk.process.start()
        kept |= set(flood(desk, names, None))  # a provider tells again what had no answer, and what had one
    wanted = sorted(f"This is SM{turn}-{place}" for turn in range(ROUNDS) for place in range(TEXTS))
    assert len(kept) == ROUNDS * TEXTS
    at_last(lambda: len(desk.conversations()) >= ROUNDS * TEXTS)
    assert heard(desk) == wanted
    told_again = set()
    for turn in range(ROUNDS):
        told_again |= set(shots(desk, turn, dice.randint(1, TEXTS - 1)))
        desk.process.start()
        at_last(lambda: desk.centre.sessions)
        told_again |= set(shots(desk, turn, None))
    said = at_last(lambda: found if len(found := heard(desk)) >= len(wanted) + ROUNDS * TEXTS else [])
    assert [each for each in said if each.startswith("Shot")] == sorted(told_again)
    assert desk.process.run("verify")["holds"]


def test_nothing_leaves_twice_and_nothing_is_lost_on_its_way_out(desk):
    dice = random.Random(7)
    names = [f"SM9-{place}" for place in range(12)]
    assert len(flood(desk, names, None)) == 12
    rows = at_last(lambda: rows if len(rows := desk.conversations()) == 12 else [])
    for row in rows:
        assert desk.says(row["id"], f"To {row['id']}")["outcome"] == "permitted"
    for _ in range(3):
        asyncio.run(asyncio.sleep(dice.uniform(0.2, 1.0)))
        desk.process.kill()
        desk.process.start()
    at_last(lambda: len({one["To"] for one in desk.api.took}) == 12)
    asyncio.run(asyncio.sleep(3))  # whatever would leave twice has had its time
    assert sorted(one["To"] for one in desk.api.took) == sorted(number(name) for name in names)
    assert all(one["From"] == OURS for one in desk.api.took)
    assert desk.process.run("verify")["holds"]
