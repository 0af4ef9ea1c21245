"""Asks the service the operator named whether a password was stolen, before it is kept.

The service (Have I Been Pwned's ranges, or one that answers alike) is sent the first five hexadecimal digits of the
password's SHA-1 and answers every digest that begins so: it learns neither the password nor its digest (k-anonymity).
"""

import hashlib
import logging

from fairline.kit.db import Database
from fairline.kit.wire import NoAnswer
from fairline.security import passwords
from fairline.security.passwords import PasswordHash

log = logging.getLogger(__name__)

SENT = 5  # digits of the digest that are sent
MOST = 200_000  # bytes of an answer; a range has some 900 lines of 40


async def chosen(database: Database, password: str, *, email: str, field: str = "password") -> PasswordHash:
    """A password somebody chooses, as it is kept. Raises WeakPassword, also for one that was stolen."""
    passwords.check(password, email=email, field=field)
    if await is_known(database, password):
        raise passwords.WeakPassword(
            fields={field: "security.field.password-stolen"},
            clauses=("TDP18-PASSWORD",),
            shortest=passwords.SHORTEST,
            longest=passwords.LONGEST,
        )
    return await passwords.rehash_beside(password)


async def is_known(database: Database, password: str) -> bool:
    """Whether the operator's service knows a password as stolen; no, where there is none or it does not answer."""
    settings, wire = database.tools.settings, database.tools.wire
    address = settings.stolen_passwords if settings is not None else ""
    if not address or wire is None:
        return False
    # SHA-1 because the service speaks it; nothing is kept by it.
    digest = hashlib.sha1(passwords.normal(password).encode(), usedforsecurity=False).hexdigest().upper()
    try:
        status, body = await wire.web.fetch(f"{address.rstrip('/')}/{digest[:SENT]}", MOST)
    except NoAnswer as silent:
        log.warning("the list of stolen passwords did not answer", extra={"cause": str(silent)})
        return False
    lines = (line.partition(":") for line in body.decode("ascii", "replace").splitlines()) if status == 200 else ()
    return any(rest.strip().upper() == digest[SENT:] and many.strip() not in ("", "0") for rest, _, many in lines)
