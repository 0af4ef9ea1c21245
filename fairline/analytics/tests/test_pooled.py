"""Figures of all accounts: medians of means, hidden where somebody could be found, and attacked to see it."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline import accounts, journal
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.analytics.pooled import store
from fairline.analytics.pooled.events import PoolingChosen, PoolingObjected, PoolingShown
from fairline.analytics.pooled.model import ACCOUNTS as FEWEST
from fairline.analytics.pooled.model import Cell, Part, Published, RawNotServed
from fairline.analytics.pooled.pool import pooled, rounded

HOURS = Cell("resolution_hours", "all")


@pytest.fixture
def plugins():
    """Analytics, and who the operator is."""
    return (ACCOUNTS, ANALYTICS)


def of(*means, volume=20, people=20, cell=HOURS):
    return {str(number): {cell: Part(mean, volume, people)} for number, mean in enumerate(means)}


def test_four_accounts_are_suppressed_and_of_five_the_median_of_their_means_is_told():
    """ZS-BM-ANONYMOUS: 2, 4, 6, 8 and 100 hours are 6."""
    assert pooled(of(2, 4, 6, 8)) == []
    assert pooled(of(2, 4, 6, 8, 100)) == [Published(HOURS, 6.0, 5)]


def test_nobody_is_more_than_half_of_a_cell():
    even = of(2, 4, 6, 8, 100)
    assert pooled(even | {"4": {HOURS: Part(100, 80, 20)}}) != []
    assert pooled(even | {"4": {HOURS: Part(100, 81, 20)}}) == []


def test_nine_people_are_suppressed():
    """TDP18-AGGREGATE."""
    few = {str(n): {HOURS: Part(n, 2, people)} for n, people in enumerate((2, 2, 2, 2, 1))}
    assert pooled(few) == []
    assert pooled(few | {"4": {HOURS: Part(4, 2, 2)}}) != []


def test_what_would_let_the_missing_one_be_reckoned_is_left_out_with_it():
    def all_of(mean):
        return {
            HOURS: Part(mean, 30, 30), Cell("resolution_hours", "email"): Part(mean, 10, 10),
            Cell("resolution_hours", "sms"): Part(mean, 8, 8),
        }  # fmt: skip

    held = {str(n): all_of(n) for n in range(1, 7)}
    web = Cell("resolution_hours", "webchat")
    held |= {str(n): {**held[str(n)], web: Part(n, 12, 12)} for n in range(1, 4)}
    assert [figure.cell.channel for figure in pooled(held)] == ["all", "email"]


@given(st.lists(st.floats(0.01, 1000), min_size=0, max_size=12))
def test_no_cell_is_ever_told_of_fewer_accounts_than_are_asked_for(means):
    assert all(figure.accounts >= FEWEST for figure in pooled(of(*means)))


@given(st.floats(0.001, 100_000))
def test_a_figure_has_two_digits_that_tell_something(value):
    assert abs(rounded(value) - value) <= 0.05 * value * 1.001
    digits = f"{rounded(value):.10f}".strip("0").replace(".", "").strip("0")
    assert len(digits) <= 2


# ---- over a whole installation


def account(house, number, *, hours=2.0, talks=12, on=True, queue=""):
    """An account with conversations that took so long, that takes part."""
    name = f"acc_{number:026}"

    def unit(c):
        accounts.open_house(c, name=f"House {number}", country="CH", locale="en", time_zone="Europe/Zurich")
        if on:
            journal.append(c, journal.HOUSE, PoolingShown(member="mem_1"), PoolingChosen(on=True))
        for each in range(talks):
            c.run(
                "INSERT INTO analytics_conversations(account, conversation, reference, created, channel, via, brand,"
                " queue, agent, contact, priority, kind, language, status, aside, replies, touches, reopened,"
                " satisfaction, changed, resolution_ms) VALUES(:account, :id, 0, :at, 'email', '', '', :queue, :agent,"
                " :contact, 3, '', '', 'solved', '', 1, 1, 0, '', 1, :ms)",
                account=c.account, id=f"cnv_{each}", at=c.at - 3_600_000, queue=queue, agent=f"mem_{each % 2}",
                contact=f"ctc_{each}", ms=int(hours * 3_600_000),
            )  # fmt: skip

    house.write(unit, name)
    return name


def night(house):
    house.clock.advance(timedelta(days=1))
    house.due()
    return {(f.cell.metric, f.cell.channel): f for f, _ in house.read(store.published, "*")}


@pytest.fixture
def six(house):
    """Six accounts that take part, and the operator's, which does not."""
    made = [account(house, number, hours=number + 1) for number in range(6)]
    account(house, 99, on=False)
    house.write(accounts.appoint_operator, f"acc_{99:026}")
    house.follow()
    return made


def test_who_opts_out_before_the_night_is_in_no_figure_of_it_or_after(house, six):
    """ZS-BM-OPTOUT: six, and five are counted."""
    assert night(house)["resolution_minutes", "all"].accounts == 6
    house.write(lambda c: journal.append(c, journal.HOUSE, PoolingChosen(on=False)), six[5])
    assert night(house)["resolution_minutes", "all"].accounts == 5
    house.write(lambda c: journal.append(c, journal.HOUSE, PoolingChosen(on=False)), six[4])
    assert night(house) == {}


def test_nothing_is_given_before_an_admin_was_told_and_the_default_is_off(house, six):
    """ZS-BM-DEFAULT-ON."""
    account(house, 7, on=False)
    choice = house.read(store.choice, f"acc_{7:026}")
    assert (choice.on, choice.provenance, choice.shown_at, choice.gives) == (False, "default", None, False)
    assert night(house)["resolution_minutes", "all"].accounts == 6


def test_an_agent_who_wants_no_part_is_left_out_of_what_their_account_gives(house, six):
    """ZS-BM-PURPOSE."""
    house.write(lambda c: journal.append(c, journal.HOUSE, PoolingObjected(member="mem_1")), six[0])
    found = house.read(lambda c: store.parts(c, 0, store.choice(c).objected), six[0])
    assert found[Cell("resolution_minutes", "all")].volume == 6


def test_a_marketing_job_that_reads_what_accounts_give_is_refused(house, six):
    """ZS-BM-PURPOSE: published cells alone are readable."""
    for purpose in ("marketing", "improvement", "insight"):
        with pytest.raises(RawNotServed):
            house.read(lambda c, purpose=purpose: store.parts(c, 0, (), purpose), six[0])
    night(house)
    assert house.read(store.published, six[0])


def test_what_is_published_names_nobody_and_what_one_account_gave_stands_nowhere(house, six):
    """TDP19-ANONYMISED-KEEP: a queue called like nothing else, and no row to match by volume."""
    account(house, 8, hours=3, talks=17, queue="Green parcels of the lake house")
    night(house)
    rows = house.read(lambda c: [dict(row) for row in c.all("SELECT * FROM analytics_pooled")], "*")
    said = json.dumps(rows)
    assert "Green parcels" not in said
    assert "acc_" not in said
    assert set(rows[0]) == {"metric", "channel", "value", "accounts", "at"}


@given(st.lists(st.tuples(st.floats(1, 100), st.integers(10, 60)), min_size=6, max_size=12))
def test_an_attacker_who_knows_every_account_exactly_cannot_tell_which_ones_took_part(known):
    """TDP19-ANONYMISED-KEEP, the attack: all means and volumes are known, one account is to be found in what is told.

    It is found where the figure with it differs from the figure without it by more than such figures differ anyway:
    of a median, taking any one away moves it no further than to a neighbour's mean, whoever it is, however large.
    """
    means = sorted(mean for mean, _ in known)
    given_all = {str(n): {HOURS: Part(mean, volume, 10)} for n, (mean, volume) in enumerate(known)}
    whole = pooled(given_all)
    middle = len(means) // 2
    low, high = rounded(means[middle - 1]), rounded(means[min(len(means) - 1, middle + 1)])
    for left_out in given_all if whole else ():
        fewer = pooled({name: held for name, held in given_all.items() if name != left_out})
        assert all(min(low, whole[0].value) <= figure.value <= max(high, whole[0].value) for figure in fewer)


def test_the_largest_account_by_far_cannot_be_seen_in_what_is_told():
    """Matching by volume: ten times the talks of everybody else, and either nothing is told or nothing differs."""
    small = {str(n): {HOURS: Part(5.0 + n, 20, 20)} for n in range(6)}
    with_giant = small | {"giant": {HOURS: Part(90.0, 1_000, 500)}}
    assert pooled(with_giant) == []
    assert pooled(small)[0].value == 7.5
