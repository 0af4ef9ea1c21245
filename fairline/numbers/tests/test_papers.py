"""What was shown for numbers is read by who looks after them alone, lies sealed, and goes where it must, told."""

from typing import Any

import pytest

from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.numbers.phones import disclosing, papers
from fairline.numbers.phones.http import READ
from fairline.numbers.phones.operator_http import OPERATOR
from fairline.numbers.phones.operator_http import ROUTES as DESK
from fairline.numbers.phones.papers_http import PAPERS as MAY
from fairline.numbers.phones.papers_http import ROUTES
from fairline.numbers.plugin import PLUGIN
from fairline.numbers.tests.test_phones import opened, plugins, shows  # noqa: F401  # fixtures
from tests.support.door import door, member_of
from tests.support.house import ACCOUNT, OTHER

PASSPORT = "X1234567 of Ada Lake, born in Bern"
SHOWN = {"identity": PASSPORT, "area_address": "Berlin 1"}
AT = "/v1/number-papers/DE/geographic"


@pytest.fixture
def shown(house):
    shows(house, shown=SHOWN)
    return house


def signed_in(house, *permissions, account=ACCOUNT):
    return door(house, (*ROUTES, *DESK), member_of(permissions, account=account))


def kinds(house, kind, account=ACCOUNT):
    return [entry for entry in house.journal(account) if entry.kind == kind]


def handing(**more):
    usual = {"account": ACCOUNT, "country": "DE", "kind": "geographic", "recipient": "carrier", "name": "Carrier Ltd",
             "basis": "TKG § 172", "fields": ["identity"]}  # fmt: skip
    return usual | more


def test_the_operators_billing_and_an_agent_are_refused_and_who_looks_after_numbers_reads(shown):
    """Clause ZS-NUM-CONFIDENTIAL."""
    with signed_in(shown, READ, "conversation.reply") as agent:
        assert agent.get(f"{AT}/shown").status_code == 403
        assert PASSPORT not in agent.get(AT).text
        assert PASSPORT not in agent.get("/v1/number-papers").text
        assert set(agent.get(AT).json()["shown"]) == set(SHOWN)  # which there are, not what stands in them
        assert agent.get(f"{AT}/disclosures").status_code == 403
    with signed_in(shown, "operator.plans", "operator.accounts", account=OTHER) as billing:
        assert billing.get(f"{AT}/shown").status_code == 403
        assert billing.post("/v1/operator/number-disclosures", json=handing()).status_code == 403
    assert kinds(shown, "PhonePapersOpened") == []
    with signed_in(shown, MAY) as admin:
        assert admin.get(f"{AT}/shown").json() == SHOWN
    (read,) = kinds(shown, "PhonePapersOpened")
    assert str(read.actor) == "member:mem_1"
    assert {"agent", "supervisor", "read_only"} & PLUGIN.permissions[MAY] == set()


def test_it_lies_in_no_table_and_in_the_journal_sealed(shown):
    row = shown.read(lambda c: c.one("SELECT held FROM numbers_phone_papers WHERE account = :a", a=c.account))
    clear = shown.read(lambda c: c.all("SELECT clear FROM journal WHERE account = :a", a=c.account))
    assert PASSPORT not in row["held"]
    assert not any(PASSPORT in str(each["clear"]) for each in clear)
    assert shown.replays_the_same()


@pytest.mark.parametrize("recipient", ["carrier", "traceback", "government", "issuer"])
def test_the_four_it_may_go_to_get_the_fields_named_and_the_account_sees_it(shown, recipient):
    """Clause ZS-NUM-DISCLOSURE: recipient, ground, fields, time and who, for a call-centre number."""
    with signed_in(shown, OPERATOR, account=OTHER) as desk:
        answer = desk.post("/v1/operator/number-disclosures", json=handing(recipient=recipient))
        assert (answer.status_code, answer.json()) == (201, {"identity": PASSPORT})
    with signed_in(shown, MAY) as admin:
        (line,) = admin.get(f"{AT}/disclosures").json()["items"]
    assert line == {
        "recipient": recipient, "name": "Carrier Ltd", "basis": "TKG § 172", "fields": ["identity"],
        "at": "2026-11-23T09:00:00.000Z", "by": "operator:mem_1",
    }  # fmt: skip
    (told,) = kinds(shown, "MembersNotified")
    assert (told.event.key, told.event.clause) == ("numbers.phones.notice.disclosed", "ZS-NUM-DISCLOSURE")


def test_nobody_else_gets_any_and_nothing_that_was_not_shown_is_handed_out(shown):
    with signed_in(shown, OPERATOR, account=OTHER) as desk:
        wrongs: list[dict[str, Any]] = [{"recipient": "marketer"}, {"fields": ["place"]}, {"fields": []}, {"basis": ""}]
        for wrong in wrongs:
            answer = desk.post("/v1/operator/number-disclosures", json=handing(**wrong))
            assert answer.status_code in (400, 422), wrong
    assert kinds(shown, "PhonePapersDisclosed") == []


def test_what_a_law_keeps_from_the_account_stands_in_the_operators_journal_alone(shown):
    quietly = handing(recipient="government", forbidden_by="18 USC 2705(b)")
    with signed_in(shown, OPERATOR, account=OTHER) as desk:
        assert desk.post("/v1/operator/number-disclosures", json=quietly).json() == {"identity": PASSPORT}
    with signed_in(shown, MAY) as admin:
        assert admin.get(f"{AT}/disclosures").json()["items"] == []
    assert kinds(shown, "PhonePapersDisclosed") == kinds(shown, "MembersNotified") == []
    (told,) = kinds(shown, "PhonePapersDisclosedQuietly", OTHER)
    assert (told.event.house, told.event.forbidden_by, told.event.fields) == (ACCOUNT, "18 USC 2705(b)", ("identity",))


def test_of_papers_that_were_never_shown_there_is_nothing_to_read_or_hand_out(house):
    held = house.read(lambda c: papers.find(c, "DE", "geographic"))
    assert house.write(lambda c: papers.read(c, HOUSE, held)) == {}
    with pytest.raises(BadInput):
        house.write(lambda c: disclosing.handed(c, held, ["identity"]))
    assert kinds(house, "PhonePapersOpened") == []
