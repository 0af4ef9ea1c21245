"""Units of work: together on one commit, each for itself when one fails, nothing half done."""

import asyncio
from functools import partial
from typing import Any

import pytest

from fairline.kit.db import Database, Unit
from fairline.kit.errors import Conflict, Unavailable

ACCOUNT = "acc_test"


def keep(c: Unit, key: str) -> None:
    c.run(
        "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:a, :k, 'r', :b, :t)",
        a=c.account,
        k=key,
        b=b"",
        t=c.at,
    )


def kept(database: Database, account: str = ACCOUNT) -> list[str]:
    rows = database.read_now(lambda c: c.all("SELECT key FROM web_answers WHERE account = :a", a=c.account), account)
    return sorted(row["key"] for row in rows)


async def test_units_asked_at_once_are_all_kept(database: Database) -> None:
    await asyncio.gather(*(database.write(partial(keep, key=f"k{i:03}"), ACCOUNT) for i in range(300)))
    assert kept(database) == [f"k{i:03}" for i in range(300)]


async def test_a_failing_unit_takes_nobody_with_it(database: Database) -> None:
    def bad(c: Unit) -> None:
        keep(c, "half")
        raise ValueError("no")

    works: list[Any] = [lambda c: keep(c, "a"), bad, lambda c: keep(c, "a"), lambda c: keep(c, "b")]
    answers = await asyncio.gather(*(database.write(work, ACCOUNT) for work in works), return_exceptions=True)
    assert [type(answer) for answer in answers] == [type(None), ValueError, Conflict, type(None)]
    assert kept(database) == ["a", "b"]


async def test_one_refused_before_it_changed_anything_costs_its_neighbours_nothing(database: Database) -> None:
    runs: list[str] = []

    def good(c: Unit, key: str) -> None:
        runs.append(key)
        keep(c, key)

    def refused(c: Unit) -> None:
        raise Conflict(what="no")

    works: list[Any] = [partial(good, key="a"), refused, partial(good, key="b")]
    answers = await asyncio.gather(*(database.write(work, ACCOUNT) for work in works), return_exceptions=True)
    assert [type(answer) for answer in answers] == [type(None), Conflict, type(None)]
    assert kept(database) == ["a", "b"]
    if database.engine.name == "sqlite":  # PostgreSQL cannot tell, and runs them again
        assert runs == ["a", "b"]


async def test_a_unit_that_breaks_the_transaction_itself_takes_nobody_with_it(database: Database) -> None:
    def rogue(c: Unit) -> None:
        keep(c, "rogue")
        c.run("ROLLBACK")

    works: list[Any] = [lambda c: keep(c, "a"), rogue, lambda c: keep(c, "b")]
    answers = await asyncio.gather(*(database.write(work, ACCOUNT) for work in works), return_exceptions=True)
    await database.write(lambda c: keep(c, "after"), ACCOUNT)
    told = {key for key, answer in zip(("a", "rogue", "b"), answers, strict=True) if answer is None}
    assert told | {"after"} == set(kept(database)) | (told & {"rogue"})
    assert "after" in kept(database)


async def test_one_who_gave_up_leaves_the_lane_going(database: Database) -> None:
    asking = asyncio.ensure_future(database.write(lambda c: keep(c, "gone"), ACCOUNT))
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    await database.write(lambda c: keep(c, "here"), ACCOUNT)
    assert "here" in kept(database)


async def test_after_closing_nothing_is_taken(database: Database) -> None:
    await database.write(lambda c: keep(c, "a"), ACCOUNT)
    database.close()
    with pytest.raises(Unavailable):
        await database.write(lambda c: keep(c, "b"), ACCOUNT)


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)read-?only|unavailable"):
        database.read_now(lambda c: keep(c, "x"), ACCOUNT)
    assert kept(database) == []


def test_a_list_fills_an_in_clause_and_an_empty_one_matches_nothing(database: Database) -> None:
    for key in "abc":
        database.write_now(partial(keep, key=key), ACCOUNT)
    found = database.read_now(
        lambda c: [
            len(c.all("SELECT key FROM web_answers WHERE account = :a AND key IN (:keys)", a=c.account, keys=keys))
            for keys in (["a", "c"], [], ["z"])
        ],
        ACCOUNT,
    )
    assert found == [2, 0, 0]


def found(c: Unit, way: str, given: dict[str, Any]) -> list[str]:
    sql = f"SELECT key FROM web_answers WHERE account = :a AND key {way} (:keys) AND at IN (:times)"
    return sorted(row["key"] for row in c.all(sql, a=c.account, **given))


@pytest.mark.parametrize("many", [1, 49, 50, 51, 1_200])
def test_a_list_of_any_length_finds_what_is_in_it_and_leaves_out_what_is_not(database: Database, many: int) -> None:
    held = ["a", 'b"\\', "c'é", "🙂"]
    for key in held:
        database.write_now(partial(keep, key=key), ACCOUNT)
    others = [f"other-{number}" for number in range(many - 1)]
    for key in held:
        given = {"keys": [key, *others], "times": [database.tools.now(), *range(many - 1)]}
        assert database.read_now(partial(found, way="IN", given=given), ACCOUNT) == [key]
        assert database.read_now(partial(found, way="NOT IN", given=given), ACCOUNT) == sorted({*held} - {key})


def test_on_postgresql_the_second_wall_hides_another_accounts_rows(database: Database) -> None:
    database.write_now(lambda c: keep(c, "mine"), ACCOUNT)
    seen = database.read_now(lambda c: len(c.all("SELECT key FROM web_answers")), "acc_other")
    assert seen == (0 if database.engine.name == "postgres" else 1)


def test_on_postgresql_a_row_cannot_be_written_into_another_account(database: Database) -> None:
    def intrude(c: Unit) -> None:
        c.run("INSERT INTO web_answers(account, key, request, answer, at) VALUES('acc_other', 'k', 'r', :b, 1)", b=b"")

    if database.engine.name == "postgres":
        with pytest.raises(Exception, match="row-level security"):
            database.write_now(intrude, ACCOUNT)
    else:
        database.write_now(intrude, ACCOUNT)
    assert kept(database) == []
