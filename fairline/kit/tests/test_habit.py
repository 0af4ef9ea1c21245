"""What work asks every time is asked beforehand where questions travel, and changes no answer anywhere."""

from datetime import timedelta
from functools import partial

from fairline.kit.clock import StoppedClock
from fairline.kit.db import Database, Habit, Remembering, Unit
from fairline.kit.db.habit import OF, WATCHED

ACCOUNT = "acc_test"
OURS = "SELECT key FROM web_answers WHERE account = :account AND key IN (:keys)"
LATE = "SELECT key FROM web_answers WHERE account = :account AND at < :at LIMIT :most"
OTHERS = "SELECT key FROM web_answers WHERE account = :account AND request = :request"


def keep(c: Unit, key: str, at: int = 7) -> None:
    keep = "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:account, :key, 'r', :answer, :at)"
    c.run(keep, account=ACCOUNT, key=key, answer=b"", at=at)


def work(c: Unit, habit: Habit, key: str) -> tuple[list[str], list[str]]:
    """Do it once: what it answers, and which statements it had to ask by itself."""
    known = Remembering(c, c.at)
    with habit.foreseen(known, {"account": ACCOUNT, "key": key}):
        answer = [row["key"] for row in known.all(OURS, account=ACCOUNT, keys=[key])]
        known.all(LATE, account=ACCOUNT, at=c.at - 5, most=3)
        known.all(OTHERS, account=ACCOUNT, request="not a name of the work")
    return answer, [sql for sql, _ in known.asked]


def test_a_usual_question_is_answered_beforehand_with_the_values_of_this_time(database: Database) -> None:
    for key in ("k1", "k2"):
        database.write_now(partial(keep, key=key), ACCOUNT)
    habit = Habit()
    for _ in range(WATCHED):
        assert database.read_now(lambda c: work(c, habit, "k1"), ACCOUNT) == (["k1"], [OURS, LATE, OTHERS])
    later = database.read_now(lambda c: work(c, habit, "k2"), ACCOUNT)
    assert later == (["k2"], [OTHERS] if database.engine.name == "postgres" else [OURS, LATE, OTHERS])


def test_an_instant_is_foreseen_as_far_from_the_work_s_own(database: Database, clock: StoppedClock) -> None:
    database.write_now(lambda c: keep(c, "k1", clock.millis()), ACCOUNT)
    habit = Habit()

    def older(c: Unit) -> int:
        known = Remembering(c, c.at)
        with habit.foreseen(known, {"account": ACCOUNT}):
            return len(known.all(LATE, account=ACCOUNT, at=c.at - 5, most=3))

    assert [database.read_now(older, ACCOUNT) for _ in range(WATCHED + 1)] == [0] * (WATCHED + 1)
    clock.advance(timedelta(seconds=1))
    assert database.read_now(older, ACCOUNT) == 1


def test_a_new_transaction_is_told_what_stands_there_now(database: Database) -> None:
    habit = Habit()
    for _ in range(WATCHED + 1):
        assert database.read_now(lambda c: work(c, habit, "k1"), ACCOUNT)[0] == []
    database.write_now(lambda c: keep(c, "k1"), ACCOUNT)
    assert database.read_now(lambda c: work(c, habit, "k1"), ACCOUNT)[0] == ["k1"]


def test_a_habit_is_watched_again(database: Database) -> None:
    habit = Habit()
    asked = [len(database.read_now(lambda c: work(c, habit, "k1"), ACCOUNT)[1]) for _ in range(OF + WATCHED)]
    assert asked[:WATCHED] == asked[OF:] == [3] * WATCHED


def test_what_the_work_does_not_name_is_asked_by_itself(database: Database) -> None:
    database.write_now(lambda c: keep(c, "k1"), ACCOUNT)
    habit = Habit()

    def nameless(c: Unit) -> list[str]:
        known = Remembering(c, c.at)
        with habit.foreseen(known, {"account": ACCOUNT, "key": ""}):
            return [row["key"] for row in known.all(OURS, account=ACCOUNT, keys=["k1"])]

    for _ in range(WATCHED):
        database.read_now(lambda c: work(c, habit, "k1"), ACCOUNT)
    assert database.read_now(nameless, ACCOUNT) == ["k1"]
