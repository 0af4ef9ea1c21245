"""What contacts write joins their conversations."""

from fairline import crm
from fairline.journal.interaction import FileRef


def test_a_first_message_opens_a_conversation_with_its_contact(talking):
    talk = talking.opened("nour", "My parcel is late", name="Nour", page="https://shop.example/cart\nCart")
    found = talking.one(talk)
    assert (found.state, found.channel, found.sender, found.agent, found.queue) == ("open", "pigeon", "site_1", "", "")
    assert (found.last_text, found.last_from, found.unread) == ("My parcel is late", "contact", 1)
    assert found.waiting_since == found.last_at
    assert talking.house.read(lambda c: crm.contact(c, found.contact)).name == "Nour"
    assert talking.texts(talk) == ["My parcel is late"]


def test_a_second_message_joins_the_open_conversation(talking):
    talk = talking.opened("nour")
    talking.writes("nour", "Are you there?")
    assert [each.id for each in talking.all()] == [talk]
    assert talking.texts(talk) == ["Good morning", "Are you there?"]
    assert talking.one(talk).unread == 2


def test_two_contacts_have_two_conversations(talking):
    talking.writes("nour")
    talking.writes("sam")
    assert len(talking.all()) == 2
    assert len({each.contact for each in talking.all()}) == 2


def test_two_channels_have_two_conversations(talking):
    talking.writes("nour", channel="pigeon")
    talking.writes("nour", channel="raven")
    assert sorted(each.channel for each in talking.all()) == ["pigeon", "raven"]


def test_a_message_within_a_day_of_the_end_opens_it_again_for_whoever_is_free(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.closes(talk)
    talking.later(hours=24)
    talking.writes("nour", "One more thing")
    found = talking.one(talk)
    assert len(talking.all()) == 1
    assert (found.state, found.agent, found.disposition, found.closed_at) == ("open", "", "", None)
    reopened = [entry.event for entry in talking.house.journal() if entry.kind == "ConversationReopened"]
    assert [(event.why, event.previous) for event in reopened] == [("contact_wrote", talking.ada)]


def test_a_message_after_more_than_a_day_begins_a_new_matter(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.closes(talk)
    talking.later(hours=24, milliseconds=1)
    talking.writes("nour", "Something else")
    newest, older = talking.all()
    assert (older.id, older.state, newest.state) == (talk, "closed", "open")
    assert newest.contact == older.contact


def test_a_message_during_wrap_up_gives_it_back_to_its_agent(talking):
    from fairline.conversations import start_wrap_up
    from fairline.journal import Actor

    talk = talking.opened("nour", agent=talking.ada)
    ada = Actor("member", talking.ada)
    talking.house.write(lambda c: start_wrap_up(c, talk, ada, talking.ada, oversees=False))
    talking.writes("nour", "Wait")
    assert (talking.one(talk).state, talking.one(talk).agent) == ("open", talking.ada)


def test_a_message_that_was_on_its_way_when_it_was_closed_is_not_lost(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.writes("nour", "Wait, one more", follow=False)
    talking.later(seconds=1)
    talking.house.write(lambda c: _close(c, talk, talking.ada))
    talking.house.follow()
    assert talking.one(talk).state == "open"
    assert talking.texts(talk) == ["Good morning", "Wait, one more"]


def test_what_somebody_forgotten_wrote_joins_nothing(talking):
    from fairline.journal import destroy, person_of

    talking.writes("nour", follow=False)
    talking.house.write(lambda c: destroy(c, person_of(c, "pigeon", "nour")))
    talking.house.follow()
    assert talking.all() == []


def test_files_and_the_page_come_with_the_message(talking):
    file = FileRef("att_1", 12, "image/png", "me.png")
    talk = talking.opened("nour", files=(file,), page="https://shop.example")
    assert talking.lines(talk)[-1].files == '[{"id":"att_1","size":12,"type":"image/png","name":"me.png"}]'
    assert talking.one(talk).page == "https://shop.example"


def test_who_proves_to_be_somebody_known_goes_on_in_that_ones_name(talking):
    talking.writes("phone")
    talking.identifies("phone", proven=True, user_id="u-1", name="Nour")
    phone = talking.all()[0]
    talking.writes("laptop")
    talking.identifies("laptop", proven=True, user_id="u-1")
    contacts = {each.contact for each in talking.all()}
    assert contacts == {phone.contact}
    told = [line.state for line in talking.lines(phone.id) if line.kind == "line"]
    assert told == ["opened", "identified"]


def test_a_message_from_another_address_of_the_contact_joins_the_open_conversation(talking):
    talking.identifies("phone", proven=True, user_id="u-1")
    talking.identifies("laptop", proven=True, user_id="u-1")
    talk = talking.opened("phone")
    talking.writes("laptop", "Same person")
    assert talking.texts(talk) == ["Good morning", "Same person"]


def test_identity_told_between_two_messages_of_one_batch_joins_both_rightly(talking):
    talking.identifies("phone", proven=True, user_id="u-1", name="Nour")
    talking.writes("laptop", "Hello", follow=False)
    talking.house.follow()
    talking.writes("laptop", "It is me", follow=False)
    _identify_without_following(talking, "laptop", "u-1")
    talking.writes("phone", "From my phone", follow=False)
    talking.house.follow()
    [only] = talking.all()
    assert talking.texts(only.id) == ["Hello", "It is me", "From my phone"]


def test_a_sign_no_database_keeps_does_not_stop_what_comes_after(talking):
    talk = talking.opened("nour", "Hel\x00lo", name="No\x00ur", page="https://shop.example/\x00")
    talking.identifies("nour", name="No\x00ur", email="not an address\x00", answers={"order\x00": "\x00"})
    talking.writes("nour", "Still there")
    assert talking.texts(talk) == ["Hello", "Still there"]


def test_nothing_is_threaded_twice_however_often_the_followers_run(talking):
    talking.writes("nour")
    for _ in range(3):
        talking.house.follow()
    assert talking.kinds().count("MessageThreaded") == 1


def _identify_without_following(talking, address, user_id):
    from fairline.journal import Actor, append, person_of
    from fairline.journal.interaction import ContactIdentified

    def unit(c):
        person = person_of(c, "pigeon", address)
        append(
            c,
            Actor("contact", person),
            ContactIdentified(
                channel="pigeon", address=address, person=person, sender="site_1", proven=True, user_id=user_id
            ),
        )

    talking.house.write(unit)


def _close(c, talk, agent):
    from fairline.conversations import end_wrap_up
    from fairline.journal import Actor

    end_wrap_up(c, talk, Actor("member", agent), agent)
