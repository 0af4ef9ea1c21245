"""Who comes in: a token with the e-mail of whom it speaks for; nothing else, and nowhere else."""

from typing import Any

from fairline.platform.zendesk import limits
from fairline.platform.zendesk.limits import LIMITS, PER_MINUTE
from fairline.security import Rate

READS = frozenset({"conversation.read", "contact.read"})


def test_a_token_with_its_owners_e_mail_comes_in(door: Any) -> None:
    nora = door()
    assert nora.get("/api/v2/users/me")["user"]["email"] == nora.email


STRANGERS = (
    ("Basic bm9yYTpzZWNyZXQ=", "password-not-taken"),
    ("Basic nonsense", "not-signed-in"),
    ("Basic bm9yYS90b2tlbjpub25l", "not-signed-in"),
    ("Bearer fl_nobody", "not-signed-in"),
    ("", "not-signed-in"),
)


def test_nobody_else_does_and_is_told_so_as_clients_read_it(door: Any) -> None:
    nora = door()
    for sent, kind in STRANGERS:
        answer = nora.ask("GET", "/api/v2/tickets", authorization=sent)
        told = answer.json()
        assert (answer.status_code, told["error"], told["type"]) == (401, "Couldn't authenticate you", kind), sent
        assert told["remedy"]


def test_a_token_speaks_for_another_member_only_where_it_may(door: Any) -> None:
    may = door()
    may.shop.agent("luc")
    luc = f"luc@{may.shop.account}.example"
    may.email = luc
    assert may.get("/api/v2/users/me")["user"]["name"] == "luc"
    ticket = may.opens()
    may.ask("PUT", f"/api/v2/tickets/{ticket['id']}", {"ticket": {"comment": {"body": "Ours", "public": False}}})
    said = may.get(f"/api/v2/tickets/{ticket['id']}/comments")["comments"][-1]
    assert may.get(f"/api/v2/users/{said['author_id']}")["user"]["name"] == "luc"

    may_not = door(scopes=READS, email=luc)
    answer = may_not.ask("GET", "/api/v2/tickets")
    assert (answer.status_code, answer.json()["type"]) == (401, "may-not-speak-for")


def test_who_speaks_for_somebody_may_no_more_than_they(door: Any) -> None:
    nora = door()
    nora.shop.agent("reader", "read_only")
    nora.email = f"reader@{nora.shop.account}.example"
    answer = nora.ask("POST", "/api/v2/tickets", {"ticket": {"subject": "x", "comment": {"body": "x"}}})
    assert (answer.status_code, answer.json()["error"]) == (403, "Forbidden")


def test_a_member_who_left_is_spoken_for_by_nobody(door: Any) -> None:
    nora = door()
    luc = nora.shop.agent("luc")
    nora.email = f"luc@{nora.shop.account}.example"
    nora.shop.deactivates(luc)
    assert nora.ask("GET", "/api/v2/users/me").status_code == 401


def test_a_token_may_what_its_scopes_say(door: Any) -> None:
    reader = door(scopes=READS)
    assert reader.get("/api/v2/tickets")["tickets"] == []
    assert reader.ask("DELETE", "/api/v2/tickets/1").status_code == 403


def test_who_asks_too_often_is_told_when_to_come_again(door: Any) -> None:
    nora = door()
    first = nora.ask("GET", "/api/v2/tickets")
    assert (first.headers["X-Rate-Limit"], first.headers["X-Rate-Limit-Remaining"]) == (
        str(PER_MINUTE), str(PER_MINUTE - 1),
    )  # fmt: skip
    held = limits.rate()
    assert held == Rate(PER_MINUTE, PER_MINUTE)
    (key,) = LIMITS._held
    LIMITS.take(key, held, nora.shop.house.database.tools.now(), PER_MINUTE - 2)
    assert nora.ask("GET", "/api/v2/tickets").status_code == 200
    answer = nora.ask("GET", "/api/v2/tickets")
    assert (answer.status_code, answer.json()["error"]) == (429, "APIRateLimitExceeded")
    assert int(answer.headers["Retry-After"]) >= 1
