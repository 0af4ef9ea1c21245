"""A call goes on: whoever runs the house is refused its sound, and told of; the account's own supervisor hears it."""

import pytest

from tests.journeys.test_calls_listened import joins, talks


@pytest.mark.parametrize("what", ["listen", "capture"])
async def test_the_operator_is_refused_what_the_accounts_supervisor_may_hear(shop, what):
    """Clause ZS-CC-NO-LISTEN."""
    async with talks(shop) as (_, nora, _, _, _, call):
        path = f"/v1/operator/accounts/{shop.account}/calls/{call}/taps"
        refused = await nora.does(path, {"what": what}, status=403)
        assert refused["type"] == "operator-nobody-listens"
        told = (await nora.does("/v1/audit?kind=OperatorHearingRefused", method="GET"))["items"]
        assert told[0]["kind"] == "OperatorHearingRefused"
        await joins(nora, call, "listen")
        await (await nora.takes()).voice.hears("caller", "Ada")
