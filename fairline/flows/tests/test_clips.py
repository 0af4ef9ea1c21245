"""Kept pieces of sound are played as long as the right to them lasts; whose they are is told before it ends."""

from datetime import timedelta

from fairline import accounts
from fairline.channels.voice import KeptSound
from fairline.flows import clips
from fairline.flows.model import Clip
from fairline.flows.tests.calling import END
from fairline.journal import HOUSE

DAY = 86_400_000


def kept(calling, days):
    """A piece whose licence ends in so many days; its id."""

    def unit(c):
        clip = Clip("", "Waiting", "", "music", "flows-x", "licence", "L-1", c.at + days * DAY, 0, 9)
        return clips.keep(c, calling.by, clip)

    return calling.house.write(unit)


def sound(calling, clip):
    return calling.house.read(lambda c: c.tools.facts[KeptSound](c, clip))


def test_a_licence_that_ends_takes_the_piece_out_of_flows(calling):
    """Clause DTA-MEDIA-RIGHTS: from then on the house's own sound takes its place."""
    clip = kept(calling, 10)
    assert sound(calling, clip) == KeptSound("flows-x")
    calling.house.clock.advance(timedelta(days=10))
    assert sound(calling, clip) is None


def test_owners_are_told_thirty_days_before_once(calling):
    kept(calling, 40)
    for _ in range(60):
        calling.house.clock.advance(timedelta(hours=12))
        calling.house.due()
        if calling.entries("ClipLapses"):
            break
    told = [entry.event for entry in calling.entries("MembersNotified") if entry.event.key == "flows.lapses"]
    assert len(told) == 1
    assert calling.shop.owner in told[0].members
    left = calling.entries("ClipLapses")[0].event.until - calling.house.read(lambda c: c.at)
    assert 29 * DAY < left <= 30 * DAY
    calling.house.clock.advance(timedelta(days=1))
    calling.house.due()
    assert len(calling.entries("ClipLapses")) == 1
    assert calling.house.replays_the_same()


def test_a_piece_that_was_removed_is_played_no_longer(calling):
    clip = kept(calling, 10)
    calling.house.write(lambda c: clips.remove(c, calling.by, clip))
    assert sound(calling, clip) is None


def test_a_piece_a_measure_removed_is_heard_in_no_flow_and_in_all_of_them_once_it_is_lifted(calling):
    """Clause DTA-V-REMOVE-MATERIAL: a prompt used in four flows."""
    clip = kept(calling, 10)
    prompt = {"kind": "play", "id": "hello", "clip": clip, "ways": {"next": "end"}}
    made = [calling.flow(prompt, END, place=False, name=f"Flow {number}") for number in range(4)]
    (shown,) = calling.house.read(accounts.shown_elsewhere)
    assert (shown.ref, set(shown.used_by)) == (f"clip:{clip}", {f"flow:{flow}" for flow in made})
    held = calling.house.write(
        lambda c: accounts.take_measure(
            c, HOUSE, scope=shown.ref, kind="removed", case="cas_1", clauses=(), why="not ours", condition="fixed"
        )
    )
    assert sound(calling, clip) is None
    calling.house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "appeal"))
    assert sound(calling, clip) == KeptSound("flows-x")
