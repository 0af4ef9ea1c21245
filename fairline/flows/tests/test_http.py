"""The routes of flows, as a screen uses them."""

from types import SimpleNamespace

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.flows.http import ROUTES
from fairline.flows.tests.calling import END, say
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

READ = frozenset({"flow.read"})
MANAGE = READ | {"flow.manage", "queue.manage"}
BODY = {"languages": ["en"], "start": "hello", "steps": [say("hello", "Acme", "end"), END], "brand": "Acme"}
TONE = b"".join((8_000 if place // 20 % 2 else -8_000).to_bytes(2, "little", signed=True) for place in range(8_000))
WAV = (
    b"RIFF" + (36 + len(TONE)).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    + (1).to_bytes(2, "little") + (1).to_bytes(2, "little") + (8000).to_bytes(4, "little")
    + (16000).to_bytes(4, "little") + (2).to_bytes(2, "little") + (16).to_bytes(2, "little")
    + b"data" + len(TONE).to_bytes(4, "little") + TONE
)  # fmt: skip


@pytest.fixture
def door(calling):
    def opened(permissions=MANAGE, locale="en"):
        owner = calling.shop.owner
        identity = Identity(ACCOUNT, f"member:{owner}", owner, "admin", frozenset(permissions), locale, "token")

        async def authenticate(connection):
            return identity

        held = {
            "database": calling.house.database,
            "hub": None,
            "authenticate": authenticate,
            "settings": SimpleNamespace(),
        }
        app = Litestar(
            ROUTES,
            guards=[permitted],
            dependencies={"asked": Provide(asked_of)},
            exception_handlers=HANDLERS,
            state=State(held),
            openapi_config=None,
        )
        return TestClient(app)

    return opened


def made(client, **more):
    answer = client.post("/v1/flows", json={"name": "Main", "body": BODY} | more)
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def test_a_flow_is_made_looked_at_tried_published_compared_and_brought_back(door):
    with door() as client:
        flow = made(client)
        assert client.post(f"/v1/flows/{flow}/lint", json={}).json()["publishable"] is True
        tried = client.post(f"/v1/flows/{flow}/simulations", json={"medium": "voice"}).json()
        assert [each["text"] for each in tried["seen"] if each["what"] == "says"] == ["Acme"]
        first = client.post(f"/v1/flows/{flow}/publication", json={"note": "The first"})
        assert (first.status_code, first.json()["number"], first.json()["runs"]) == (201, 1, True)
        steps = [say("hello", "Acme again", "end"), END]
        changed = client.patch(f"/v1/flows/{flow}", json={"body": BODY | {"steps": steps}}).json()
        assert (changed["changed"], changed["version"]) == (True, 1)
        difference = client.get(f"/v1/flows/{flow}/comparison?before=1").json()
        assert [each["step"] for each in difference["steps"]] == ["hello"]
        assert client.post(f"/v1/flows/{flow}/publication", json={}).json()["number"] == 2
        back = client.post(f"/v1/flows/{flow}/versions/1/publication", json={}).json()
        assert (back["number"], back["copy_of"]) == (3, 1)
        versions = client.get(f"/v1/flows/{flow}/versions").json()["items"]
        assert [each["number"] for each in versions] == [3, 2, 1]
        assert versions[0]["by"]["name"]
        assert (
            client.get(f"/v1/flows/{flow}/versions/2").json()["body"]["steps"][0]["prompt"]["text"]["en"]
            == "Acme again"
        )
        assert client.get("/v1/flows").json()["items"][0]["version"] == 3
        assert client.get(f"/v1/flows/{flow}/runs").json() == {"items": []}


def test_what_stops_a_flow_is_told_with_its_clauses_in_the_readers_language(door):
    steps = [{"kind": "gather", "id": "card", "prompt": {"text": {"en": "Your card number"}}, "into": "card"}]
    body = {"languages": ["en"], "start": "card", "steps": steps}
    with door(locale="fr") as client:
        flow = made(client, body=body)
        found = client.post(f"/v1/flows/{flow}/lint", json={}).json()
        assert found["publishable"] is False
        asks = next(each for each in found["items"] if each["rule"] == "asks-card")
        assert asks["step"] == "card"
        assert asks["words"].startswith("Ceci semble demander")
        assert [each["id"] for each in asks["clauses"]] == ["DTA-NO-CARD-VOICE", "DTA-NO-CARD-TEXT"]
        refused = client.post(f"/v1/flows/{flow}/publication", json={})
        assert (refused.status_code, refused.json()["type"].rpartition("/")[2]) == (422, "flow-not-sound")


def test_the_schema_the_steps_and_the_places_are_told(door, calling):
    with door() as client:
        assert client.get("/v1/flows/schema").json()["$ref"] == "#/$defs/Flow"
        kinds = client.get("/v1/flows/steps").json()
        assert {"say", "menu", "enqueue", "hang_up"} <= {each["kind"] for each in kinds["items"]}
        menu = next(each for each in kinds["items"] if each["kind"] == "menu")
        assert {
            "name": "prompt",
            "label": "Words",
            "drawn": "prompt",
            "needed": True,
            "listed": None,
            "choices": [],
        } in menu["fields"]
        assert {"kind": "queue", "of": calling.queue, "name": "Shop", "channel": "voice", "flow": None} in client.get(
            "/v1/flows/places"
        ).json()["items"]


def test_a_flow_is_placed_once_it_is_published(door, calling):
    place = {"kind": "queue", "of": calling.queue}
    with door() as client:
        flow = made(client)
        assert client.put("/v1/flows/places", json=place | {"flow": flow}).status_code == 422
        client.post(f"/v1/flows/{flow}/publication", json={})
        placed = client.put("/v1/flows/places", json=place | {"flow": flow}).json()["items"]
        assert [each["flow"] for each in placed if each["of"] == calling.queue] == [flow]
        assert client.get("/v1/flows").json()["items"][0]["places"] == ["Shop"]
        assert client.delete(f"/v1/flows/{flow}").status_code == 409
        assert (
            client.put("/v1/flows/places", json={"kind": "sender", "of": "num_gone", "flow": flow}).status_code == 422
        )


def test_whoever_may_only_read_changes_nothing(door):
    with door() as client:
        flow = made(client)
    with door(READ) as client:
        assert client.get(f"/v1/flows/{flow}").status_code == 200
        for method, path in (
            ("patch", f"/v1/flows/{flow}"),
            ("post", f"/v1/flows/{flow}/publication"),
            ("put", "/v1/flows/places"),
            ("delete", f"/v1/flows/{flow}"),
        ):
            assert client.request(method, path, json={}).status_code == 403, path


def test_a_piece_of_sound_is_kept_only_with_the_right_to_play_it(door):
    right = {
        "name": "Waiting",
        "owner": "Ida",
        "basis": "licence",
        "proof": "L-42",
        "use": "music",
        "owned": True,
        "lawful": True,
    }
    with door() as client:
        kept = client.put("/v1/flow-clips", params=right, content=WAV)
        assert (kept.status_code, kept.json()["seconds"], kept.json()["playable"]) == (200, 1, True)
        for less in ({"owned": False}, {"lawful": False}, {"proof": ""}, {"owner": " "}):
            refused = client.put("/v1/flow-clips", params=right | less, content=WAV)
            assert refused.status_code == 422
            assert "DTA-MEDIA-RIGHTS" in refused.text
        assert client.put("/v1/flow-clips", params=right, content=b"no sound").status_code == 422
        assert client.delete(f"/v1/flow-clips/{kept.json()['id']}").status_code == 204
        assert client.get("/v1/flow-clips").json() == {"items": []}


def test_a_promised_call_is_listed_without_its_number_and_may_be_taken_back(door, calling):
    calling.flow({"kind": "callback", "id": "back", "ways": {"next": "end"}}, END)
    calling.rings()
    calling.hangs_up()
    with door() as client:
        (held,) = client.get("/v1/callbacks").json()["items"]
        assert (held["queue"]["name"], held["state"], held["tries"]) == ("Shop", "waiting", 0)
        assert "+41790001122" not in str(held)
        assert client.delete(f"/v1/callbacks/{held['id']}").status_code == 204
        assert client.get("/v1/callbacks").json() == {"items": []}
