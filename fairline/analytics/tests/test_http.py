"""The routes of figures and exports, and the page behind a link, as they answer."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.accounts import appoint_operator
from fairline.analytics.exports.places import allow
from fairline.analytics.metrics import METRICS
from fairline.analytics.plugin import PLUGIN
from fairline.analytics.pooled import store
from fairline.analytics.tests.test_exports import Desk, desk, lines, plugins  # noqa: F401  # fixtures
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

MAY = frozenset({"figure.read", "report.manage", "export.make", "export.allow", "operator.pooling.weigh"})
WEEK = {"from": "2026-11-23T00:00:00+01:00", "until": "2026-11-28T00:00:00+01:00"}


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient[Litestar]]:  # noqa: F811  # the fixture of that name
    """A client signed in as the owner."""
    identity = Identity(ACCOUNT, f"member:{desk.owner}", desk.owner, "owner", MAY, "en", "token")

    async def authenticate(connection: object) -> Identity:
        return identity

    app = Litestar(
        list(PLUGIN.routes),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": desk.house.database, "hub": None, "authenticate": authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


def test_every_metric_is_told_with_its_formula(client: TestClient[Litestar]) -> None:
    told = client.get("/v1/metrics").json()["items"]
    assert {each["name"] for each in told} == set(METRICS)
    assert all(each["formula"] and each["words"] != each["formula"] for each in told)


def test_figures_come_with_formula_names_and_limits(client: TestClient[Litestar]) -> None:
    answer = client.post("/v1/figures", json={"metric": "volume", **WEEK, "by": ["channel"], "grain": "day"})
    assert answer.status_code == 200
    figures = answer.json()
    assert [(row["dimensions"]["channel"], row["at"][:10], row["value"]) for row in figures["rows"]] == [
        ("email", "2026-11-22", 1),
        ("webchat", "2026-11-22", 1),
        ("email", "2026-11-23", 1),
        ("email", "2026-11-24", 1),
    ]
    assert len(figures["steps"]) == 5
    assert figures["from"] == "2026-11-22T23:00:00.000Z"
    assert figures["limits"] == client.get("/v1/limits").json()


def test_a_question_is_kept_asked_again_and_removed(client: TestClient[Litestar]) -> None:
    asked = {"name": "Week", "question": {"metric": "volume", **WEEK}}
    report = client.post("/v1/reports", json=asked).json()
    assert client.get(f"/v1/reports/{report['id']}/figures").json()["rows"][0]["value"] == 4
    mine = client.patch(f"/v1/reports/{report['id']}", json={**asked, "name": "Mine", "scope": "mine"}).json()
    assert (mine["name"], mine["scope"]) == ("Mine", "mine")
    assert client.delete(f"/v1/reports/{report['id']}").status_code == 204
    assert client.get("/v1/reports").json()["items"] == []


def test_an_export_is_asked_for_looked_at_and_fetched(client: TestClient[Litestar], desk: Desk) -> None:  # noqa: F811
    body = {
        "what": "conversations",
        "purpose": "service",
        **WEEK,
        "recipients": [desk.owner],
        "columns": ["reference", "channel"],
    }
    made = client.post("/v1/exports", json=body)
    assert (made.status_code, made.json()["state"]) == (201, "running")
    desk.house.due()
    seen = client.get(f"/v1/exports/{made.json()['id']}").json()
    assert (seen["state"], seen["rows"]) == ("ready", 4)
    file = client.get(seen["link"])
    assert file.headers["content-disposition"].endswith('.csv"')
    assert len(lines(file.content)) == 4
    assert client.get(f"/v1/exports/{seen['id']}").json()["fetches"][0]["recipient"] == desk.owner
    assert client.delete(f"/v1/exports/{seen['id']}").status_code == 204
    assert client.get(seen["link"]).status_code == 410


def test_a_link_mails_a_code_takes_a_word_and_hands_out_the_file(client: TestClient[Litestar], desk: Desk) -> None:  # noqa: F811
    desk.house.write(lambda c: allow(c, desk.by, "elsewhere.example"))
    export = desk.wants("audit@elsewhere.example")
    link = f"/x/{desk.link(export)}"
    page = client.get(link, headers={"Accept-Language": "fr"})
    assert page.status_code == 200
    assert "M’envoyer un code" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert client.post(link, data={"code": "123456", "agree": "yes"}).status_code == 403  # nobody was mailed one
    asked = client.post(link, data={"step": "code", "lang": "en"})
    assert (asked.status_code, "one-time-code" in asked.text, "/trust/agreements/acceptable-use/" in asked.text) == (
        200,
        True,
        True,
    )
    code = desk.code(export)
    assert client.get(f"/v1/exports/{export}").json()["fetches"] == []  # looking is not fetching
    refused_ = client.post(link, data={"code": code})
    assert (refused_.status_code, "terms of use come first" in refused_.text) == (403, True)
    assert len(lines(client.post(link, data={"code": code, "agree": "yes"}).content)) == 4
    seen = client.get(f"/v1/exports/{export}").json()
    assert len(seen["fetches"]) == 1
    assert (seen["viewers"][0]["codes"], seen["viewers"][0]["agreed"] != "") == (1, True)
    assert client.post(link, data={"code": code, "agree": "yes"}).status_code == 403  # a code is good for one fetch
    assert client.get("/x/nothing").status_code == 410


def test_a_copy_tells_whose_it_was(client: TestClient[Litestar], desk: Desk) -> None:  # noqa: F811
    export = desk.wants(desk.owner, desk.luc)
    mark = lines(client.get(f"/v1/exports/{export}/file").content)[0]["watermark"]
    assert client.get(f"/v1/export-marks/{mark}").json() == {"export": export, "recipient": desk.owner}
    assert client.get("/v1/export-marks/mark-aaaaaaaaaaaaaaaa").status_code == 404


def test_who_may_have_exports_is_told_without_their_addresses(client: TestClient[Litestar]) -> None:
    assert client.post("/v1/export-recipients", json={"place": "Audit@Elsewhere.example"}).status_code == 201
    assert client.post("/v1/export-recipients", json={"place": "else.example"}).json()["value"] == "else.example"
    told = client.get("/v1/export-recipients").json()["items"]
    assert [each["kind"] for each in told] == ["address", "domain"]
    assert "elsewhere" not in str(told)
    assert client.delete(f"/v1/export-recipients/{told[0]['value']}").status_code == 204
    assert client.post("/v1/export-recipients", json={"place": "nonsense"}).status_code == 422


def test_the_operators_interest_in_pooled_figures_is_served_while_it_stands_weighed(
    client: TestClient[Litestar],
    desk: Desk,  # noqa: F811
) -> None:
    """ZS-BM-PURPOSE: a record of the balancing, with its end."""
    desk.house.write(appoint_operator)
    assert client.get("/v1/pooled-figures").status_code == 200
    asked = "/v1/pooled-figures?purpose=marketing"
    refused_ = client.get(asked)
    assert (refused_.status_code, refused_.json()["clauses"][0]["id"]) == (409, "ZS-BM-PURPOSE")
    why = "Medians of five accounts and more tell nothing of anybody; whoever objects is left out."
    assert client.put("/v1/operator/pooling-interests/marketing", json={"why": why, "days": 1}).status_code == 200
    assert client.get(asked).status_code == 200
    assert client.get("/v1/pooled-figures?purpose=improvement").status_code == 409
    assert client.get("/v1/operator/pooling-interests").json()[0]["why"] == why
    desk.house.clock.advance(timedelta(days=1))
    assert desk.house.read(store.weighed)["marketing"].until == desk.house.read(lambda c: c.at)
