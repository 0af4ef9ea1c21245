"""The operator sees which papers an account showed, by name, and to whom what of them went; what a law hides too."""

from datetime import timedelta

import pytest

from fairline.numbers.phones.given_http import ROUTES
from fairline.numbers.phones.operator_http import OPERATOR
from fairline.numbers.phones.operator_http import ROUTES as DESK
from fairline.numbers.tests.test_papers import PASSPORT, handing, shown  # noqa: F401  # a fixture
from fairline.numbers.tests.test_phones import DE, adds, opened, plugins  # noqa: F401  # fixtures
from tests.support.door import door, member_of
from tests.support.house import ACCOUNT, OTHER

AT = {"account": ACCOUNT}


@pytest.fixture
def staff(shown):  # noqa: F811  # the fixture
    with door(shown, (*ROUTES, *DESK), member_of((OPERATOR,), account=OTHER)) as client:
        yield client


def given(staff):
    return staff.get("/v1/operator/number-disclosures", params=AT).json()["items"]


def test_papers_are_listed_by_the_names_of_their_documents_and_never_by_what_stands_in_them(staff):
    """Clause ZS-NUM-CONFIDENTIAL."""
    answer = staff.get("/v1/operator/number-papers", params=AT)
    assert PASSPORT not in answer.text
    (papers,) = answer.json()["items"]
    assert (papers["country"], papers["kind"], papers["state"]) == ("DE", "geographic", "submitted")
    assert {each["name"] for each in papers["fields"]} == {"identity", "area_address"}
    assert all(each["words"] != each["name"] for each in papers["fields"])


def test_an_accounts_numbers_stand_with_the_papers_of_their_country_and_kind(staff, shown):  # noqa: F811
    adds(shown, DE)
    (papers,) = staff.get("/v1/operator/number-papers", params=AT).json()["items"]
    assert papers["numbers"] == ["+49301234567"]


def test_what_was_given_out_is_kept_with_what_the_account_may_not_be_told_newest_first(staff, shown):  # noqa: F811
    """Clause ZS-NUM-DISCLOSURE."""
    assert given(staff) == []
    staff.post("/v1/operator/number-disclosures", json=handing())
    shown.clock.advance(timedelta(minutes=1))
    staff.post("/v1/operator/number-disclosures", json=handing(recipient="government", forbidden_by="18 USC 2705(b)"))
    newest, oldest = given(staff)
    assert (newest["recipient"], newest["forbidden_by"]) == ("government", "18 USC 2705(b)")
    assert (oldest["recipient"], oldest["forbidden_by"], oldest["basis"]) == ("carrier", "", "TKG § 172")
    assert [each["name"] for each in oldest["fields"]] == ["identity"]
    assert PASSPORT not in str((newest, oldest))


def test_an_account_with_no_papers_has_an_empty_list_and_one_that_is_not_there_none(staff, house):
    assert staff.get("/v1/operator/number-papers", params={"account": OTHER}).json()["items"] == []
    for where in ("number-papers", "number-disclosures"):
        assert staff.get(f"/v1/operator/{where}", params={"account": "acc_nobody"}).status_code == 404


def test_nobody_without_the_permission_sees_either(shown):  # noqa: F811
    with door(shown, ROUTES, member_of(("operator.accounts", "operator.plans"), account=OTHER)) as billing:
        for where in ("number-papers", "number-disclosures"):
            assert billing.get(f"/v1/operator/{where}", params=AT).status_code == 403
