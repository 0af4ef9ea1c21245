"""Whoever runs the house sees which accesses it has in an account, and what may be heard by one; nothing else."""

from datetime import timedelta

import pytest

from fairline.privacy.operators import accesses
from fairline.privacy.operators.http import LOOK
from fairline.privacy.operators.http import ROUTES as ASKED
from fairline.privacy.operators.opened_http import ROUTES
from fairline.privacy.tests.test_nobody_listens import ANA, BEN, WHY, approved, calls, desk, plugins  # noqa: F401
from fairline.privacy.tests.test_operators import written
from tests.support.door import door, member_of
from tests.support.house import ACCOUNT, OTHER

AT = f"/v1/operator/accounts/{ACCOUNT}/accesses"


@pytest.fixture
def staff(desk):  # noqa: F811  # the fixture
    """Otto of the operator's, at a browser."""
    with door(desk.house, (*ROUTES, *ASKED), member_of((LOOK,), id=desk.otto, account=OTHER)) as client:
        yield client


def listed(staff, **more):
    return staff.get(AT, params=more).json()["items"]


def test_what_was_asked_by_a_case_is_listed_with_it_and_waits_for_a_second_person(house, calls, staff):  # noqa: F811
    written(house, "CaseOpened")
    need = {"purpose": "recording", "case": "cas_1", "conversation": calls.conversation, "why": WHY}
    asked = staff.post(AT, json=need).json()
    house.write(lambda c: accesses.ask(c, ANA, "secure", calls.conversation, WHY))
    (line,) = listed(staff, case="cas_1")
    assert line == asked
    assert (line["why"], line["since"], line["open"], line["approved_by"]) == (WHY, None, False, "")
    assert [each["purpose"] for each in listed(staff)] == ["secure", "recording"]
    house.write(lambda c: accesses.approve(c, BEN, asked["id"]))
    (line,) = listed(staff, case="cas_1")
    assert (line["open"], line["approved_by"]) == (True, str(BEN))
    house.clock.advance(timedelta(hours=4))
    assert [each["open"] for each in listed(staff, case="cas_1")] == [False]


def test_accesses_come_a_page_at_a_time(house, calls, staff):  # noqa: F811
    for _ in range(3):
        house.write(lambda c: accesses.ask(c, ANA, "provide", calls.conversation, WHY))
    first = staff.get(AT, params={"limit": 2}).json()
    rest = staff.get(AT, params={"limit": 2, "cursor": first["next"]}).json()
    assert ([len(first["items"]), len(rest["items"])], rest["next"]) == ([2, 1], None)


def test_an_access_that_two_people_opened_names_the_recordings_it_lets_them_hear(house, calls, staff):  # noqa: F811
    """TDA-MONITOR: which there are is told by the same access by which they are heard."""
    written(house, "CaseOpened")
    waits = house.write(lambda c: accesses.ask_to_hear(c, ANA, "cas_1", calls.conversation, WHY))
    refused = staff.get(f"{AT}/{waits.id}/recordings")
    assert (refused.status_code, refused.json()["type"]) == (403, "operator-not-let-in")
    opened = approved(house, calls.conversation)
    (told,) = staff.get(f"{AT}/{opened.id}/recordings").json()["items"]
    assert (told["id"], told["call"], told["ms"]) == (calls.id, "cal_1", 1_000)
    other = approved(house, "cnv_other")
    assert staff.get(f"{AT}/{other.id}/recordings").json()["items"] == []
    written(house, "CaseClosed", because="over")
    assert staff.get(f"{AT}/{opened.id}/recordings").status_code == 403


def test_no_other_access_names_a_recording_and_nobody_without_the_permission_sees_any(house, desk, calls, staff):  # noqa: F811
    written(house, "CaseOpened")
    by_case = house.write(lambda c: accesses.by_case(c, ANA, "cas_1", calls.conversation))
    for access in (by_case.id, "opa_nobody"):
        assert staff.get(f"{AT}/{access}/recordings").status_code == 403
    with door(house, ROUTES, member_of(("operator.accounts",), id=desk.otto, account=OTHER)) as other:
        assert other.get(AT).status_code == 403
        assert other.get(f"{AT}/{by_case.id}/recordings").status_code == 403
    assert staff.get(AT.replace(ACCOUNT, "acc_nobody")).status_code == 404
