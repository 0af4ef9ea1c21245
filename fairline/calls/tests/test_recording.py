"""Nothing is recorded before what the law asks was heard; who joins is thought of; secrets leave the journal."""

from datetime import timedelta

from fairline.calls.keeping import set_keeping
from fairline.calls.model import Keeping
from fairline.channels.voice.commands import Gather
from fairline.emergency.model import Place
from fairline.emergency.service import confirm
from fairline.journal import HOUSE, Actor

CALIFORNIA = "+14155550177"
TEXAS, FLORIDA = "TX", "FL"


def is_in(desk, member, region):
    place = Place(street="Main Street", house="1", city="Springfield", country="US", region=region)
    desk.house.write(lambda c: confirm(c, Actor("member", member), member, place, "net"))


def all_recorded(desk, **more):
    desk.house.write(lambda c: set_keeping(c, Keeping("all", **more), HOUSE))


async def talk(on, desk, member, caller=CALIFORNIA):
    """The caller and an agent, on the line together; the contact's end, and the call."""
    _, call = await on.rings(caller)
    await on.settle()
    ringing = next(each for each in reversed(desk.phones.dialled) if each.state == "new")
    await on.does(ringing, "picks_up")
    return on.node.calls[call].contact.end, call


async def hears(on, desk, end, why):
    """The words that are said to the contact end."""
    desk.media.tells("SoundEnded", end.id, command=f"{end.asked}.p", why=why)
    await on.settle()


async def keys(on, desk, end, digits=""):
    told = {"command": end.asked, "digits": digits, "why": "complete" if digits else "timeout"}
    desk.media.tells("DigitsGathered", end.id, **told)
    await on.settle()


def test_without_the_notice_no_sound_is_kept(desk):
    """Clause ZS-CC-LAW-RECORDING: a caller in California, an agent in Texas."""
    ada = desk.agent("Ada")
    is_in(desk, ada, TEXAS)
    all_recorded(desk)

    async def story(on):
        end, call = await talk(on, desk, ada)
        for _ in range(3):
            assert end.asked.startswith("rec:gate.announce.told")
            await hears(on, desk, end, "failed: Unspoken")
        assert "record" not in end.done
        assert on.call(call).why_recording == "not_told"

    desk.run(story)
    assert desk.kinds("RecordingAsked") == ["RecordingAsked"] * 3


def test_who_stays_after_the_notice_is_recorded_and_the_permit_says_how(desk):
    ada = desk.agent("Ada")
    is_in(desk, ada, TEXAS)
    all_recorded(desk)

    async def story(on):
        end, call = await talk(on, desk, ada)
        assert "record" not in end.done
        await hears(on, desk, end, "done")
        assert "record" not in end.done  # they may still decline
        await keys(on, desk, end)
        assert end.done.count("record") == 1
        assert on.call(call).recording == "on"

    desk.run(story)
    (changed,) = [each for each in desk.events() if type(each).__name__ == "RecordingChanged"]
    assert (changed.state, changed.why, bool(changed.act)) == ("on", "told", True)


def test_queues_have_their_own_way_and_calls_out_theirs():
    held = Keeping("out", {"que_1": "all", "que_2": "never"})
    assert [held.wants("in", queue) for queue in ("", "que_1", "que_2")] == [False, True, False]
    assert [held.wants("out", queue) for queue in ("", "que_1", "que_2")] == [True, True, False]


def test_what_is_keyed_as_a_secret_is_out_of_the_journal_after_the_call_and_a_card_is_never_in(desk):
    """Clause DTA-NO-CARD-VOICE: the keypad log."""
    ada = desk.agent("Ada")
    is_in(desk, ada, TEXAS)

    async def story(on):
        end, call = await talk(on, desk, ada, "+14695550177")
        for name, digits in (("code", "737"), ("card", "4111111111111111")):
            await on.tells(Gather(call=call, id=name, most=16, masked=True))
            await keys(on, desk, end, digits)
        await on.tells(Gather(call=call, id="menu", most=1))
        await keys(on, desk, end, "2")
        await on.does(on.node.calls[call].contact.sip, "goes")

    desk.run(story)

    def keyed():
        return [each.digits for each in desk.events() if type(each).__name__ == "DigitsGathered"]

    assert keyed() == ["737", "••••••••••••1111", "2"]
    for _ in range(4):
        desk.house.clock.advance(timedelta(minutes=1))
        desk.house.follow()
        desk.house.due()
    assert keyed() == ["", "", "2"]
