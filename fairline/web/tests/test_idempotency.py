"""A request repeated with its key is answered as the first time, on both engines, whenever the first one broke off."""

import asyncio

import pytest

from fairline.web.idempotency import KEPT, KeyReused, Once, Replayed, forget_old, once
from tests.support.house import ACCOUNT, OTHER

ASKED = Once("app:tok_one", "a-key-of-mine", "hash of the request")


class PowerCut(Exception):
    """The process ends here."""


def count(c):
    """Work that shows how often it was done."""
    c.run(
        "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:a, :k, 'done', :n, 0)",
        a=c.account,
        k=f"done-{done(c)}",
        n=b"-",
    )
    return {"done": done(c), "words": "été"}


def done(c):
    return c.one("SELECT count(*) AS n FROM web_answers WHERE account = :a AND request = 'done'", a=c.account)["n"]


def answered(house, asked=ASKED, work=count, account=ACCOUNT):
    try:
        return "did", house.write(once(asked, work), account)
    except Replayed as replayed:
        return "replayed", replayed.body


def test_the_same_key_and_request_get_the_same_answer_and_the_work_is_done_once(house):
    assert answered(house) == ("did", {"done": 1, "words": "été"})
    assert answered(house) == answered(house) == ("replayed", '{"done":1,"words":"été"}'.encode())
    assert house.read(done) == 1


def test_the_same_key_with_another_request_is_refused(house):
    answered(house)
    with pytest.raises(KeyReused) as refused:
        answered(house, Once(ASKED.by, ASKED.key, "hash of another request"))
    assert refused.value.status == 422
    assert house.read(done) == 1


def test_a_key_is_its_owners_own(house):
    answered(house)
    assert answered(house, Once("app:tok_two", ASKED.key, ASKED.request))[0] == "did"
    assert answered(house, account=OTHER)[0] == "did"


def test_what_breaks_off_leaves_neither_work_nor_answer(house):
    def breaks(c):
        count(c)
        raise PowerCut

    with pytest.raises(PowerCut):
        answered(house, work=breaks)
    assert house.read(done) == 0
    assert answered(house) == ("did", {"done": 1, "words": "été"})


def test_an_answer_that_cannot_be_kept_takes_the_work_with_it(house):
    with pytest.raises(TypeError):
        answered(house, work=lambda c: (count(c), object())[1])
    assert house.read(done) == 0


async def test_many_at_the_same_moment_do_the_work_once(house):
    async def ask():
        try:
            return await house.database.write(once(ASKED, count), ACCOUNT)
        except Replayed:
            return None

    answers = await asyncio.gather(*(ask() for _ in range(20)))
    assert len([answer for answer in answers if answer]) == 1
    assert house.read(done) == 1


def test_answers_are_dropped_after_a_day_and_not_before(house):
    from datetime import timedelta

    answered(house)
    house.clock.advance(timedelta(milliseconds=KEPT))
    house.write(forget_old)
    assert answered(house)[0] == "replayed"
    house.clock.advance(timedelta(milliseconds=1))
    house.write(forget_old)
    assert answered(house)[0] == "did"


def test_who_reads_the_database_reads_no_answer(house):
    answered(house)
    row = house.read(
        lambda c: c.one("SELECT key, answer FROM web_answers WHERE account = :a AND request <> 'done'", a=ACCOUNT)
    )
    assert b"words" not in bytes(row["answer"])
    assert ASKED.key not in row["key"]
