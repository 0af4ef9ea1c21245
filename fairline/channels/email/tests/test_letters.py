"""A letter of the house leaves by the house's relay, under its own name, where the account has no mailbox."""

from fairline import accounts
from fairline.channels.email import service, store
from fairline.channels.email.tests.test_proving import plugins  # noqa: F401
from fairline.gate import ruling_on
from fairline.journal import HOUSE
from fairline.kit.settings import read_settings


def joined(c):
    member = accounts.invite_member(c, HOUSE, email="nora@buyer.example", role="owner", name="Nora", as_owner=True)
    return accounts.join(c, member.id, "Nora")


def told(post):
    post.house.write(joined)
    for box in post.house.read(store.mailboxes):
        post.house.write(lambda c, box=box: service.remove(c, HOUSE, box.id))
    key = "accounts.notice.nearing"
    post.house.write(lambda c: accounts.notify(c, HOUSE, key, {"owner"}, letter=True))
    post.house.follow()
    post.house.due()
    (notice,) = post.entries("MembersNotified")
    return post.house.read(lambda c: ruling_on(c, notice.event.acts[0]))


def test_it_leaves_by_the_relay_from_nobody_who_could_be_answered(post):
    assert told(post).outcome == "permitted"
    ((sender, recipients, body),) = post.relay.took
    assert (sender, recipients) == ("", ["nora@buyer.example"])
    assert b"From: Fairline <no-reply@f.example>" in body


def test_without_a_relay_it_is_refused_and_says_why(post):
    object.__setattr__(post.house.database.tools, "settings", read_settings({"FAIRLINE_URL": "https://f.example"}))
    ruling = told(post)
    refused = {verdict.policy: verdict.reason for verdict in ruling.verdicts if verdict.outcome == "refuse"}
    assert refused == {"sender_proven": "no_relay"}
    assert post.relay.took == []
