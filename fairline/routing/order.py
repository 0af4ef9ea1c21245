"""What goes first: priority that ages, as one number computed once."""

from datetime import UTC, datetime, timedelta

PRIORITIES = range(10)  # 0 is ordinary, 9 the most urgent
BONUS = timedelta(seconds=120)  # what one step of priority is worth in waiting
BEHIND = timedelta(minutes=20)  # so much longer waits who has hung up, where others are on the line

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def order_key(since: datetime, priority: int, *, gone: bool = False) -> int:
    """Milliseconds since 1970 UTC, moved back by BONUS (120 s) for each step of priority; the smallest goes first.
    What nobody is on the line of any more (`gone`) is moved behind by BEHIND (20 minutes): it is called back after.

    Waiting and priority weigh against each other as `wait + priority * BONUS`. Both works of a pair wait equally
    longer as time passes, so their order never changes, the key never has to be computed again, and a database can
    keep it in an index. Nobody starves: work that arrives more than 9 * BONUS (18 minutes) after another stands
    behind it whatever its priority, so only finitely much can ever stand before any work. (Jackson, "Some problems in
    queueing with dynamic priorities", Naval Research Logistics Quarterly 7, 1960.)
    `since` is aware; a naive one raises TypeError, a priority outside 0 to 9 ValueError.
    """
    if priority not in PRIORITIES:
        raise ValueError(f"a priority is 0 to 9, not {priority}")
    return (since - _EPOCH - priority * BONUS + (BEHIND if gone else timedelta())) // _MILLISECOND
