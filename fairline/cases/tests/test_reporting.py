"""Anybody reports; a case stands where it concerns, and who reported stays with the desk."""

from datetime import timedelta

import pytest

from fairline import accounts, cases
from fairline.cases import Told, store
from fairline.cases.tests.conftest import DESK
from fairline.journal import HOUSE, append
from fairline.kit.db import EVERY_ACCOUNT
from fairline.numbers.events import TextSenderAdded
from tests.support.house import ACCOUNT

SECRETS = ("nour@example.org", "Nour Haddad", "He called me by my name.")


@pytest.fixture
def number(house, opened):
    """A number of the account."""
    added = TextSenderAdded(
        sender="snd_1",
        kind="long_code",
        number="+41445550177",
        country="CH",
        name="Shop",
        provider="upstream",
        brand="",
    )
    house.write(lambda c: append(c, HOUSE, added))


def reports(house, **said):
    told = Told(**({"subject": "unwanted", "email": SECRETS[0], "name": SECRETS[1], "words": SECRETS[2]} | said))
    reference = house.write(lambda c: cases.receive_report(c, told), DESK)
    house.due()
    return reference


def opened_in(house, account=ACCOUNT):
    return house.read(lambda c: store.cases.listed(c, "~", 10, live=True), account)


def test_a_report_about_a_number_becomes_a_case_of_the_account_that_has_it(house, number):
    """Clauses TDA-REPORT and DTA-COMPLAINT-DETAIL: only a number and a date."""
    reference = reports(house, number="+41 44 555 01 77", when="yesterday", words="", email="", name="")
    (case,) = opened_in(house)
    assert (case.kind, case.side, case.about) == ("complaint", "operator", ("sender:snd_1",))
    found = house.read(lambda c: cases.report_state(c, reference), EVERY_ACCOUNT)
    assert found is not None
    desk, report = found
    assert (desk, report["house"], report["case_id"]) == (DESK, ACCOUNT, case.id)
    triage = house.read(lambda c: store.parts.clock(c, case.id, "triage"))
    assert triage is not None
    assert triage.due == case.aware + 24 * 3_600_000


def test_nothing_of_who_reported_stands_in_the_journal_of_the_account(house, number):
    reports(house, number="0041445550177")
    told = " ".join(str(entry.event) for entry in house.journal())
    assert [each for each in SECRETS if each in told] == []
    desk = " ".join(str(entry.event) for entry in house.journal(DESK))
    assert all(each in desk for each in SECRETS)


def test_who_left_an_address_is_written_to_with_their_reference(house, number):
    reference = reports(house)
    acts = [entry.event for entry in house.journal(DESK) if entry.kind in ("ActPermitted", "ActRefused")]
    (act,) = acts
    assert act.kind == "Mail"
    assert cases.grouped(reference) in act.private["text"]
    passed = next(entry.event for entry in house.journal(DESK) if entry.kind == "ReportPassedOn")
    assert passed.acknowledged


def test_what_names_nobody_stays_with_the_desk_and_is_passed_on_once(house, number):
    reports(house, number="", link="")
    assert opened_in(house) == []
    assert len(opened_in(house, DESK)) == 1
    house.clock.advance(timedelta(hours=1))
    house.due()
    assert len(opened_in(house, DESK)) == 1


def test_a_second_report_of_the_same_number_joins_the_case(house, number):
    for _ in range(2):
        reports(house, number="+41445550177")
    (case,) = opened_in(house)
    assert case.count == 2


def test_harm_to_a_child_is_a_case_at_once_and_what_somebody_says_stops_no_account(house, number):
    reports(house, subject="child", number="+41445550177")
    assert house.read(accounts.measures_now) == ()
    everywhere = [*house.journal(), *house.journal(DESK)]
    opened = [entry.event for entry in everywhere if entry.kind == "CaseOpened"]
    assert [(event.kind, event.severity) for event in opened] == [("child", "critical")]


def test_a_reference_of_nobodys_finds_nothing(house, number):
    assert house.read(lambda c: cases.report_state(c, "AAAA-BBBB-CCCC-DDDD"), EVERY_ACCOUNT) is None


def test_reports_come_to_the_only_account_where_nobody_was_appointed(house, number):
    house.write(accounts.dismiss_operator, DESK)
    assert house.read(cases.desk_of, EVERY_ACCOUNT) is None
