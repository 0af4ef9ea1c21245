"""Route by which anybody, above all who scans what is published, tells of keys of ours found in the open."""

import hashlib
from typing import Annotated

import msgspec

from fairline.kit.errors import TooMany
from fairline.security import published
from fairline.security.limits import Limits, Rate
from fairline.web import Asked, post

TRIES = Limits()
RATE = Rate(burst=30, per_minute=60)
AT_ONCE = 100


class FoundToken(msgspec.Struct, frozen=True):
    """A key as it was found, and where; `type` is the scanner's name for what it looks like."""

    token: Annotated[str, msgspec.Meta(max_length=500)]
    url: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    type: Annotated[str, msgspec.Meta(max_length=100)] = ""


class TokenLabel(msgspec.Struct, frozen=True):
    """What became of one: `true_positive` was a living key and is revoked, `false_positive` was none."""

    token_hash: str
    label: str


@post("/v1/token-reports", permission=None, status_code=200, raises=(TooMany,))
async def report_tokens(
    asked: Asked, data: Annotated[list[FoundToken], msgspec.Meta(min_length=1, max_length=AT_ONCE)]
) -> list[TokenLabel]:
    """Tell of keys that stand where anybody can read them. Each living one is revoked at once and its owners are told;
    nothing else about it is answered. A key begins with `fl_acc_` and ends in seven letters that check it (CRC-32 of
    what stands before, in Crockford's base 32): the form partners of secret scanning use.
    """
    wait = TRIES.take(asked.address, RATE, asked.at, cost=len(data) / 10)
    if wait:
        raise TooMany(retry_after=wait)
    labels = []
    for each in data:
        lived = await published.report(asked.database, each.token, each.url)
        digest = hashlib.sha256(each.token.encode()).hexdigest()
        labels.append(TokenLabel(digest, "true_positive" if lived else "false_positive"))
    return labels


ROUTES = (report_tokens,)
