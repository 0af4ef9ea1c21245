"""Keeps programs from writing, without asking anybody else: a trap, a while, a riddle a browser solves by itself."""

import base64
import hashlib
import hmac
import json

from fairline.helpcentre import store
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

TRAP = "website"  # a field nobody sees: whoever fills it in is a program
SHORTEST: Millis = 3_000  # nobody reads and fills in a form faster
LONGEST: Millis = 24 * 3_600_000
HARDEST = 60_000  # tries the riddle takes at most: about a second on a telephone

# Solves the riddle (ALTCHA's, proof of work over SHA-256) while somebody writes; without it they confirm by mail.
SCRIPT = """
(async () => {
  const field = document.querySelector("input[name=riddle]");
  if (!field || !globalThis.crypto?.subtle) return;
  const asked = JSON.parse(field.dataset.asked), coder = new TextEncoder();
  const hex = (bytes) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");
  for (let number = 0; number <= asked.maxnumber; number++) {
    if (hex(await crypto.subtle.digest("SHA-256", coder.encode(asked.salt + number))) !== asked.challenge) continue;
    const {algorithm, challenge, salt, signature} = asked;
    field.value = btoa(JSON.stringify({algorithm, challenge, number, salt, signature}));
    return;
  }
})();
""".strip()


def stamp(c: Unit) -> str:
    """When a form was shown, so that it cannot be said otherwise."""
    return f"{c.at}.{_mark(c, str(c.at))}"


def took(c: Unit, stamped: str) -> Millis | None:
    """How long ago the form was shown, in milliseconds; None where the stamp is not ours."""
    at, _, mark = stamped.partition(".")
    if not at.isdecimal() or len(at) > 16 or not hmac.compare_digest(mark.encode(), _mark(c, at).encode()):
        return None
    return c.at - int(at)


def riddle(c: Unit) -> str:
    """A riddle for one form, as JSON: which number, put behind the salt, has this hash?"""
    from altcha.v1 import ChallengeOptions, create_challenge

    chance = c.tools.keyring.random(24)
    salt = f"{chance[:16].hex()}.{c.at + LONGEST}"
    number = int.from_bytes(chance[16:]) % HARDEST
    options = ChallengeOptions(salt=salt, number=number, max_number=HARDEST, hmac_key=_key(c))
    asked = create_challenge(options)
    names = {"algorithm": asked.algorithm, "challenge": asked.challenge, "salt": asked.salt}
    return json.dumps(names | {"signature": asked.signature, "maxnumber": HARDEST})


def solved(c: Unit, answer: str) -> bool:
    """Whether a riddle of ours was solved, in time and for the first time; it is noted."""
    from altcha.v1 import verify_solution

    try:
        held = json.loads(base64.b64decode(answer, validate=True))
        until = int(str(held["salt"]).partition(".")[2].rstrip("&"))  # the library ends a salt so
        right = verify_solution(answer, _key(c), check_expires=False)[0]
    except (ValueError, KeyError, TypeError):
        return False
    if not right or until <= c.at:
        return False
    return store.solve(c, hashlib.sha256(str(held["challenge"]).encode()).hexdigest(), until)


def _key(c: Unit) -> str:
    return hmac.digest(c.tools.keyring.derive("helpcentre"), f"riddle:{c.account}".encode(), "sha256").hex()


def _mark(c: Unit, text: str) -> str:
    said = f"stamp:{c.account}:{text}".encode()
    return base64.urlsafe_b64encode(hmac.digest(c.tools.keyring.derive("helpcentre"), said, "sha256")[:12]).decode()
