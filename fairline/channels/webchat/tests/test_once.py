"""What a visitor asks again under its Idempotency-Key is answered as the first time, and done once."""

import pytest

from fairline.channels.webchat.tests.door import as_visitor, door, opened

KEY = "a-key-of-the-widgets-own"
DOOR_KEY = "a-key-of-the-widgets-own-that-nobody-else-can-guess"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"


@pytest.fixture
def client(shop):
    with door(shop.house) as client:
        yield client


@pytest.fixture
def token(shop, client):
    return opened(client, shop.site.key)["token"]


def tells(client, token, key=KEY, **details):
    headers = as_visitor(token) | {"Idempotency-Key": key}
    return client.post("/widget/v1/details", json=details, headers=headers)


def sends(client, token, body=PNG, name="me.png", key=KEY):
    headers = as_visitor(token) | {"Idempotency-Key": key}
    return client.post("/widget/v1/attachments", params={"name": name}, content=body, headers=headers)


def visits(client, shop, key=DOOR_KEY, **more):
    said = {"key": shop.site.key, "locale": "en", **more}
    return client.post("/widget/v1/visits", json=said, headers={"Idempotency-Key": key})


def refused(answer):
    return answer.status_code == 422 and answer.json()["type"] == "idempotency-key-reused" and answer.json()["remedy"]


def test_details_told_twice_under_one_key_are_told_once(shop, client, token):
    first, again = (tells(client, token, name="Nour") for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert shop.kinds().count("ContactIdentified") == 1


def test_the_same_key_with_other_details_is_refused_and_changes_nothing(shop, client, token):
    tells(client, token, name="Nour")
    assert refused(tells(client, token, name="Sam"))
    assert [event.name for event in shop.events("ContactIdentified")] == ["Nour"]


def test_another_key_is_another_request(shop, client, token):
    for key in (KEY, "another-key-of-the-widget"):
        assert tells(client, token, key, name="Nour").status_code == 201
    assert shop.kinds().count("ContactIdentified") == 2


def test_what_was_refused_may_be_asked_again_under_its_key(shop, client, token):
    assert tells(client, token, email="not an address").status_code in (400, 422)
    assert tells(client, token, email="nour@shop.example").status_code == 201


def test_a_key_is_its_visitors_own(shop, client, token):
    other = opened(client, shop.site.key)["token"]
    for each in (token, other):
        assert tells(client, each, name="Nour").status_code == 201
    assert shop.kinds().count("ContactIdentified") == 2


def test_a_key_opens_nothing_without_a_token(shop, client, token):
    tells(client, token, name="Nour")
    assert tells(client, "acc_test.00", name="Nour").status_code == 401


def test_with_the_person_the_answers_are_out_of_reach(shop, client, token):
    tells(client, token, name="Nour")
    shop.forgets(shop.comes(token).person)
    assert tells(client, token, name="Nour").status_code == 401


def test_a_file_sent_twice_under_one_key_is_kept_once(shop, client, token):
    first, again = (sends(client, token) for _ in range(2))
    assert (first.status_code, first.json()) == (again.status_code, again.json())
    assert again.headers["idempotency-replayed"] == "true"
    assert shop.kinds().count("FileKept") == 1
    assert list(shop.house.database.tools.blobs.names()) == [first.json()["id"]]


@pytest.mark.parametrize("other", [{"body": PNG + b"more"}, {"name": "you.png"}])
def test_the_same_key_with_another_file_is_refused_and_nothing_is_kept(shop, client, token, other):
    sends(client, token)
    assert refused(sends(client, token, **other))
    assert len(list(shop.house.database.tools.blobs.names())) == 1


def test_a_visit_asked_for_twice_under_one_key_is_one_visitor(shop, client):
    first, again = visits(client, shop), visits(client, shop)
    assert first.json() == again.json()
    rows = shop.house.read(lambda c: c.all("SELECT id FROM webchat_visitors WHERE account = :a", a=c.account))
    assert [row["id"] for row in rows] == [first.json()["visitor"]]
    assert refused(visits(client, shop, locale="fr"))
    assert visits(client, shop, token=first.json()["token"]).json()["visitor"] == first.json()["visitor"]


def test_a_key_that_could_be_guessed_lets_nobody_in(shop, client):
    answer = visits(client, shop, key="visit-0001")
    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["Idempotency-Key"])


def test_who_reads_the_kept_answers_reads_no_token(shop, client):
    token = visits(client, shop).json()["token"]
    row = shop.house.read(lambda c: c.one("SELECT * FROM web_answers WHERE account = :a", a=c.account))
    assert token not in str(dict(row))
    assert token.encode() not in bytes(row["answer"])
