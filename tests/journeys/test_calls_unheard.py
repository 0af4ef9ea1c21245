"""A line nothing comes from any more is shown to whoever talks on it; when sound comes back, that too."""

from tests.support.talking import Day, soon

DEAD = 1.0  # of 4.4


async def test_a_caller_who_is_not_heard_any_more_shows_as_a_dead_line_until_they_are(shop):
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, _ = await day.talk(nora)
        caller.voice.says = False
        await soon(lambda: shop.calls()[0]["mos"] == DEAD)
        caller.voice.says = True
        await line.voice.hears("caller")
        await soon(lambda: shop.calls()[0]["mos"] > DEAD)
        caller.hangs_up()
        await line.is_over()
