"""A year in the house: nothing leaves that an independent reader of the law and of our clauses would have kept back."""

import ast
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

import pytest

from fairline.gate import Reply, policies
from fairline.gate.policies import BY_ACT
from tests.year.living import Year
from tests.year.oracle import DAY, Agreed, Left, Life, Refused, easter, is_feast, judge

HERE = Path(__file__).parent
NEEDED = {"quiet_hours": ("it was", "nothing rings"), "consent": ("strong enough",), "frequency": ("had come",)}


def test_the_oracle_knows_nothing_of_the_house():
    for name in ("oracle.py",):
        tree = ast.parse((HERE / name).read_text("utf-8"))
        asked = [each for each in ast.walk(tree) if isinstance(each, ast.Import | ast.ImportFrom)]
        names = {alias.name for each in asked if isinstance(each, ast.Import) for alias in each.names}
        names |= {each.module or "" for each in asked if isinstance(each, ast.ImportFrom)}
        assert names <= {"collections", "collections.abc", "dataclasses", "datetime", "zoneinfo"}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_act_of_a_year_leaves_outside_the_rules(house):
    year = Year(house, seed=27, people=5_000)
    year.live(days=365, ticks=1, acts=20)
    left = year.left()
    faults = list(judge([each.life for each in year.people], left))
    assert faults == [], "\n".join(faults[:20])
    said = Counter((each.channel, each.of) for each in left)
    assert min(said[channel, of] for channel in ("sms", "email") for of in ("marketing", "service")) > 300, said
    laws = Counter(year.people[each.who].life.lives(each.at)[1] for each in left)
    assert len(laws) >= 10, laws
    waited = [entry for entry in house.journal() if entry.kind == "ActDeferred"]
    assert len(waited) > 500
    assert len({each.who for each in left}) > 1_500


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "broken", [("quiet_hours",), ("consent",), ("frequency",), ("opt_out", "do_not_contact", "consent")]
)
def test_a_rule_that_is_broken_is_noticed(house, monkeypatch, broken):
    kept = tuple(each for each in BY_ACT[Reply] if each.name not in broken)
    monkeypatch.setattr(policies, "BY_ACT", MappingProxyType({**BY_ACT, Reply: kept}))
    year = Year(house, seed=5, people=140)
    year.live(days=12, ticks=3, acts=60)
    faults = list(judge([each.life for each in year.people], year.left()))
    wanted = NEEDED.get(broken[0], ("they refused",))
    assert any(words in fault for fault in faults for words in wanted), faults[:5]


LONDON = Life([(datetime(2000, 1, 1, tzinfo=UTC), "Europe/London", "GB")])


@pytest.mark.parametrize(
    ("at", "fault"),
    [
        ("2027-03-26T12:00", "nothing rings"), ("2027-03-27T08:59", "it was"), ("2027-03-27T09:00", ""),
        ("2027-03-29T07:30", "nothing rings"), ("2027-03-30T06:59", "it was"), ("2027-03-30T07:00", ""),
        ("2027-07-06T19:59", ""), ("2027-07-06T20:00", "it was"), ("2027-07-04T12:00", "nothing rings"),
    ],
)  # fmt: skip
def test_the_oracle_reads_clocks_and_calendars_right(at, fault):
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    life = Life(LONDON.zones, [Agreed(when - DAY, "sms", "marketing", "written")])
    found = list(judge([life], [Left("act", when, 0, "sms", "marketing")]))
    assert [fault in each for each in found] == ([True] if fault else [])


def test_the_oracle_counts_refusals_from_their_instant_and_until_they_are_taken_back():
    at = datetime(2027, 3, 30, 12, 0, tzinfo=UTC)
    life = Life(LONDON.zones, [Agreed(at - 9 * DAY, "sms", "marketing", "written")])
    acts = [Left(f"act{hours}", at + timedelta(hours=hours), 0, "sms", "marketing") for hours in (0, 1, 2)]
    life.refused = [Refused(at + timedelta(hours=1), "sms", "all", at + timedelta(hours=2))]
    assert ["act1 " in each for each in judge([life], acts)] == [True, True]
    assert any("left twice" in each for each in judge([life], [acts[0], acts[0]]))


@pytest.mark.parametrize(("year", "day"), [(2027, (3, 28)), (2026, (4, 5)), (2024, (3, 31)), (2000, (4, 23))])
def test_the_oracle_finds_easter(year, day):
    assert easter(year) == date(year, *day)
    assert is_feast("GB", easter(year) - timedelta(days=2))
