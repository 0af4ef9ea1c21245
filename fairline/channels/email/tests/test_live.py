"""Whoever has a conversation open hears how the delivery of its mails goes on."""

from fairline.channels.email.live import LIVE


def frames(post):
    told = [entry for entry in post.house.journal() if entry.kind in LIVE.kinds]
    made = post.house.read(lambda c: [LIVE.frame(c, entry) for entry in told])
    ask = LIVE.topics
    assert ask is not None
    topics = post.house.read(lambda c: [tuple(ask(c, entry)) for entry in told])
    assert topics == [frame.topics if frame else () for frame in made]
    return [frame for frame in made if frame]


def test_each_try_is_told_to_whoever_watches_the_conversation(post):
    talk = post.house.write(lambda c: c.new_id("cnv"))
    post.relay.says["nour@buyer.example"] = (451, "4.2.0")
    (sent,) = post.sends(conversation=talk)
    del post.relay.says["nour@buyer.example"]
    (first,) = frames(post)
    assert (first.topics, first.conversation) == ((f"conversation:{talk}",), talk)
    told = first.data["delivery"]
    assert (told["message"], told["place"], told["state"], told["attempt"]) == (sent.message, 0, "again", 1)
    assert told["next_at"]


def test_what_is_in_no_conversation_is_told_to_nobody(post):
    post.sends(kind="Mail", purpose="survey", subject="How was it?")
    assert frames(post) == []
