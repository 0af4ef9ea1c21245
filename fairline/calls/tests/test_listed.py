"""A list says of a conversation that its agent talks in it, and that its contact waits only while they do."""

from fairline.calls.live import frame
from fairline.conversations import conversation, rows
from fairline.journal import after


def journal(desk):
    return desk.house.read(lambda c: after(c, 0, 10_000))


def listed(desk, on, call):
    return desk.shop.read(lambda c: rows(c, [conversation(c, on.call(call).conversation)])[0])


def test_who_waits_in_the_line_waits_and_who_talks_is_on_the_line_until_they_hang_up(desk):
    desk.agent("Ada")

    async def story(on):
        leg, call = await on.rings()
        assert not listed(desk, on, call).on_the_line  # it still rings at Ada's: nobody has it
        assert listed(desk, on, call).agent is None
        await on.does(desk.phones.dialled[0], "picks_up")
        assert listed(desk, on, call).on_the_line
        await on.does(leg, "goes")
        assert not listed(desk, on, call).on_the_line

    desk.run(story)


def test_whoever_is_on_the_call_is_told_the_row_when_it_begins_for_them_and_when_it_ends(desk):
    desk.agent("Ada")

    async def story(on):
        leg, _ = await on.rings()
        await on.does(desk.phones.dialled[0], "picks_up")
        [rung, *_] = [each for each in journal(desk) if each.kind == "LegStarted" and each.event.kind == "agent"]
        assert desk.shop.read(lambda c: frame(c, rung)).data["row"].on_the_line
        await on.does(leg, "goes")
        [ended] = [each for each in journal(desk) if each.kind == "CallEnded"]
        assert not desk.shop.read(lambda c: frame(c, ended)).data["row"].on_the_line

    desk.run(story)
