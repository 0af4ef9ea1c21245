"""Every limit is published, and the number that is published is the number that counts."""

import msgspec
import pytest

from fairline.analytics.limits import LimitReached, Limits, within


@pytest.mark.parametrize(("limit", "most"), msgspec.to_builtins(Limits()).items())
def test_one_row_above_a_published_limit_is_too_many_and_the_limit_is_named(limit, most):
    """Clause ZS-ANALYTICS-LIMITS."""
    within(limit, most)
    with pytest.raises(LimitReached) as refused:
        within(limit, most + 1)
    for language in ("en", "fr"):
        assert str(most) in refused.value.told(language)["detail"].replace("\u202f", "").replace(",", "")
    assert refused.value.values["limit"] == limit
