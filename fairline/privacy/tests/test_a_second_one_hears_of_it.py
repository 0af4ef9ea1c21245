"""An access that waits for a second person of the operator's is told to all of them but who asked, with its page."""

import pytest

from fairline import accounts
from fairline.journal import HOUSE, Actor
from fairline.privacy.operators import accesses
from fairline.privacy.tests.test_operators import written
from tests.support.house import ACCOUNT, OTHER


@pytest.fixture
def staff(house, officer):
    """Ana and Ben, in the account that is the operator's."""

    def joined(c, name):
        invited = accounts.invite_member(c, HOUSE, email=f"{name}@operator.example", role="compliance_officer")
        return accounts.join(c, invited.id, name).id

    house.write(
        lambda c: accounts.open_house(c, name="Us", country="CH", locale="en", time_zone="Europe/Zurich"), OTHER
    )
    house.write(accounts.appoint_operator, OTHER)
    return [house.write(lambda c, name=name: joined(c, name), OTHER) for name in ("Ana", "Ben")]


def told(house):
    return [each.event for each in house.journal(OTHER) if each.kind == "MembersNotified"]


def test_in_need_the_others_are_told_once_where_in_the_account_they_approve(house, staff):
    ana, ben = staff
    need = house.write(lambda c: accesses.ask(c, Actor("operator", ana), "secure", "cnv_1", "Somebody floods it"))
    house.due()
    (notice,) = told(house)
    assert (notice.members, notice.href) == ((ben,), f"/compliance/accounts?open={ACCOUNT}")
    assert accounts.notice_worded(notice, "title", "en") == "An access waits for your approval"
    assert accounts.notice_worded(notice, "title", "fr") == "Un accès attend votre approbation"
    house.write(lambda c: accesses.approve(c, Actor("operator", ben), need.id))
    house.due()
    assert len(told(house)) == 1


def test_by_a_case_they_are_led_to_the_case(house, staff):
    ana, ben = staff
    written(house, "CaseOpened")
    house.write(lambda c: accesses.ask_to_hear(c, Actor("operator", ana), "cas_1", "cnv_1", "To weigh the complaint"))
    house.due()
    (notice,) = told(house)
    assert (notice.members, notice.href) == ((ben,), "/compliance/desk?open=cas_1")


def test_what_needs_no_second_one_is_told_to_nobody_of_them(house, staff, officer):
    ana, _ = staff
    written(house, "CaseOpened")
    house.write(lambda c: accesses.by_case(c, Actor("operator", ana), "cas_1", "cnv_1"))
    house.write(lambda c: accesses.let_in(c, HOUSE, "support", c.at + 60_000))
    house.due()
    assert told(house) == []


def test_where_no_account_is_the_operators_nobody_is_told_and_the_asking_stands(house, officer):
    need = house.write(lambda c: accesses.ask(c, Actor("operator", "mem_8"), "secure", "cnv_1", "Somebody floods it"))
    house.due()
    assert need.since is None
    assert told(house) == []
