"""Short codes people type from a mail: made from a key, so that they are kept nowhere."""

import hmac

DIGITS = 6


def code_of(key: bytes, said: str, digits: int = DIGITS) -> str:
    """The code for something said, by who holds the key: so many digits."""
    made = hmac.digest(key, said.encode(), "sha256")
    return f"{int.from_bytes(made[:8], 'big') % 10**digits:0{digits}}"


def is_code(given: str, right: str) -> bool:
    """Whether somebody typed a code; spaces and signs between its digits do not matter."""
    return hmac.compare_digest("".join(filter(str.isdigit, given)).encode(), right.encode())
