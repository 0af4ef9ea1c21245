"""What a visitor writes: taken once, after the form, without card numbers, durable before it is answered."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline.channels.webchat import form
from fairline.channels.webchat.model import Prechat, PrechatField, Visitor
from fairline.channels.webchat.receive import FormFirst
from fairline.channels.webchat.tests.shop import FORM
from fairline.kit.errors import BadInput

CARD = "4111 1111 1111 1111"


@pytest.fixture
def token(shop):
    return shop.visit()[1]


def test_the_same_id_of_the_widgets_is_answered_the_same_and_taken_once(shop, token):
    first = shop.writes(token, f"My card is {CARD}", client_id="client-a")
    shop.writes(token, "Something else")
    shop.later(minutes=1)
    assert shop.writes(token, f"My card is {CARD}", client_id="client-a") == first
    assert first.masked
    assert len(shop.events("MessageReceived")) == 2


def test_the_same_id_from_two_visitors_is_two_messages(shop, token):
    other = shop.visit()[1]
    ids = {shop.writes(each, client_id="client-a").id for each in (token, other)}
    assert len(ids) == 2


def test_an_empty_message_is_not_taken(shop, token):
    with pytest.raises(BadInput):
        shop.writes(token, " \n ")
    assert "MessageReceived" not in shop.kinds()


def test_the_page_they_were_on_and_the_site_are_written_with_it(shop, token):
    shop.writes(token)
    [event] = shop.events("MessageReceived")
    assert event.page == "https://shop.example/\nShop"
    assert (event.sender, event.locale) == (shop.site.id, "en")


def test_a_card_number_is_hidden_and_the_feed_says_so(shop, token):
    kept = shop.writes(token, f"My card is {CARD}, thank you")
    [line] = shop.feed(shop.comes(token).id)
    assert kept.masked
    assert line.masked
    assert line.text.endswith("1111, thank you")
    assert CARD not in line.text


def test_a_card_number_sent_in_pieces_is_not_completed(shop, token):
    for piece in ("4111 1111", "1111"):
        assert not shop.writes(token, piece).masked
    assert shop.writes(token, "1111").masked
    assert "1111" not in shop.texts(shop.comes(token).id)[-1]


def test_numbers_in_sentences_are_left_alone(shop, token):
    shop.writes(token, "4111 1111")
    assert not shop.writes(token, "my order is 1111 1111").masked


def test_the_pieces_of_two_people_do_not_make_a_card(shop, token):
    shop.writes(token, "4111 1111")
    other = shop.visit()[1]
    assert not shop.writes(other, "1111 1111").masked


def test_the_form_comes_first(shop, token):
    shop.sets(prechat=FORM)
    with pytest.raises(FormFirst):
        shop.writes(token)
    shop.tells(token, answers={"order": "A-1"})
    with pytest.raises(FormFirst):
        shop.writes(token)
    shop.agrees(token)
    shop.writes(token)
    assert shop.events("ContactIdentified")[0].answers == {"order": "A-1"}


def test_who_does_not_agree_or_takes_it_back_does_not_write(shop, token):
    shop.sets(prechat=FORM)
    shop.tells(token, answers={"order": "A-1"})
    for given_ in (False, True, False):
        shop.agrees(token, given_)
    with pytest.raises(FormFirst):
        shop.writes(token)
    assert [event.given for event in shop.events("ConsentTold")] == [False, True, False]


def test_a_question_left_open_is_named(shop, token):
    shop.sets(prechat=FORM)
    with pytest.raises(BadInput) as refused:
        shop.tells(token, name="Nour", answers={"order": " "})
    assert refused.value.fields == {"order": "kit.field.required"}
    assert "ContactIdentified" not in shop.kinds()


def test_an_email_left_is_kept_but_is_no_answer_to_the_form(shop, token):
    shop.sets(prechat=FORM)
    shop.tells(token, email="nour@example.com", left_email=True)
    [told] = shop.events("ContactIdentified")
    assert (told.email, told.left_email, told.proven) == ("nour@example.com", True, False)
    shop.agrees(token)
    with pytest.raises(FormFirst):
        shop.writes(token)


def test_what_was_told_before_need_not_be_told_again(shop, token):
    shop.sets(
        prechat=Prechat(
            fields=[PrechatField(name="email", label={"en": "E-mail"}, required=True, why={"en": "To answer"})]
        )
    )
    shop.tells(token, email="nour@example.com", left_email=True)
    shop.tells(token, name="Nour")
    shop.writes(token)


def test_who_is_signed_answers_no_questions_but_agrees_like_everybody(shop):
    shop.sets(prechat=FORM)
    _, token = shop.visit(identity=shop.signed("ada"))
    with pytest.raises(FormFirst):
        shop.writes(token)
    shop.agrees(token)
    shop.writes(token)


def somebody(answered, agreed, known):
    return Visitor(
        account="acc_test",
        id="vis_1",
        site="ste_1",
        person=None,
        joined=None,
        answered=answered,
        agreed=agreed,
        identified=False,
        known=known,
        locale="en",
    )


forms = st.sampled_from([FORM, Prechat(), Prechat(consent=FORM.consent), Prechat(fields=FORM.fields)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(forms, st.booleans(), st.booleans(), st.booleans())
def test_a_form_that_is_done_lacks_nothing(asked, answered, agreed, known):
    visitor = somebody(answered, agreed, known)
    assert not (form.is_done(asked, visitor) and form.lacks(asked, visitor))
