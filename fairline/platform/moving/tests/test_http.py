"""Moving in and out over the wire: brought in pieces, looked through, brought in, fetched; by owners only."""

import io
import zipfile
from pathlib import Path
from typing import Any

from fairline.platform.moving.tests.knock import door


def packed(folder: Path) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as into:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                into.write(path, f"export-2026/{path.relative_to(folder)}")
    return body.getvalue()


def brought(client: Any, body: bytes, piece: int = 3_000) -> str:
    made = client.post("/v1/moves", json={"kind": "zendesk", "called": "teashop", "name": "export.zip"}).json()
    for number, first in enumerate(range(0, len(body), piece)):
        answer = client.put(f"/v1/moves/{made['id']}/parts/{number}", content=body[first : first + piece])
        assert answer.status_code == 200, answer.text
    return str(made["id"])


def test_a_file_comes_in_pieces_and_is_looked_through_and_brought_in(desk, export):
    with door(desk) as client:
        move = brought(client, packed(export))
        held = [name for name in desk.house.database.tools.blobs.names() if name.startswith("blb_")]
        assert held
        assert not any(b"Haddad" in desk.house.database.tools.blobs.get(name) for name in held)
        assert client.post(f"/v1/moves/{move}/looks").json()["state"] == "looking"
        assert client.post(f"/v1/moves/{move}/runs").status_code == 409
        desk.house.due()
        looked = client.get(f"/v1/moves/{move}").json()
        assert (looked["state"], looked["files"]) == ("ready", 2)
        assert {one["noun"]: one["found"] for one in looked["tallies"]}["conversations"] == 7
        words = {note["code"]: note["words"] for note in looked["notes"]}
        assert words["card_masked"] == "Card numbers are hidden"
        client.post(f"/v1/moves/{move}/runs")
        desk.house.due()
        done = client.get("/v1/moves").json()["items"][0]
        assert (done["state"], done["parts"]) == ("done", []), "what was brought is thrown away"
        assert {one["noun"]: one["made"] for one in done["tallies"]}["conversations"] == 7
        assert not [name for name in desk.house.database.tools.blobs.names() if name.startswith("blb_")]


def test_one_can_stop_and_go_on(desk, export):
    with door(desk) as client:
        move = brought(client, packed(export))
        client.post(f"/v1/moves/{move}/runs")
        assert client.post(f"/v1/moves/{move}/stops").json()["state"] == "stopped"
        desk.house.due()
        assert client.get(f"/v1/moves/{move}").json()["tallies"] == []
        client.post(f"/v1/moves/{move}/runs")
        desk.house.due()
        assert client.get(f"/v1/moves/{move}").json()["state"] == "done"
        assert client.put(f"/v1/moves/{move}/parts/0", content=b"late").status_code == 409


def test_what_cannot_be_read_is_told_and_nothing_is_left(desk):
    with door(desk) as client:
        made = client.post("/v1/moves", json={"kind": "archive"}).json()["id"]
        client.put(f"/v1/moves/{made}/parts/0", content=b"no archive at all")
        client.post(f"/v1/moves/{made}/looks")
        desk.house.due()
        assert client.get(f"/v1/moves/{made}").json()["state"] == "failed"
        assert client.delete(f"/v1/moves/{made}").status_code == 204
        desk.house.due()
        assert list(desk.house.database.tools.blobs.names()) == []
        assert client.post("/v1/moves", json={"kind": "floppy"}).status_code == 422
        assert client.put("/v1/moves/mov_none/parts/0", content=b"x").status_code == 404


def test_a_copy_is_made_and_fetched_over_the_wire(desk, export):
    desk.moves(export)
    with door(desk) as client:
        made = client.post("/v1/account-exports", json={"recipients": [desk.owner], "days": 3}).json()
        assert (made["state"], made["link"]) == ("running", None)
        assert client.get(f"/v1/account-exports/{made['id']}/file").status_code == 409
        desk.house.due()
        ready = client.get("/v1/account-exports").json()["items"][0]
        assert (ready["state"], ready["ruling"]["outcome"]) == ("ready", "permitted")
        body = client.get(ready["link"]).content
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            assert archive.testzip() is None
        assert client.delete(f"/v1/account-exports/{made['id']}").status_code == 204
        assert client.get(ready["link"]).status_code == 410
        wrong = client.post("/v1/account-exports", json={"recipients": ["mem_none"]})
        assert (wrong.status_code, list(wrong.json()["fields"])) == (422, ["recipients"])


def test_nobody_but_an_owner_moves_anything(desk):
    with door(desk, frozenset({"account.manage"})) as client:
        assert client.post("/v1/moves", json={"kind": "mbox"}).status_code == 403
        assert client.get("/v1/account-exports").status_code == 403
