"""Nobody of ours can answer, and it is night where the account's own other telephone stands: the call is sent there."""

from functools import partial

from tests.journeys.test_calls_made import where
from tests.reliability.test_calls_turned_away import small, status_of
from tests.support.talking import Day, Shop, soon

__all__ = ["small"]


async def test_a_full_process_sends_callers_on_to_the_number_the_account_named_at_its_night_too(small: Shop) -> None:
    async with Day(small) as day:
        nora = await day.agent("Nora", "away")
        night, _ = await where(nora, "refused")
        path = f"/v1/numbers/{small.number['id']}"
        answer = small.ask("PATCH", path, {"forward_to": night})
        assert answer.status_code < 300, answer.text
        for _ in range(2):
            await day.calls().is_up()
        third = day.calls()
        await soon(partial(status_of, third))
        assert third.call.status == 302, third.call.heard[-1].headers.get("Retry-After")
        assert night in (third.call.heard[-1].headers.get("Contact") or "")
        small.ask("PATCH", path, {"forward_to": "+442079460000"})  # a country it does not call
        fourth = day.calls()
        await soon(partial(status_of, fourth))
        assert fourth.call.status == 503
