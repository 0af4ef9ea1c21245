"""The published privacy mailbox is tested each day, and the officers are alarmed where it takes no mail."""

from datetime import timedelta

from fairline.channels.email.events import MailBounced, MailTried
from fairline.journal import HOUSE, actor_from, append
from fairline.privacy.rights import setting

BY = actor_from("member:mem_1")


def named(house, mail="privacy@acme.example"):
    house.write(lambda c: setting.set_desk(c, BY, mail=mail))
    house.due()


def probes(house):
    return [entry.event.act for entry in house.journal() if entry.kind == "PrivacyMailboxProbed"]


def alarms(house):
    told = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    return [each for each in told if each.key == "privacy.rights.notice.mailbox"]


def tried(house, act, outcome):
    event = MailTried(
        permit=1, place=0, act=act, message="msg_1", mailbox="", person="per_1", attempt=1, outcome=outcome,
        cause="unknown_address",
    )  # fmt: skip
    house.write(lambda c: append(c, HOUSE, event))
    house.follow()


def test_a_mailbox_that_rejects_mail_alarms_the_officers_the_same_day(house, officer):
    """TDP18-CONTACT."""
    named(house)
    (act,) = probes(house)
    (written,) = [e.event for e in house.journal() if e.kind.startswith("Act") and getattr(e.event, "act", "") == act]
    assert written.private["address"] == "privacy@acme.example"
    tried(house, act, "failed")
    (told,) = alarms(house)
    assert (told.clause, told.members, bool(told.acts)) == ("TDP18-CONTACT", (officer,), True)
    tried(house, act, "failed")
    assert len(alarms(house)) == 1


def test_it_is_tested_every_day_and_what_comes_back_later_alarms_too(house, officer):
    named(house)
    for _ in range(3):
        house.clock.advance(timedelta(days=1))
        house.due()
    assert len(probes(house)) == 4
    bounced = MailBounced(
        permit=1, act=probes(house)[-1], message="msg_1", person="per_1", place=0, lasting=True, enhanced="5.1.1"
    )
    house.write(lambda c: append(c, HOUSE, bounced))
    house.follow()
    assert len(alarms(house)) == 1


def test_a_living_mailbox_and_other_mails_alarm_nobody(house, officer):
    named(house)
    tried(house, probes(house)[0], "left")
    tried(house, "act_other", "failed")
    assert alarms(house) == []


def test_a_desk_without_a_mailbox_is_not_tested(house, officer):
    named(house, mail="")
    house.clock.advance(timedelta(days=2))
    house.due()
    assert probes(house) == []
