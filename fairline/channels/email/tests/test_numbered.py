"""The number in a subject finds its conversation, for those who have a part in it; answers speak its language."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.catalogue import channel_plugins
from fairline.channels.email import store
from fairline.channels.email.tongue import language_of
from fairline.conversations import delete, set_aside
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import NotFound
from fairline.numbers.plugin import PLUGIN as NUMBERS


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS)


def where(post):
    """The conversations of what was heard, in its order."""
    post.house.follow()
    return [entry.event.conversation for entry in post.entries("MessageThreaded")]


def answers(post, talk, **more):
    """We answer in a conversation; what left."""
    post.permits(text="We look into it", conversation=talk, contact="ctc_1", **more)
    post.house.due()
    return post.left()


def test_a_subject_carries_the_number_only_where_the_mailbox_says_so(post):
    post.comes(Subject="My order")
    (talk,) = where(post)
    assert answers(post, talk).subject == "Re: My order"
    post.sets(tag=True)
    assert answers(post, talk).subject == "Re: My order [#1]"
    post.comes(Subject="Re: My order [#1]")
    assert answers(post, talk, subject="Re: My order [#1]").subject == "Re: My order [#1]"


def test_with_the_number_alone_an_answer_joins_from_whoever_is_in_it_and_from_nobody_else(post):
    post.sets(tag=True)
    post.comes(Subject="My order", Cc="Bob <bob@x.example>")
    (talk,) = where(post)
    post.comes(Subject="New words altogether [#1]")
    post.comes(Subject="Me too [#1]", sender="bob@x.example")
    post.comes(Subject="Let me in [#1]", sender="eve@x.example")
    post.comes(Subject="Which one [#1] [#7]")
    post.comes(Subject="No such number [#77]")
    homes = where(post)
    assert homes[:3] == [talk] * 3
    assert talk not in homes[3:]
    assert len(set(homes[3:])) == 3
    assert post.entries("ConversationLinked") == [], "a number anybody can write links nothing"


def test_without_the_setting_a_number_means_nothing(post):
    post.comes(Subject="My order")
    post.comes(Subject="Order [#1] of another shop")
    assert len(set(where(post))) == 2


def test_an_answer_quotes_in_the_language_of_its_conversation(post):
    post.comes(text="Hello, where is the tea that I ordered from you?")
    post.comes(text="Bonjour, où est le thé que je vous ai commandé ?", Subject="Mon thé", sender="luc@x.example")
    english, french = where(post)
    assert "wrote:" in answers(post, english).text
    assert "a écrit :" in answers(post, french, address="luc@x.example").text


@pytest.mark.parametrize(
    ("said", "text", "told"),
    [
        ("", "Where is my tea? It is not here.", "en"),
        ("", "Où est mon thé ? Il n’est pas là.", "fr"),
        ("fr-CH", "Hello and thank you for the tea", "fr"),
        ("fr, en", "Hello and thank you for the tea", "en"),
        ("", "Tee? Danke!", ""),
        ("", "", ""),
    ],
)
def test_a_language_is_told_only_where_it_can_be(said, text, told):
    assert language_of(said, text) == told


def test_what_is_deleted_for_good_is_gone_here_too_and_does_not_come_again(post):
    row = post.comes(Subject="My order", raw=(raw := post.writes(Subject="My order")))
    (talk,) = where(post)
    answers(post, talk)
    blob = row.blob
    assert post.house.database.tools.blobs.get(blob)
    post.house.write(lambda c: set_aside(c, talk, HOUSE, "trash"))
    post.house.write(lambda c: delete(c, talk, HOUSE))
    post.house.follow()
    post.house.due()
    with pytest.raises(NotFound):
        post.house.database.tools.blobs.get(blob)
    held = {
        table: post.house.read(lambda c, table=table: c.all(f"SELECT * FROM {table} WHERE account = :a", a=c.account))
        for table in ("email_mails", "email_ids", "email_subjects", "email_sendings")
    }
    assert [list(rows) for name, rows in held.items() if name != "email_mails"] == [[], [], []]
    (left,) = held["email_mails"]
    assert (left["state"], left["person"], left["blob"]) == ("deleted", "", "")
    assert post.house.read(lambda c: store.mails(c, state="", mailbox="", after="", most=9)) == []
    assert post.takes(raw) == row.id
    assert len(post.entries("MailTaken")) == 1
    assert post.house.replays_the_same()
