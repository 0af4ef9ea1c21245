"""Over the wire: what was ruled, in the reader's language, and taking back what waits."""

import pytest

from fairline.gate import Reply
from fairline.gate.http import ROUTES
from fairline.gate.policies import BY_ACT
from fairline.gate.tests.given import local, silent
from tests.support import door as support
from tests.support.house import ACCOUNT


@pytest.fixture
def door(house):
    """A client signed in as a member with these permissions."""

    def open_for(*permissions, locale="en", account=ACCOUNT):
        return support.door(house, ROUTES, support.member_of(permissions, locale, role="agent", account=account))

    return open_for


@pytest.fixture
def waiting(desk):
    """A reply that waits for the morning."""
    desk.tell(local("Pacific/Auckland"), silent())
    return desk.submit("Good night").act.id


def test_a_ruling_is_told_with_every_verdict_in_the_readers_language(door, waiting):
    with door("act.read", locale="fr") as client:
        view = client.get(f"/v1/acts/{waiting}").json()
    assert (view["act"], view["outcome"], view["text"], view["due"]) == (
        waiting,
        "deferred",
        "Good night",
        "2026-11-23T19:00:00.000Z",
    )
    said = {verdict["policy"]: verdict for verdict in view["verdicts"]}
    assert len(said) == len(BY_ACT[Reply])
    assert said["quiet_hours"]["reason"].startswith("En attente jusqu’au matin")
    assert said["quiet_hours"]["remedy"]["action"] == "wait"
    assert said["agreement"]["remedy"] is None
    assert said["agreement"]["clauses"][0]["title"]


def test_what_waits_is_taken_back_and_then_told_as_cancelled(door, waiting):
    with door("act.read", "act.withdraw") as client:
        assert client.delete(f"/v1/acts/{waiting}").status_code == 204
        assert client.delete(f"/v1/acts/{waiting}").status_code == 204
        assert client.get(f"/v1/acts/{waiting}").json()["outcome"] == "cancelled"


def test_what_left_cannot_be_taken_back(door, desk):
    act = desk.submit().act.id
    with door("act.withdraw") as client:
        answer = client.delete(f"/v1/acts/{act}")
    assert (answer.status_code, answer.json()["type"]) == (409, "act-not-waiting")
    assert answer.json()["remedy"]


def test_without_the_permission_or_from_another_account_there_is_nothing(door, waiting):
    with door() as client:
        assert client.get(f"/v1/acts/{waiting}").status_code == 403
        assert client.delete(f"/v1/acts/{waiting}").status_code == 403
    with door("act.read", "act.withdraw", account="acc_other") as client:
        assert client.get(f"/v1/acts/{waiting}").status_code == 404
        assert client.delete(f"/v1/acts/{waiting}").status_code == 404
