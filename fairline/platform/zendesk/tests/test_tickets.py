"""Tickets over HTTP: what the gate refuses, what is another account's, what does not fit, what is sent twice."""

from typing import Any

from fairline import crm
from fairline.crm.events import ContactErased
from fairline.platform.zendesk import store


def refusing(door: Any) -> None:
    """From now on the gate lets nothing leave by mail."""
    from fairline.gate import SenderProven

    door.shop.house.database.tools.facts[SenderProven] = lambda c, act: SenderProven(False, "x.example", "domain")


def test_a_refused_reply_is_told_with_its_remedy_and_changes_nothing(door: Any) -> None:
    nora = door()
    ticket = nora.opens()
    refusing(nora)
    change = {"ticket": {"status": "solved", "comment": {"body": "Done", "public": True}}}
    answer = nora.ask("PUT", f"/api/v2/tickets/{ticket['id']}", change)
    told = answer.json()
    assert (answer.status_code, told["error"]) == (422, "RecordInvalid")
    (verdict,) = told["details"]["base"]
    assert verdict["error"] == "sender_proven"
    assert verdict["description"]
    assert verdict["remedy"]
    assert nora.get(f"/api/v2/tickets/{ticket['id']}")["ticket"]["status"] == "new"
    assert "ActRefused" in [entry.kind for entry in nora.shop.house.journal(nora.shop.account)]


def test_a_ticket_whose_first_words_are_refused_is_not_opened(door: Any) -> None:
    nora = door()
    refusing(nora)
    me = nora.get("/api/v2/users/me")["user"]["id"]
    first = {"body": "We have news", "author_id": me}
    ticket = {"subject": "News", "comment": first, "requester": {"email": "ben@x.example"}}
    assert nora.ask("POST", "/api/v2/tickets", {"ticket": ticket}).status_code == 422
    assert nora.get("/api/v2/tickets")["count"] == 0


def test_what_is_sent_twice_under_one_key_is_done_once(door: Any) -> None:
    nora = door()
    body = {"ticket": {"subject": "Once", "comment": {"body": "x"}, "requester": {"email": "ben@x.example"}}}
    first = nora.ask("POST", "/api/v2/tickets", body, idempotency_key="the-same-key")
    again = nora.ask("POST", "/api/v2/tickets", body, idempotency_key="the-same-key")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert again.headers["x-idempotency-lookup"] == "hit"
    assert nora.get("/api/v2/tickets")["count"] == 1
    other = body | {"ticket": body["ticket"] | {"subject": "Other"}}
    assert nora.ask("POST", "/api/v2/tickets", other, idempotency_key="the-same-key").status_code == 422


def test_a_refusal_sent_twice_is_told_twice(door: Any) -> None:
    nora = door()
    refusing(nora)
    me = nora.get("/api/v2/users/me")["user"]["id"]
    said = {"body": "News", "author_id": me}
    ticket = {"subject": "News", "comment": said, "requester": {"email": "ben@x.example"}}
    told = [nora.ask("POST", "/api/v2/tickets", {"ticket": ticket}, idempotency_key="again-and-again") for _ in "12"]
    assert [each.status_code for each in told] == [422, 422]
    assert [each.json()["details"]["base"][0]["error"] for each in told] == ["sender_proven"] * 2


def test_who_looked_before_somebody_else_changed_it_is_told(door: Any) -> None:
    nora = door()
    ticket = nora.opens()
    path, stamp = f"/api/v2/tickets/{ticket['id']}", ticket["updated_at"]
    nora.shop.later(minutes=1)
    change = {"priority": "low", "safe_update": True, "updated_stamp": stamp}
    assert nora.ask("PUT", path, {"ticket": change}).status_code == 200
    again = nora.ask("PUT", path, {"ticket": change | {"priority": "high"}})
    assert (again.status_code, again.json()["error"]) == (409, "UpdateConflict")


def test_what_is_another_accounts_is_not_there(door: Any) -> None:
    nora, other = door(), door("acc_second")
    ticket = nora.opens(external_id="theirs")
    user = ticket["requester_id"]
    paths = (
        f"tickets/{ticket['id']}", f"tickets/{ticket['id']}/comments", f"tickets/{ticket['id']}/audits",
        f"users/{user}", f"users/{user}/tickets/requested", "groups/5000000000000003", f"requests/{ticket['id']}",
        "attachments/5000000000000001", "job_statuses/none", "views/17", "macros/17", "organizations/17",
    )  # fmt: skip
    for path in paths:
        answer = other.ask("GET", f"/api/v2/{path}")
        assert (answer.status_code, answer.json()["error"]) == (404, "RecordNotFound"), path
    assert other.get("/api/v2/tickets?external_id=theirs")["tickets"] == []
    assert other.get("/api/v2/tickets/show_many?ids=1,2,3")["tickets"] == []
    strange = {"requester_id": user, "subject": "x", "comment": {"body": "x"}}
    assert other.ask("POST", "/api/v2/tickets", {"ticket": strange}).status_code == 422


WRONG: list[dict[str, Any]] = [
    {"status": "happy"},
    {"priority": 7},
    {"priority": "extreme"},
    {"type": "puzzle"},
    {"assignee_id": 99},
    {"assignee_id": 10**30},
    {"group_id": "abc"},
    {"ticket_form_id": -1},
    {"problem_id": 4_711},
    {"tags": 5},
    {"comment": {"body": "x", "uploads": ["nothing"]}},
    {"comment": {"body": 5}},
    {"comment": {"body": "x", "author_id": 1}},
    {"requester_id": 12},
    {"collaborator_ids": [1]},
    {"subject": "x" * 501},
]


def test_what_does_not_fit_is_told_and_changes_nothing(door: Any) -> None:
    nora = door()
    ticket = nora.opens()
    for change in WRONG:
        answer = nora.ask("PUT", f"/api/v2/tickets/{ticket['id']}", {"ticket": change})
        assert answer.status_code == 422, f"{change}: {answer.text}"
        assert answer.json()["description"]
    now = nora.get(f"/api/v2/tickets/{ticket['id']}")["ticket"]
    assert {name: now[name] for name in ("status", "priority", "tags", "type", "updated_at")} == {
        name: ticket[name] for name in ("status", "priority", "tags", "type", "updated_at")
    }
    assert len(nora.get(f"/api/v2/tickets/{ticket['id']}/comments")["comments"]) == 1


def test_many_are_done_one_by_one_and_a_step_that_runs_again_does_nothing(door: Any) -> None:
    nora = door()
    ben = {"email": "ben@x.example"}
    wanted = [{"subject": f"t{n}", "comment": {"body": "x" * (n != 3)}, "requester": ben} for n in range(12)]
    job = nora.ask("POST", "/api/v2/tickets/create_many", {"tickets": wanted}).json()["job_status"]
    assert (job["status"], job["total"]) == ("queued", 12)
    nora.shop.house.due()
    done = nora.get(f"/api/v2/job_statuses/{job['id']}")["job_status"]
    assert (done["status"], [each["success"] for each in done["results"]].count(True)) == ("completed", 11)
    assert done["results"][3]["details"]
    rows = nora.shop.read(lambda c: store.many(c, [job["id"]]))
    assert rows[0]["wanted"] is None

    from fairline.platform.zendesk.many import step
    from fairline.platform.zendesk.verbs import VERBS

    nora.shop.write(lambda c: step(VERBS)(c, {"many": job["id"], "place": 0}))
    assert nora.get("/api/v2/tickets")["count"] == 11


def test_numbers_stay_through_a_replay_and_ids_of_others_go_with_whom_they_name(door: Any) -> None:
    nora = door()
    ticket = nora.opens(external_id="order-9")
    user = nora.ask("PUT", f"/api/v2/users/{ticket['requester_id']}", {"user": {"external_id": "ben-9"}}).json()["user"]
    assert user["external_id"] == "ben-9"
    assert nora.shop.house.replays_the_same(nora.shop.account)
    assert nora.get(f"/api/v2/users/{user['id']}")["user"]["name"] == "Ben"
    held = nora.shop.read(lambda c: crm.find(c, "email", "ben@x.example"))
    nora.shop.write(lambda c: crm.erase(c, held.id))
    assert ContactErased.__name__ in [entry.kind for entry in nora.shop.house.journal(nora.shop.account)]
    assert nora.get("/api/v2/tickets?external_id=order-9")["tickets"] == []
    assert nora.get("/api/v2/users/search?external_id=ben-9")["users"] == []
    assert nora.shop.house.replays_the_same(nora.shop.account)


def test_a_contact_named_as_author_opens_again_what_was_solved(door: Any) -> None:
    nora = door()
    ticket = nora.opens(status="solved")
    path = f"/api/v2/tickets/{ticket['id']}"
    said = {"comment": {"body": "It leaks again", "author_id": ticket["requester_id"]}}
    assert nora.ask("PUT", path, {"ticket": said}).json()["ticket"]["status"] == "open"
    assert [each["body"] for each in nora.get(f"{path}/comments")["comments"]] == ["It leaks", "It leaks again"]
    nora.ask("PUT", path, {"ticket": {"status": "closed"}})
    assert nora.ask("PUT", path, {"ticket": said}).status_code == 422


def test_card_numbers_are_hidden_before_anything_is_kept(door: Any) -> None:
    nora = door()
    ticket = nora.opens(subject="4111 1111 1111 1111", body="My card is 4111 1111 1111 1111")
    shown = str(nora.get(f"/api/v2/tickets/{ticket['id']}/comments")) + str(ticket)
    assert "4111 1111 1111 1111" not in shown


def test_lists_hold_everything_once_by_number_and_by_cursor(door: Any) -> None:
    nora = door()
    made = [nora.opens(f"t{n}")["id"] for n in range(5)]
    by_number, path = [], "/api/v2/tickets?per_page=2"
    while path:
        page = nora.get(path)
        by_number += [each["id"] for each in page["tickets"]]
        path = here(page["next_page"])
    by_cursor, path = [], "/api/v2/tickets?page[size]=2"
    while path:
        page = nora.get(path)
        by_cursor += [each["id"] for each in page["tickets"]]
        path = here(page["links"]["next"])
        assert page["meta"]["has_more"] is bool(path)
    assert by_number == by_cursor == made
    assert nora.ask("GET", "/api/v2/tickets?page[after]=nonsense").status_code == 422


def here(link: str | None) -> str:
    """A link without the name of the server; without the ending, which the outermost layer takes away."""
    return (link or "").replace("http://testserver.local", "").replace(".json?", "?")
