"""Who wants no mail stays left alone, though their address moves in once more, and though they were forgotten."""

from fairline import crm, privacy
from fairline.channels.email import suppress
from fairline.gate import Mail, consider

ROWS = "name,email\nBen,ben@buyer.example\n"
ADDRESS = "ben@buyer.example"


def moves_in(desk, tmp_path, called="the old list"):
    (tmp_path / "contacts.csv").write_text(ROWS)
    desk.moves(tmp_path, "csv", called=called)
    desk.house.follow()
    return desk.reads(lambda c: crm.find(c, "email", ADDRESS))


def against(desk, contact):
    """What stands against a mail of ours to them."""
    act = Mail(id="act_1", purpose="survey", contact=contact.id, address=ADDRESS, subject="How was it?", text="Tell us")
    verdicts = desk.reads(lambda c: consider(c, act)).verdicts
    return [(one.outcome, one.reason) for one in verdicts if one.policy == "suppressed"]


def test_an_address_that_moves_in_again_stays_suppressed(desk, tmp_path):
    """Clause TDP18-UNSUB-FUTURE."""
    ben = moves_in(desk, tmp_path)
    assert against(desk, ben) == [("permit", "")]
    desk.house.write(lambda c: suppress.add(c, desk.by, ADDRESS, "unsubscribed"), desk.account)
    again = moves_in(desk, tmp_path, "another list")
    assert again.id == ben.id
    assert against(desk, again) == [("refuse", "unsubscribed")]


def test_who_unsubscribed_and_was_forgotten_is_still_not_written_to(desk, tmp_path):
    """Clause TDP19-R-ERASE."""
    ben = moves_in(desk, tmp_path)
    desk.house.write(lambda c: suppress.add(c, desk.by, ADDRESS, "unsubscribed"), desk.account)
    asked = desk.house.write(lambda c: privacy.ask(c, ben.id, "erasure", desk.by), desk.account)
    desk.house.follow()
    for _ in range(10):
        desk.house.due()
    assert desk.reads(lambda c: privacy.request(c, asked.id)).state == "done"
    assert desk.reads(lambda c: crm.find(c, "email", ADDRESS)) is None
    assert against(desk, moves_in(desk, tmp_path, "another list")) == [("refuse", "unsubscribed")]
