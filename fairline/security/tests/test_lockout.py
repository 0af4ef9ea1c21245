"""Tries are counted before they are judged, rest longer and longer, and all of it moves with the clock."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.words import say
from fairline.security import lockout
from fairline.security.lockout import ADDRESS, EMAIL, MINUTE, LockedOut, Rule, counted, rest
from fairline.security.store.failures import NONE

HOUSE = "*"


def try_once(house, email="ada@example.com", address="192.0.2.7"):
    return house.write(lambda c: lockout.attempt(c, lockout.keys(c, email=email, address=address)), HOUSE)


def test_five_failures_lock_and_the_sixth_try_rests(house, clock):
    """Clause TDA-NO-SECURITY-BYPASS."""
    assert [try_once(house) for _ in range(5)] == [None] * 5
    until = try_once(house)
    assert until == house.database.tools.now() + 15 * MINUTE
    clock.advance(timedelta(minutes=15) - timedelta(milliseconds=1))
    assert try_once(house) == until
    clock.advance(timedelta(milliseconds=1))
    assert try_once(house) is None


def test_each_failure_after_a_rest_makes_the_next_twice_as_long(house, clock):
    for _ in range(5):
        try_once(house)
    rests = []
    for _ in range(6):
        until = try_once(house)
        rests.append((until - house.database.tools.now()) // MINUTE)
        clock.advance(timedelta(minutes=rests[-1]))
        assert try_once(house) is None
    assert rests == [15, 30, 60, 120, 240, 240]


def test_tries_during_a_rest_do_not_lengthen_it(house, clock):
    for _ in range(5):
        try_once(house)
    until = try_once(house)
    clock.advance(timedelta(minutes=5))
    assert {try_once(house) for _ in range(50)} == {until}


def test_a_day_without_a_try_forgets(house, clock):
    for _ in range(4):
        try_once(house)
    clock.advance(timedelta(hours=24))
    assert [try_once(house) for _ in range(5)] == [None] * 5
    assert try_once(house) is not None


def test_one_address_may_not_try_many_e_mails(house):
    """Clause TDA-UNAUTH-ACCESS."""
    assert {try_once(house, f"m{n}@example.com") for n in range(20)} == {None}
    assert try_once(house, "m21@example.com") is not None
    assert try_once(house, "m22@example.com", "198.51.100.9") is None


def test_one_line_of_ipv6_counts_as_one_address(house):
    for n in range(20):
        assert try_once(house, f"m{n}@example.com", f"2001:db8::{n:x}") is None
    assert try_once(house, "m21@example.com", "2001:db8::ffff:ffff") is not None
    assert try_once(house, "m22@example.com", "2001:db8:0:1::1") is None


def test_who_comes_in_is_forgiven_but_their_address_only_this_try(house):
    for _ in range(4):
        try_once(house)
    house.write(lambda c: lockout.forgive(c, lockout.keys(c, email="ada@example.com", address="192.0.2.7")), HOUSE)
    assert [try_once(house) for _ in range(5)] == [None] * 5
    assert try_once(house) is not None
    for n in range(12):
        assert try_once(house, f"m{n}@example.com") is None
    assert try_once(house, "last@example.com") is not None


def test_a_try_that_is_given_back_was_none(house):
    keys = lambda c: lockout.keys(c, email="ada@example.com", address="192.0.2.7")  # noqa: E731
    for _ in range(30):
        assert try_once(house) is None
        house.write(lambda c: lockout.give_back(c, keys(c)), HOUSE)


def test_what_is_kept_names_nobody(house):
    try_once(house)
    rows = house.read(lambda c: [dict(row) for row in c.all("SELECT * FROM security_failures")], HOUSE)
    assert len(rows) == 2
    assert "ada" not in repr(rows)
    assert "192.0.2.7" not in repr(rows)


def test_what_nobody_tried_for_days_is_dropped(house, clock):
    try_once(house)
    clock.advance(timedelta(days=2, seconds=1))
    assert house.write(lockout.tidy, HOUSE) == 2


def test_the_rest_is_told_in_whole_seconds_and_both_languages():
    with pytest.raises(LockedOut) as told:
        lockout.guard(10_500, 10_000)
    assert told.value.headers == {"Retry-After": "1"}
    lockout.guard(None, 10_000)
    for language in ("en", "fr"):
        assert "900" in say("security.problem.locked-out.remedy", language, retry_after=900)


rules = st.sampled_from([EMAIL, ADDRESS, Rule(1, 1, 10, 100)])


@given(rules, st.lists(st.integers(0, 30 * 3_600_000), max_size=60))
def test_a_rest_is_never_longer_than_the_longest_nor_shorter_than_the_first(rule, pauses):
    found, at = NONE, 0
    for pause in pauses:
        at += pause
        if found.locked_until > at:
            continue
        found = counted(found, rule, at)
        length = found.locked_until - at if found.locked_until else 0
        assert length == 0 or rule.first <= length <= rule.most
        assert (length > 0) == (found.count >= rule.free)


@given(rules, st.integers(0, 10_000))
def test_rests_grow_with_failures(rule, count):
    assert rest(count, rule) <= rest(count + 1, rule) <= rule.most
