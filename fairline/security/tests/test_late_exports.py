"""An export at night is told to the owner at once; one by day is nothing."""

from datetime import UTC, datetime

from fairline.gate.events import ActPermitted
from fairline.journal import Actor, append


def leaves(house, at, kind="Export"):
    house.clock.jump_to(at)
    act = ActPermitted(act=f"act_{at.hour}", kind=kind, subject="act_1", fields={"what": "rows", "rows": 40})
    house.write(lambda c: append(c, Actor("member", "mem_1"), act))
    house.follow()


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


def test_an_export_at_night_is_told_to_the_owner_at_once(house, opened):
    """Clause DTA-DATA-THEFT; the account is in Zurich, an hour ahead."""
    leaves(house, datetime(2026, 11, 24, 14, tzinfo=UTC))
    leaves(house, datetime(2026, 11, 24, 22, tzinfo=UTC), kind="Reply")
    assert told(house, "LateExport") == []
    leaves(house, datetime(2026, 11, 25, 2, tzinfo=UTC))
    assert [(event.by, event.rows) for event in told(house, "LateExport")] == [("member:mem_1", 40)]
    (notice,) = told(house, "MembersNotified")
    assert (notice.key, notice.members) == ("security.late-export", (opened.owner,))
