"""Who may join whose call, who sees that they did, and what no supervisor hears."""

import pytest

from fairline.accounts import make_team
from fairline.calls import listening, service
from fairline.calls.tests.test_on_a_call import talking
from fairline.calls.views import EVERYBODY, view
from fairline.channels import voice
from fairline.channels.voice.engine import sounding
from fairline.journal import HOUSE, Actor


async def joins(on, desk, call, mode="listen"):
    """A supervisor is on a call; their leg."""
    sue = await on.agent("Sue")
    ring = voice.Ring(call=call, leg="leg_sup", member=sue, kind="supervisor", at_once=True)
    await on.tells(ring, voice.Listen(call=call, leg="leg_sup", mode=mode))
    await on.does(desk.phones.dialled[-1], "picks_up")
    return sue


def test_no_supervisor_hears_a_card_number(desk):
    """Clause DTA-NO-CARD-VOICE: monitoring rests while it is said."""
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        await joins(on, desk, call, "barge")
        live = on.node.calls[call]
        caller, agent, boss = (end.id for end in desk.media.ends)
        gains = desk.media.gains
        assert gains[boss, caller] == gains[caller, boss] == 1.0
        live.is_private = True
        await sounding.renew(on.node, live)
        assert gains[boss, caller] == gains[boss, agent] == gains[caller, boss] == 0.0
        assert gains[caller, agent] == gains[agent, caller] == 1.0
        live.is_private = False
        await sounding.renew(on.node, live)
        assert gains[boss, caller] == 1.0

    desk.run(story)


def test_a_supervisor_of_whom_nobody_is_to_know_stands_in_their_own_view_alone(desk):
    ada = desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        sue = await joins(on, desk, call)

        def kinds(eyes):
            return [leg.kind for leg in desk.house.read(lambda c: view(c, call, eyes)).legs]

        assert "supervisor" not in kinds(ada)
        assert "supervisor" not in kinds("")
        assert "supervisor" in kinds(sue)
        assert "supervisor" in kinds(EVERYBODY)

    desk.run(story)


def test_the_sound_goes_back_to_the_short_way_when_the_supervisor_leaves(desk):
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        sue = await joins(on, desk, call)
        caller, agent, _ = desk.media.ends
        assert caller.room
        desk.house.write(lambda c: service.leave(c, call, sue))
        await on.settle()
        assert (caller.room, caller.wired) == (None, agent)
        assert on.call(call).state == "up"

    desk.run(story)


def test_who_may_join_whose_calls(desk):
    house = desk.house
    sue, ada = desk.shop.agent("Sue", role="supervisor"), desk.agent("Ada")
    by = Actor("member", sue)

    def may():
        return house.read(lambda c: listening.oversees(c, sue, ada))

    assert may()  # neither has a team
    house.write(lambda c: make_team(c, by, "Tea", [sue]))
    assert may()  # she is in none
    house.write(lambda c: make_team(c, by, "Coffee", [ada]))
    assert not may()
    house.write(lambda c: make_team(c, by, "Water", [sue, ada]))
    assert may()


def test_who_is_alone_with_a_caller_in_a_queue_cannot_be_heard_but_taken(desk):
    async def story(on):
        _, call = await on.rings()
        sue = await on.agent("Sue")
        with pytest.raises(listening.NobodyTalks):
            desk.house.write(lambda c: listening.listen_in(c, call, sue, "listen", HOUSE))

    desk.run(story)
