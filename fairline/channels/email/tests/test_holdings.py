"""What e-mail keeps of a contact is named, handed out, and gone when it is forgotten."""

from fairline.channels import ContactPersons
from fairline.channels.email.holdings import HOLDINGS
from fairline.journal import destroy


def test_mails_are_handed_out_and_forgotten_with_their_originals(post):
    row = post.comes(text="Where is my tea?")
    post.sends()
    tools = post.house.database.tools
    tools.facts[ContactPersons] = lambda c, contact: ContactPersons((row.person,))
    mails, deliveries = HOLDINGS
    (mail,) = post.house.read(lambda c: mails.collect(c, "ctc_1"))
    assert (mail["text"], mail["from"]) == ("Where is my tea?", "nour@buyer.example")
    (sent,) = post.house.read(lambda c: deliveries.collect(c, "ctc_1"))
    assert sent["state"] == "left"

    assert post.house.write(lambda c: mails.forget(c, "ctc_1")) == 1
    post.house.write(lambda c: destroy(c, row.person))
    post.house.due()
    assert row.blob not in tools.blobs.held
    (gone,) = post.house.read(lambda c: mails.collect(c, "ctc_1"))
    assert (gone["text"], gone["from"], gone["subject"]) == ("", "", "")
