"""What is submitted is ruled on, written down with every verdict, and stands where the ruling says."""

import pytest

from fairline.gate import (
    Agreement,
    NotPermitted,
    NotWaiting,
    OptOut,
    Rhythm,
    Talk,
    consider,
    permitted,
    ruling_of,
    ruling_on,
    submit,
    withdraw,
)
from fairline.gate.tests.conftest import MEMBER
from fairline.gate.tests.given import AT, CARD, HOUR, local, reply, silent, talk
from fairline.journal import HOUSE, destroy
from fairline.kit.errors import Conflict, NotFound
from tests.support.house import OTHER

NIGHT = local("Pacific/Auckland")  # ten in the evening there when our clock stands


def last(house):
    return house.journal()[-1]


def test_a_reply_that_may_leave_is_permitted_in_the_journal_by_its_member(desk, house):
    ruling = desk.submit("Hello")
    entry = last(house)
    assert (ruling.outcome, ruling.number) == ("permitted", entry.number)
    assert (entry.kind, entry.actor, entry.event.subject) == ("ActPermitted", MEMBER, "cnv_1")
    assert permitted(entry) == ruling.act
    assert {v.policy: v.outcome for v in entry.event.verdicts}["agreement"] == "permit"
    assert all(verdict.clauses for verdict in entry.event.verdicts)


def test_a_refusal_is_written_with_its_reasons_and_lets_nothing_leave(desk, house):
    desk.tell(Agreement("2026-11", False))
    assert desk.submit().outcome == "refused"
    entry = last(house)
    assert entry.kind == "ActRefused"
    with pytest.raises(NotPermitted):
        permitted(entry)


def test_a_preview_says_the_same_and_writes_nothing(desk, house):
    desk.tell(Agreement("2026-11", False))
    ruling = house.read(lambda c: consider(c, reply(person=desk.person, text=f"No {CARD}")))
    assert (ruling.outcome, ruling.number) == ("refused", None)
    assert house.journal() == []


def test_card_numbers_stand_nowhere_whatever_the_ruling(desk, house):
    desk.submit(f"Permitted {CARD}")
    desk.tell(local("Asia/Tokyo", "Europe/London", "America/Denver"), silent())
    desk.submit(f"Refused {CARD}")
    desk.tell(NIGHT)
    desk.submit(f"Deferred {CARD} https://{CARD}/x")
    desk.forget(Talk)
    desk.submit(f"Nobody can tell {CARD}")
    kinds = [kind for kind, _ in desk.entries()]
    assert kinds == ["ActPermitted", "ActRefused", "ActRefused", "ActRefused"]
    assert "4111" not in repr(house.journal())
    assert "4111" not in everything(house)
    assert last(house).event.withheld


def everything(house):
    """All that the database holds, in the clear."""
    from fairline.kit.db.schema import METADATA

    tables = [table.name for table in METADATA.sorted_tables]
    return repr([dict(row) for table in tables for row in house.read(lambda c, t=table: c.all(f"SELECT * FROM {t}"))])


def test_what_is_deferred_waits_and_can_be_asked_for(desk, house):
    desk.tell(NIGHT, silent())
    ruling = desk.submit("Good night")
    assert (ruling.outcome, ruling.due) == ("deferred", AT + 10 * HOUR)
    found = house.read(lambda c: ruling_on(c, ruling.act.id))
    assert found == ruling_of(last(house)) == ruling
    (quotes,) = [verdict.quotes for verdict in found.verdicts if verdict.quotes]
    assert quotes == {"places": ["Pacific/Auckland"], "pack": "house", "law": "DTA-CALL-HOURS"}


def test_what_waits_can_be_taken_back_and_taken_back_again(desk, house):
    desk.tell(NIGHT, silent())
    act = desk.submit().act.id
    for _ in range(2):
        house.write(lambda c: withdraw(c, act, MEMBER))
    assert desk.entries() == [("ActDeferred", act), ("ActWithdrawn", act)]
    assert house.read(lambda c: ruling_on(c, act)).withdrawn
    house.clock.jump_to(house.clock.now().replace(year=2027))
    assert house.due() == 0


def test_what_left_cannot_be_taken_back_and_what_never_was_is_not_found(desk, house):
    act = desk.submit().act.id
    with pytest.raises(NotWaiting):
        house.write(lambda c: withdraw(c, act, MEMBER))
    with pytest.raises(NotFound):
        house.write(lambda c: withdraw(c, "act_none", MEMBER))
    with pytest.raises(NotFound):
        house.write(lambda c: withdraw(c, act, MEMBER), OTHER)
    with pytest.raises(NotFound):
        house.read(lambda c: ruling_on(c, act), OTHER)


def test_an_act_is_ruled_on_once(desk, house):
    ruling = desk.submit()
    with pytest.raises(Conflict):
        house.write(lambda c: submit(c, ruling.act, MEMBER))
    assert desk.entries() == [("ActPermitted", ruling.act.id)]


def test_what_was_permitted_counts_for_the_next_and_what_was_not_does_not(desk, house):
    desk.tell(OptOut(frozenset({"all"})))
    desk.submit()
    desk.tell(OptOut(frozenset()))
    for _ in range(3):
        desk.submit()
    sent = house.read(lambda c: house.database.tools.facts[Rhythm](c, reply()))
    assert sent == Rhythm((AT, AT, AT))
    nobody = house.read(lambda c: house.database.tools.facts[Rhythm](c, reply(contact=None)))
    assert nobody is None


def test_too_many_messages_into_silence_wait_for_an_hour(desk, house):
    desk.tell(silent(contact_wrote_last_at=None))
    rulings = [desk.submit() for _ in range(11)]
    assert [ruling.outcome for ruling in rulings] == ["permitted"] * 10 + ["deferred"]
    assert rulings[-1].due == AT + HOUR
    desk.tell(talk(contact_wrote_last_at=AT))
    assert desk.submit().outcome == "permitted"


def test_for_somebody_who_was_forgotten_nothing_can_be_written_or_delivered(desk, house):
    desk.submit("Hello")
    house.write(lambda c: destroy(c, desk.person))
    with pytest.raises(NotPermitted):
        permitted(last(house))
    with pytest.raises(Conflict):
        desk.submit("Hello again")


def test_where_acts_stand_can_be_built_again_from_the_journal(desk, house):
    desk.submit()
    desk.tell(NIGHT, silent())
    first, _ = desk.submit(), desk.submit()
    house.write(lambda c: withdraw(c, first.act.id, HOUSE))
    assert house.replays_the_same()
    house.write(lambda c: destroy(c, desk.person))
    assert house.replays_the_same()


def test_only_a_ruling_can_be_read_as_one(house):
    from fairline.gate.events import ActRefused, ActWithdrawn
    from fairline.journal import append

    withdrawn, strange = house.write(
        lambda c: append(c, HOUSE, ActWithdrawn(act="a", subject="a"), ActRefused(act="b", kind="Fax", subject="b"))
    )
    for entry in (withdrawn, strange):
        with pytest.raises(NotPermitted):
            ruling_of(entry)
