"""The routes of conversations, as the wire contract says."""

import pytest

from fairline.conversations import QueueNames, TeamQueues, make_disposition, start_wrap_up, to_queue
from fairline.conversations.tests.door import AGENT, SUPERVISOR, door
from fairline.gate import Standing
from fairline.gate.tests.given import providers
from fairline.journal import HOUSE, Actor


@pytest.fixture
def client(talking):
    with door(talking, talking.ada) as client:
        yield client


NOT_THREADED = {"cc": False, "subject": False, "html": False, "scheduled": False, "segments": False}


def test_a_row_has_the_shape_the_contract_says(talking, client):
    talking.house.database.tools.facts[QueueNames] = lambda c, ids: QueueNames({"que_1": "Billing"})
    talk = talking.opened("nour", "My parcel\n is   late", name="Nour", agent=talking.ada)
    talking.house.write(lambda c: to_queue(c, talk, "que_1", HOUSE, priority=2))
    at = "2026-11-23T09:00:00.000Z"
    answer = client.get("/v1/conversations").json()
    assert answer == {
        "items": [
            {
                "id": talk,
                "contact": {"id": talking.one(talk).contact, "name": "Nour"},
                "channel": "pigeon",
                "subject": None,
                "state": "open",
                "queue": {"id": "que_1", "name": "Billing"},
                "agent": None,
                "last": {"text": "My parcel is late", "at": at, "from": "contact"},
                "unread": 1,
                "waiting_since": at,
                "on_the_line": False,
                "priority": 2,
                "created": at,
                "reference": 1,
                "status": "open",
                "custom": None,
                "kind": None,
                "priority_word": "low",
                "tags": [],
                "due": None,
                "snoozed_until": None,
                "suspected": False,
                "set_aside": None,
                "via": None,
                "watchers": 0,
                "satisfaction": None,
                "participants": 0,
                "language": None,
                "side_of": None,
                "merged_into": None,
                "updated": at,
                "values": {},
            }
        ],
        "next": None,
    }


def test_a_conversation_comes_with_its_contact_and_whether_one_may_reply(talking, client):
    talk = talking.opened("nour", name="Nour", page="https://shop.example/cart\nYour cart")
    found = client.get(f"/v1/conversations/{talk}").json()
    assert found["contact"]["addresses"] == [{"channel": "pigeon", "address": "nour", "verified": True}]
    assert found["page"] == {"url": "https://shop.example/cart", "title": "Your cart"}
    assert (found["site"], found["visitor_online"], found["disposition"]) == (None, False, None)
    assert found["can"] == NOT_THREADED | {
        "reply": False,
        "why_not": "Nobody has this conversation yet. Take it to write.",
    }
    assert client.post(f"/v1/conversations/{talk}/assignment").status_code == 201
    assert client.get(f"/v1/conversations/{talk}").json()["can"] == NOT_THREADED | {"reply": True, "why_not": None}
    with door(talking, talking.ben, locale="fr") as ben:
        assert ben.get(f"/v1/conversations/{talk}").json()["can"]["why_not"] == "Ada a cette conversation."


def test_views_hold_what_they_say(talking, client):
    talking.house.database.tools.facts[TeamQueues] = lambda c, members: TeamQueues(dict.fromkeys(members, ("que_1",)))
    mine = talking.opened("mine", agent=talking.ada)
    talking.later(seconds=1)
    queued = talking.opened("queued")
    talking.house.write(lambda c: to_queue(c, queued, "que_1", HOUSE))
    talking.later(seconds=1)
    bens = talking.opened("bens", agent=talking.ben)
    talking.closes(bens, talking.ben)

    def ids(**query):
        return [row["id"] for row in client.get("/v1/conversations", params=query).json()["items"]]

    assert ids() == [queued, mine]
    assert ids(view="mine") == [mine]
    assert ids(view="waiting") == [queued]
    assert ids(view="team") == [queued]
    assert ids(view="queue:que_1") == [queued]
    assert ids(view="queue:que_2") == []
    assert ids(view="mine", state="closed") == []
    assert ids(view="all", state="closed") == [bens]
    assert ids(contact=talking.one(bens).contact) == [bens]
    assert client.get("/v1/conversations", params={"view": "nobody"}).status_code == 422
    assert client.get("/v1/conversations", params={"state": "lost"}).status_code == 422
    assert client.get("/v1/conversations", params={"cursor": "!"}).status_code == 422


def test_a_permitted_reply_is_answered_with_its_ruling_and_shown_in_the_thread(talking, client):
    talk = talking.opened("nour", name="Nour", agent=talking.ada)
    answer = client.post(
        f"/v1/conversations/{talk}/replies", json={"text": "Hello", "attachments": [], "client_id": "c1"}
    )
    assert answer.status_code == 201
    ruling = answer.json()
    assert set(ruling) == {"act", "outcome", "amended", "text", "due", "verdicts", "number"}
    assert (ruling["outcome"], ruling["text"], ruling["verdicts"]) == ("permitted", "Hello", [])
    items = client.get(f"/v1/conversations/{talk}/thread").json()["items"]
    assert [item["kind"] for item in items] == ["line", "message", "line", "message"]
    assert items[-1] == {
        "kind": "message",
        "number": ruling["number"],
        "id": items[-1]["id"],
        "at": "2026-11-23T09:00:00.000Z",
        "from": {"kind": "agent", "id": talking.ada, "name": "Ada"},
        "text": "Hello",
        "attachments": [],
        "delivery": "accepted",
        "delivery_detail": None,
        "masked": False,
        "act": ruling["act"],
        "client_id": "c1",
        "aside": False,
        "automatic": None,
        "has_page": False,
        "suspected": [],
    }
    assert items[0]["words"] == "Nour began the conversation"
    assert items[2]["words"] == "Ada took the conversation"


def test_a_refusal_is_an_answer_and_its_card_stands_in_the_thread_in_the_readers_language(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.database.tools.facts.update(providers(Standing("suspended")))
    ruling = client.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}).json()
    assert ruling["outcome"] == "refused"
    assert [verdict["policy"] for verdict in ruling["verdicts"]] == ["standing"]
    with door(talking, talking.ada, locale="fr") as french:
        card = french.get(f"/v1/conversations/{talk}/thread").json()["items"][-1]
    assert (card["kind"], card["outcome"], card["text"], card["act"]) == ("ruling", "refused", "Hello", ruling["act"])
    assert card["verdicts"][0]["reason"] != ruling["verdicts"][0]["reason"]


def test_the_same_request_with_the_same_key_is_answered_as_the_first_time(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    ask = {"json": {"text": "Hello"}, "headers": {"Idempotency-Key": "key-123456"}}
    first, second = (client.post(f"/v1/conversations/{talk}/replies", **ask) for _ in range(2))
    assert first.json() == second.json()
    assert talking.texts(talk).count("Hello") == 1


def test_a_preview_tells_the_ruling_and_writes_nothing(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    before = len(talking.house.journal())
    answer = client.post(f"/v1/conversations/{talk}/replies/preview", json={"text": "Hello", "attachments": []})
    assert (answer.status_code, answer.json()["outcome"], answer.json()["number"]) == (200, "permitted", None)
    assert len(talking.house.journal()) == before


def test_the_thread_is_paged_backwards_and_neither_skips_nor_repeats(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    for number in range(12):
        talking.replies(talk, f"Is your card 4111 1111 1111 1111? {number}")
    whole = client.get(f"/v1/conversations/{talk}/thread", params={"limit": 200}).json()
    assert whole["next"] is None
    for limit in (1, 2, 3, 5, 7):
        pages: list[dict[str, object]] = []
        before = None
        while True:
            query = {"limit": limit} | ({"before": before} if before else {})
            page = client.get(f"/v1/conversations/{talk}/thread", params=query).json()
            pages, before = page["items"] + pages, page["next"]
            if before is None:
                break
        assert pages == whole["items"]


def test_a_note_is_answered_as_it_stands_in_the_thread(talking, client):
    talk = talking.opened("nour")
    answer = client.post(f"/v1/conversations/{talk}/notes", json={"text": "Look @Ben", "mentions": [talking.ben]})
    assert answer.status_code == 201
    assert client.get(f"/v1/conversations/{talk}/thread").json()["items"][-1] == answer.json()
    assert answer.json()["mentions"] == [talking.ben]


def test_from_hand_over_to_the_end_and_back(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    solved = talking.house.write(lambda c: make_disposition(c, HOUSE, "Solved", ""))
    assert client.post(f"/v1/conversations/{talk}/reads", json={"number": 3}).status_code == 201
    moved = client.post(f"/v1/conversations/{talk}/transfers", json={"agent": talking.ben})
    assert (moved.status_code, moved.json()["agent"]["name"]) == (201, "Ben")
    assert client.post(f"/v1/conversations/{talk}/wrap-up").json()["type"] == "conversation-not-yours"
    with door(talking, talking.ben) as ben:
        assert ben.post(f"/v1/conversations/{talk}/wrap-up").json()["state"] == "wrapping_up"
        missing = ben.put(f"/v1/conversations/{talk}/wrap-up", json={"disposition": None})
        assert (missing.status_code, list(missing.json()["fields"])) == (422, ["disposition"])
        closed = ben.put(f"/v1/conversations/{talk}/wrap-up", json={"disposition": solved.id, "note": "Refunded"})
        assert (closed.status_code, closed.json()["state"]) == (200, "closed")
        assert ben.get(f"/v1/conversations/{talk}").json()["disposition"] == {"id": solved.id, "name": "Solved"}
    again = client.post(f"/v1/conversations/{talk}/reopenings")
    assert (again.status_code, again.json()["agent"]["name"], again.json()["state"]) == (201, "Ada", "open")
    words = [
        item["words"] for item in client.get(f"/v1/conversations/{talk}/thread").json()["items"] if "words" in item
    ]
    assert words == [
        "The visitor began the conversation",
        "Ada took the conversation",
        "Ada handed the conversation over to Ben",
        "Ben ended the talk and is wrapping up",
        "Closed by Ben: Solved",
        "Ada opened the conversation again",
    ]


def test_what_another_account_has_is_simply_not_there(talking, client):
    talk = talking.opened("nour")
    from fairline.conversations.tests.talking import Talking
    from tests.support.house import OTHER

    assert isinstance(talking, Talking)
    seen = talking.house.read(lambda c: c.all("SELECT id FROM conversations WHERE account = :a", a=OTHER), OTHER)
    assert seen == []
    for path in (f"/v1/conversations/{talk}x", f"/v1/conversations/{talk}x/thread", "/v1/attachments/att_x"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize("before", ["-1", "99999999999999999999999999", "x"])
def test_a_place_in_the_thread_there_cannot_be_is_refused(talking, client, before):
    talk = talking.opened("nour")
    assert client.get(f"/v1/conversations/{talk}/thread", params={"before": before}).status_code == 422


def test_saved_replies_are_kept_changed_and_removed(talking):
    with door(talking, talking.ada, SUPERVISOR) as client:
        asked = {"shortcut": "/thanks", "title": "Thank you", "text": "Thank you for waiting.", "team": None}
        made = client.post("/v1/saved-replies", json=asked)
        assert made.status_code == 201
        reply = made.json()
        assert reply == {**asked, "id": reply["id"], "shortcut": "thanks", "suspended": False}
        taken = client.post("/v1/saved-replies", json={**asked, "shortcut": "Thanks"})
        assert (taken.status_code, list(taken.json()["fields"])) == (409, ["shortcut"])
        changed = client.patch(f"/v1/saved-replies/{reply['id']}", json={"text": "Thanks."})
        assert changed.json() == {**reply, "text": "Thanks."}
        assert client.get("/v1/saved-replies").json()["items"] == [changed.json()]
        assert client.patch(f"/v1/saved-replies/{reply['id']}", json={"team": "tem_x"}).status_code == 422
        assert client.delete(f"/v1/saved-replies/{reply['id']}").status_code == 204
        assert client.get("/v1/saved-replies").json() == {"items": [], "next": None}
        assert client.delete(f"/v1/saved-replies/{reply['id']}").status_code == 404
    assert talking.house.replays_the_same()


def test_dispositions_are_offered_and_removed(talking):
    with door(talking, talking.ada, SUPERVISOR) as client:
        made = [client.post("/v1/dispositions", json={"name": name}).json() for name in ("Solved", "Spam", "Refund")]
        assert client.post("/v1/dispositions", json={"name": " solved "}).status_code == 409
        first = client.get("/v1/dispositions", params={"limit": 2}).json()
        rest = client.get("/v1/dispositions", params={"limit": 2, "cursor": first["next"]}).json()
        assert first["items"] + rest["items"] == made
        assert client.delete(f"/v1/dispositions/{made[1]['id']}").status_code == 204
        assert [each["name"] for each in client.get("/v1/dispositions").json()["items"]] == ["Solved", "Refund"]


def test_an_agent_may_not_change_what_is_offered(talking, client):
    assert client.post("/v1/dispositions", json={"name": "Solved"}).status_code == 403
    assert client.post("/v1/saved-replies", json={"shortcut": "a", "title": "b", "text": "c"}).status_code == 403


def test_who_may_only_read_neither_replies_nor_takes(talking):
    talk = talking.opened("nour")
    with door(talking, talking.ben, AGENT - {"conversation.reply", "conversation.take"}) as client:
        assert client.post(f"/v1/conversations/{talk}/replies", json={"text": "Hello"}).status_code == 403
        assert client.post(f"/v1/conversations/{talk}/assignment").status_code == 403
        assert client.get(f"/v1/conversations/{talk}").json()["can"]["why_not"].startswith("Your role")


def test_a_closed_one_says_so_before_one_writes(talking, client):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: start_wrap_up(c, talk, Actor("member", talking.ada), talking.ada, oversees=False))
    assert client.get(f"/v1/conversations/{talk}").json()["can"]["reply"] is True
    client.put(f"/v1/conversations/{talk}/wrap-up", json={})
    assert client.get(f"/v1/conversations/{talk}").json()["can"] == NOT_THREADED | {
        "reply": False,
        "why_not": "This conversation has ended. Open it again to write.",
    }


def test_the_channels_there_are_say_what_they_are_called_and_can_do(client):
    told = {each["name"]: each for each in client.get("/v1/channels").json()["items"]}
    assert told["webchat"]["label"] == "Web chat"
    assert (told["email"]["capabilities"]["cc"], told["webchat"]["capabilities"]["cc"]) == (True, False)
