"""The two doors: an account's people see and answer their own cases, the operator's people those of every account."""

import pytest

from fairline import accounts
from fairline.cases import find, open_case
from fairline.cases.tests.conftest import DESK
from fairline.journal import HOUSE
from fairline.security.tests.conftest import account_of, application, browser, joined, quick
from tests.support.house import ACCOUNT

__all__ = ["application", "browser", "quick"]


@pytest.fixture
def both(house):
    """Ada's account, and the operator's with two people at its desk."""
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), DESK)
    house.write(lambda c: joined(c, "otis@operator.example", "Otis Grey", "compliance_officer"), DESK)
    house.write(accounts.appoint_operator, DESK)


@pytest.fixture
def case(house, both):
    return house.write(
        lambda c: open_case(c, HOUSE, kind="violation", side="operator", title="", about=("member:mem_x",))
    )


async def came(browser, email):
    visitor = browser()
    assert (await visitor.sign_in(email)).status_code == 201
    return visitor


async def test_the_desk_asks_decides_and_takes_measures_and_the_account_answers(house, both, case, browser):
    opal, otis, ada = [
        await came(browser, email) for email in ("opal@operator.example", "otis@operator.example", "ada@example.com")
    ]
    at = f"/v1/operator/cases/{case}"
    (row,) = (await opal.ask("GET", "/v1/operator/cases")).json()["items"]
    assert (row["id"], row["account"], row["account_name"]) == (case, ACCOUNT, "Rhône Bikes")
    assert (await opal.ask("POST", f"{at}/questions", {"what": "answer", "words": "Why?"})).status_code == 201
    answered = await ada.ask("POST", f"/v1/cases/{case}/answers", {"words": "A mistake."})
    assert answered.json()["case"]["state"] == "answered"
    wanted = {"scope": "full", "why": "fraud", "condition": "decided"}
    (proposal,) = (await opal.ask("POST", f"{at}/measures", wanted)).json()["proposals"]
    own = await opal.ask("POST", f"{at}/proposals/{proposal['id']}/answers", {"approved": True})
    assert (own.status_code, own.json()["type"]) == (409, "same-eyes")
    agreed = await otis.ask("POST", f"{at}/proposals/{proposal['id']}/answers", {"approved": True})
    assert [one["scope"] for one in agreed.json()["measures"]] == ["full"]
    assert (await ada.ask("GET", "/v1/account")).json()["standing"] == "suspended"
    seen = (await ada.ask("GET", f"/v1/cases/{case}")).json()
    assert seen["proposals"] == []
    (measure,) = seen["measures"]
    assert (await otis.ask("DELETE", f"{at}/measures/{measure['id']}")).status_code == 204
    assert (await ada.ask("GET", "/v1/account")).json()["standing"] == "active"
    told = " ".join(str(entry) for entry in house.journal() if entry.actor.kind == "operator")
    assert told
    assert "Otis" not in told
    assert "opal@" not in told


async def test_nobody_but_the_operators_people_comes_to_the_desk(house, both, case, browser):
    ada = await came(browser, "ada@example.com")
    for method, path in (("GET", "/v1/operator/cases"), ("POST", f"/v1/operator/cases/{case}/closings")):
        answer = await ada.ask(method, path, {"because": "done"} if method == "POST" else None)
        assert (answer.status_code, answer.json()["type"]) == (403, "forbidden")
    house.write(accounts.dismiss_operator, DESK)
    opal = await came(browser, "opal@operator.example")
    assert (await opal.ask("GET", "/v1/operator/cases")).status_code == 403
    assert (await opal.ask("GET", f"/v1/cases/{case}")).status_code == 404


async def test_an_agent_reports_from_inside_and_does_not_decide(house, both, browser):
    house.write(lambda c: joined(c, "ben@example.com", "Ben", "agent"))
    ben, ada = await came(browser, "ben@example.com"), await came(browser, "ada@example.com")
    made = await ben.ask("POST", "/v1/cases", {"subject": "fraud", "words": "Somebody wants passwords"})
    assert made.status_code == 201
    assert (await ben.ask("GET", "/v1/cases")).status_code == 403
    case = made.json()["id"]
    ended = await ada.ask(
        "POST",
        f"/v1/cases/{case}/decisions",
        {"outcome": "unfounded", "reason": "Ben tried what happens when one reports something."},
    )
    assert ended.json()["case"]["state"] == "closed"
    assert house.read(lambda c: find(c, case)).outcome == "unfounded"


async def test_a_suspended_account_still_reads_exports_and_answers(house, both, case, browser):
    """Clause DTA-V-FULL: nothing of the kind is behind the gate."""
    ada = await came(browser, "ada@example.com")
    house.write(
        lambda c: accounts.take_measure(c, HOUSE, scope="full", case=case, clauses=[], why="fraud", condition="decided")
    )
    for path in ("/v1/account", "/v1/members", f"/v1/cases/{case}", "/v1/traffic-quality"):
        assert (await ada.ask("GET", path)).status_code == 200
    answered = await ada.ask("POST", f"/v1/cases/{case}/appeals", {"words": "We did nothing."})
    assert answered.json()["case"]["state"] == "appealed"


async def test_a_sealed_case_is_nowhere_in_the_account_and_who_looks_is_written_down(house, both, browser):
    opal, ada = await came(browser, "opal@operator.example"), await came(browser, "ada@example.com")
    wanted = {"account": ACCOUNT, "kind": "legal_process", "title": "Order 7", "sealed": True}
    made = (await opal.ask("POST", "/v1/operator/cases", wanted)).json()["case"]
    assert (made["account"], made["sealed"]) == (ACCOUNT, True)
    before = len(house.journal(DESK))
    assert (await opal.ask("GET", f"/v1/operator/cases/{made['id']}")).status_code == 200
    assert house.journal(DESK)[-1].kind == "CaseLookedAt"
    assert len(house.journal(DESK)) == before + 1
    wanted = {"scope": "begin", "why": "an order", "condition": "met"}
    refused = await opal.ask("POST", f"/v1/operator/cases/{made['id']}/measures", wanted)
    assert (refused.status_code, list(refused.json()["fields"])) == (422, ["scope"])
    assert (await ada.ask("GET", f"/v1/cases/{made['id']}")).status_code == 404
    assert (await ada.ask("GET", "/v1/cases")).json()["items"] == []


async def test_a_networks_report_with_a_fine_is_a_case_with_a_charge(house, both, browser):
    """Clause ZS-CC-VIOLATION-CONTACT."""
    opal = await came(browser, "opal@operator.example")
    told = {"account": ACCOUNT, "sender": "snd_1", "rule": "SHAFT", "fine": 50_000, "currency": "USD"}
    made = (await opal.ask("POST", "/v1/operator/provider-reports", told)).json()
    assert [one["minor"] for one in made["charges"]] == [50_000]
    assert {one["name"]: bool(one["met"]) for one in made["clocks"]} == {"tell_account": True, "stop": False}
