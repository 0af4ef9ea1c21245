"""A call comes in, waits, rings an agent, is talked through and wrapped up; nothing is lost on the way."""

from fairline.conversations import conversation


def test_a_call_waits_with_music_rings_an_agent_and_both_hear_one_another(desk):
    ada = desk.agent("Ada")

    async def story(on):
        leg, call = await on.rings()
        assert leg.told == ["ring", "answer"]
        caller, phone = desk.media.ends[0], desk.phones.dialled[0]
        assert caller.plays is not None
        await on.does(phone, "picks_up")
        assert caller.wired is desk.media.ends[1]
        assert caller.plays is None
        held = on.call(call)
        assert (held.state, held.direction, held.verified) == ("up", "in", "A")
        assert desk.shop.read(lambda c: conversation(c, held.conversation)).agent == ada
        await on.does(leg, "goes")
        assert phone.told == ["hang_up"]
        assert on.call(call).state == "over"
        matter = desk.shop.read(lambda c: conversation(c, held.conversation))
        assert (matter.state, matter.agent) == ("wrapping_up", ada)

    desk.run(story)
    told = desk.kinds("CallStarted", "ConversationOpened", "OfferAccepted", "CallBridged", "CallEnded")
    assert told == ["ConversationOpened", "CallStarted", "CallBridged", "OfferAccepted", "CallEnded"]


def test_who_does_not_pick_up_gives_the_call_back_and_the_next_one_is_rung(desk):
    desk.agent("Ada")
    desk.agent("Ben")

    async def story(on):
        _, call = await on.rings()
        first = desk.phones.dialled[0]
        await on.does(first, "refuses", 486)
        assert len(desk.phones.dialled) == 2
        second = desk.phones.dialled[1]
        assert second.to != first.to
        await on.does(second, "picks_up")
        assert on.call(call).state == "up"

    desk.run(story)
    assert desk.kinds("OfferDeclined", "OfferAccepted") == ["OfferDeclined", "OfferAccepted"]


def test_a_caller_who_hangs_up_while_it_rings_silences_the_phone_and_the_call_stands_as_missed(desk):
    desk.agent("Ada")

    async def story(on):
        leg, call = await on.rings()
        phone = desk.phones.dialled[0]
        await on.does(leg, "goes")
        assert phone.told == ["hang_up"]
        assert on.call(call).cause == "abandoned"
        assert all(end.is_closed for end in desk.media.ends)
        assert on.node.calls == on.node.ends == on.node.legs == {}

    desk.run(story)


def test_an_agent_who_picks_up_as_the_caller_goes_is_let_go(desk):
    desk.agent("Ada")

    async def story(on):
        leg, call = await on.rings()
        phone = desk.phones.dialled[0]
        leg.goes()
        await on.does(phone, "picks_up")
        assert on.call(call).state == "over"
        assert phone.state == "over"

    desk.run(story)
    assert desk.kinds("OfferAccepted") == []


def test_a_number_that_is_not_ours_is_told_so_and_writes_nothing(desk):
    async def story(on):
        leg, call = await on.rings(called="+41445550199")
        assert leg.told == ["refuse 404"]
        assert call == ""

    desk.run(story)
    assert desk.kinds("CallStarted") == []


def test_a_caller_who_hides_their_number_is_somebody_else_each_time(desk):
    async def story(on):
        _, one = await on.rings(caller="")
        _, two = await on.rings(caller="")
        held = [on.call(each) for each in (one, two)]
        assert held[0].person != held[1].person

    desk.run(story)


def test_a_caller_known_by_text_is_the_same_contact(desk):
    async def story(on):
        _, one = await on.rings()
        _, two = await on.rings()
        first, second = (desk.shop.read(lambda c, x=x: conversation(c, on.call(x).conversation)) for x in (one, two))
        assert first.contact == second.contact
        assert first.id != second.id

    desk.run(story)


def test_a_caller_who_goes_before_the_house_has_read_that_the_agent_came_is_wrapped_up_by_them(desk):
    ada = desk.agent("Ada")

    async def story(on):
        leg, call = await on.rings()
        live = on.node.calls[call]
        for somebody, does in ((desk.phones.dialled[0], "picks_up"), (leg, "goes")):
            getattr(somebody, does)()
            await live.steps.join()
        await on.settle()
        matter = desk.shop.read(lambda c: conversation(c, on.call(call).conversation))
        assert (matter.state, matter.agent) == ("wrapping_up", ada)

    desk.run(story)
    told = desk.kinds("CallBridged", "OfferAccepted", "CallEnded", "WrapUpStarted")
    assert told == ["CallBridged", "CallEnded", "OfferAccepted", "WrapUpStarted"]
