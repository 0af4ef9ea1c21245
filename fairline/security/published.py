"""A key somebody found where anybody can read it is revoked at once: who has it could use it (ZS-API-NO-TOKEN-SHARING).

Scanners know a key by its beginning and its check sum; who reports one proves nothing, for having it is enough.
"""

from fairline import accounts
from fairline.journal import HOUSE, append
from fairline.kit.db import Database, Unit
from fairline.security import secret, tokens
from fairline.security.events import TokenPublished

WHERE = 500  # letters kept of where it was found


async def report(database: Database, told: str, where: str) -> bool:
    """Revoke the key `told` is, found at `where` (an address, as the finder says it); whether it was one that lived."""
    account = secret.account_of(told.strip(), secret.TOKEN)
    if account is None:
        return False
    digest = secret.hashed(told.strip())
    return await database.write(lambda c: _revoke(c, digest, where.strip()[:WHERE]), account)


def _revoke(c: Unit, digest: str, where: str) -> bool:
    token = tokens.find(c, digest)
    if token is None:
        return False
    append(c, HOUSE, TokenPublished(token=token.id, made_by=token.made_by, made=token.created, where=where))
    tokens.revoke(c, HOUSE, token.id)
    accounts.notify(
        c,
        HOUSE,
        "security.token-published",
        ("owner", "admin"),
        values={"name": token.name, "where": where or "–"},
        clause="ZS-API-NO-TOKEN-SHARING",
        letter=True,
        href="/admin/tokens",
        banner_days=7,
        once=f"token-published:{token.id}",
    )
    return True
