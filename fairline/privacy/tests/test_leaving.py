"""An account leaves: a plan, a last look, then nothing of it anywhere, and a certificate that can be checked."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from fairline import accounts
from fairline.accounts import invite_member, join
from fairline.journal import HOUSE, actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db.schema import walled
from fairline.privacy.keeping import holds
from fairline.privacy.leaving import certificates, copies, model, plan, store
from fairline.privacy.leaving.problems import NotLeaving, SecondOwnerNeeded
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_erasure import everything
from tests.support.house import OTHER

FIRST_OF_MARCH = datetime(2027, 3, 1, tzinfo=UTC)
WORDS = "The green parcel never came to the house by the lake"


def by(member):
    return actor_from(f"member:{member}")


def days(house, until):
    while house.clock.now() < until:
        house.clock.advance(min(timedelta(days=1), until - house.clock.now()))
        house.due()


def rows(house, account="acc_test"):
    return {name: many for name in walled() if (many := house.read(lambda c, n=name: store.left(c, n), account))}


def made(house):
    return house.read(lambda c: store.certificates(c, "cer_~", 10), "*")


def a_neighbour(house):
    def unit(c):
        return accounts.open_house(c, name="Other", country="CH", locale="en", time_zone="Europe/Zurich")

    house.write(unit, OTHER)
    house.follow()


def test_when_the_ninetieth_day_begins_nothing_of_the_account_is_left_and_the_certificate_says_what_was(house, officer):
    """TDP19-TERM-90: rows, files, index entries and keys; the neighbour keeps everything."""
    a_neighbour(house)
    hear(house, 1, WORDS, name="Nour Haddad")
    house.database.tools.blobs.put("att_0001test", b"a picture")
    house.write(lambda c: c.run("UPDATE conversations SET page = 'att_0001test' WHERE account = :a", a=c.account))
    before = rows(house, OTHER)
    house.write(lambda c: plan.ask(c, by(officer), to_millis(FIRST_OF_MARCH), days=60))
    days(house, FIRST_OF_MARCH + timedelta(days=59))
    assert WORDS.encode() in everything(house)
    days(house, datetime(2027, 5, 30, tzinfo=UTC))
    assert rows(house) == {}
    assert list(house.database.tools.blobs.names()) == []
    left = everything(house)
    assert [text for text in (WORDS, "Nour Haddad", "olga@acme.example", "Olga Officer") if text.encode() in left] == []
    after = rows(house, OTHER)
    assert all(after[name] >= many for name, many in before.items())
    told = msgspec.json.decode(made(house)[0]["told"], type=model.Told)
    stores = {each.name: each for each in told.stores}
    assert {"journal", "journal_persons", "conversations", "crm_contacts", "files"} <= stores.keys()
    assert all(len(each.sha256) == 64 and each.rows for each in told.stores)
    assert (told.keys_destroyed >= 2, told.left, told.account) == (True, 0, "acc_test")


def test_the_certificate_can_be_checked_and_is_signed_anew_when_no_backup_holds_it_any_more(house, officer):
    house.write(lambda c: plan.ask(c, by(officer), to_millis(FIRST_OF_MARCH), days=0))
    days(house, FIRST_OF_MARCH + timedelta(days=1))
    row = made(house)[0]
    shown = house.read(lambda c: certificates.written(c, row), OTHER)
    assert certificates.holds(shown["signed"].encode(), shown["signature"], shown["public_key"])
    assert not certificates.holds(shown["signed"].replace("acc_test", "x").encode(), shown["signature"],
                                  shown["public_key"])  # fmt: skip
    copies = house.write(
        lambda c: certificates.copies_gone(c, "operator:mem_9", row["id"], "Rotated out of the store"), OTHER
    )
    again = house.read(lambda c: certificates.written(c, copies), OTHER)
    assert "Rotated out of the store" in again["signed"]
    assert certificates.holds(again["signed"].encode(), again["signature"], again["public_key"])


def test_from_its_end_on_nothing_leaves_and_it_can_be_recalled_until_the_deleting_begins(house, officer):
    house.write(lambda c: plan.ask(c, by(officer), to_millis(FIRST_OF_MARCH), days=30))
    days(house, FIRST_OF_MARCH - timedelta(days=1))
    assert house.read(accounts.account).standing == "active"
    days(house, FIRST_OF_MARCH + timedelta(hours=1))
    assert house.read(accounts.account).standing == "suspended"
    assert house.read(store.leaving).state == "ended"
    house.write(lambda c: plan.recall(c, by(officer)))
    assert house.read(accounts.account).standing == "active"
    days(house, FIRST_OF_MARCH + timedelta(days=95))
    assert house.read(accounts.account).name == "Acme"


def test_two_owners_may_have_it_deleted_a_day_after_the_second_has_said_so(house, officer):
    """TDP19-TERM-EARLY."""

    def second(c):
        invited = invite_member(c, by(officer), email="otto@acme.example", role="owner", name="Otto", as_owner=True)
        return join(c, invited.id, "Otto").id

    other = house.write(second)
    in_a_year = house.clock.millis() + 365 * model.DAY
    house.write(lambda c: plan.ask(c, by(officer), in_a_year, early=True))
    with pytest.raises(SecondOwnerNeeded):
        house.write(lambda c: plan.confirm(c, by(officer)))
    house.write(lambda c: plan.confirm(c, by(other)))
    house.clock.advance(timedelta(hours=23))
    house.due()
    assert rows(house) != {}
    house.clock.advance(timedelta(hours=1, seconds=1))
    house.due()
    assert rows(house) == {}
    with pytest.raises(NotLeaving):
        house.write(lambda c: plan.recall(c, by(officer)))


def test_a_legal_hold_keeps_the_account_and_lists_what_is_held(house, officer, monkeypatch):
    contact = hear(house, 1, WORDS)
    held = holds.Held(contacts=frozenset({contact.id}))
    monkeypatch.setattr(plan, "held", lambda c: held)
    monkeypatch.setattr(plan, "own_holds", lambda c, seals: held)
    house.write(lambda c: plan.ask(c, by(officer), house.clock.millis(), days=0))
    house.clock.advance(timedelta(days=2))
    house.due()
    found = house.read(store.leaving)
    assert (found.state, found.held) == ("held", (contact.id,))
    monkeypatch.setattr(plan, "held", lambda c: holds.Held())
    house.clock.advance(timedelta(days=1))
    house.due()
    assert rows(house) == {}


def test_the_day_plan_never_reaches_beyond_the_promise():
    assert model.LONGEST_WINDOW < model.LIMIT


def test_a_free_account_that_nobody_uses_leaves_like_any_other(house, officer):
    """ZS-CHATLITE-IDLE-30: what lapsed is frozen at once, and kept for the usual time."""
    house.write(lambda c: accounts.assign_plan(c, by(officer), "chat_lite"))
    house.follow()
    days(house, house.clock.now() + timedelta(days=39))
    found = house.read(store.leaving)
    assert (found.state, found.asked_by) == ("ended", "house")
    assert found.delete_at > to_millis(house.clock.now())
    assert house.read(accounts.account).standing == "suspended"


def test_until_the_operator_spoke_of_older_backups_they_are_reminded_and_then_the_promise_is_broken(house, officer):
    """TDP19-TERM-90: alarms at days 60, 75 and 85, a breach from day 90 on; once said, nobody is reminded."""
    a_neighbour(house)
    house.write(accounts.appoint_operator, OTHER)
    house.write(
        lambda c: join(c, invite_member(c, HOUSE, email="o@op.example", role="owner", as_owner=True).id, "O"), OTHER
    )
    house.write(lambda c: plan.ask(c, by(officer), to_millis(FIRST_OF_MARCH), days=0))
    house.write(copies.schedule, "*")
    seen = {}
    for day in (59, 60, 74, 75, 85, 89, 90, 95):
        days(house, FIRST_OF_MARCH + timedelta(days=day))
        told = [each.event.key for each in house.journal(OTHER) if each.kind == "MembersNotified"]
        seen[day] = len([key for key in told if key.startswith("privacy.leaving.copies")])
    assert seen == {59: 0, 60: 1, 74: 1, 75: 2, 85: 3, 89: 3, 90: 4, 95: 4}
    assert len([each for each in house.journal(OTHER) if each.kind == "CopiesOverdue"]) == 1


def test_once_it_is_said_that_no_backup_holds_it_nobody_is_reminded(house, officer):
    a_neighbour(house)
    house.write(accounts.appoint_operator, OTHER)
    house.write(lambda c: plan.ask(c, by(officer), to_millis(FIRST_OF_MARCH), days=0))
    house.write(copies.schedule, "*")
    days(house, FIRST_OF_MARCH + timedelta(days=5))
    row = made(house)[0]
    house.write(lambda c: certificates.copies_gone(c, "operator:mem_9", row["id"], "Rotated out of the store"), OTHER)
    days(house, FIRST_OF_MARCH + timedelta(days=95))
    told = [each.event.key for each in house.journal(OTHER) if each.kind == "MembersNotified"]
    assert [key for key in told if key.startswith("privacy.")] == []
    assert not any(each.kind == "CopiesOverdue" for each in house.journal(OTHER))
