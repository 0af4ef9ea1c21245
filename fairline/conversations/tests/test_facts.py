"""What the gate is told of conversations and files."""

from fairline.conversations.facts import files, talk
from fairline.gate import Files, Reply, Talk


def act(conversation, **more):
    return Reply(id="act_1", conversation=conversation, channel="pigeon", **more)


def test_a_talk_is_told_as_it_is_now(talking):
    begun = talking.opened("nour", agent=talking.ada)
    talking.replies(begun, "One")
    talking.replies(begun, "Two")
    told = talking.house.read(lambda c: talk(c, act(begun)))
    wrote = talking.one(begun).wrote_at
    assert told == Talk("open", True, wrote, False, talking.ada, ("One", "Two"), contact_wrote_anywhere_at=wrote)


def test_a_talk_there_is_not_is_unknown(talking):
    assert talking.house.read(lambda c: talk(c, act("cnv_none"))) is None
    assert talking.house.read(lambda c: talk(c, act(None))) is None


def test_files_nobody_brought_are_not_known(talking):
    begun = talking.opened("nour")
    assert talking.house.read(lambda c: files(c, act(begun, attachments=("att_none",)))) == Files(())
    assert talking.house.read(lambda c: files(c, act(begun))) == Files(())
