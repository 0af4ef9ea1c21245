"""Proves that the account may use a number: by its trunk's provider, a code said to it, or a signed letter."""

from fairline.gate import Act, CallerId
from fairline.journal import Actor, append, newest
from fairline.kit.crypto import open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, TooMany
from fairline.numbers.phones import events, store
from fairline.numbers.phones.lines import line_of, say_code
from fairline.numbers.phones.model import DAY, Phone, Proof
from fairline.numbers.phones.problems import NobodySaysCodes
from fairline.numbers.phones.service import find, live

CODE_LASTS = 10 * 60_000  # ms
MOST_TRIES = 5
DIGITS = 6
MINUTE = 60_000  # ms
MOST_CODES = 10  # a day
_ABOUT = b"phone code"


def proven_number(c: Unit, id: str) -> Proof | None:
    """How it was shown that the account may use this number, None where it was not, or too long ago."""
    phone = store.one(c, id)
    held = phone.proof if phone is not None and phone.state != "released" else None
    return held if held is not None and held.counts(c.at) else None


def prove_by_provider(c: Unit, by: Actor, id: str) -> Phone:
    """The provider of its trunk vouches for it. Raises NotFound, BadInput where that one vouches for nothing."""
    held = live(c, id)
    line = line_of(c, held.trunk) if held.trunk else None
    if line is None or not line.vouched:
        raise BadInput(what="trunk", fields={"trunk": "numbers.phones.field.not-vouched"})
    append(c, by, events.PhoneNumberProven(phone=id, how="provider", evidence=held.trunk))
    return find(c, id)


def vouch(c: Unit, by: Actor, id: str, evidence: str) -> Phone:
    """A hosted provider was asked, and has this number for us. Raises NotFound."""
    live(c, id)
    append(c, by, events.PhoneNumberProven(phone=id, how="provider", evidence=evidence))
    return find(c, id)


def prove_by_letter(c: Unit, by: Actor, id: str, letter: str) -> Phone:
    """Somebody of the operator read a signed letter of authorisation; `letter` is where it is kept. Raises NotFound."""
    live(c, id)
    append(c, by, events.PhoneNumberProven(phone=id, how="letter", evidence=letter.strip()))
    return find(c, id)


def ask_code(c: Unit, by: Actor, id: str, way: str, language: str) -> None:
    """Have a code called or texted to the number. Raises NotFound, NobodySaysCodes."""
    held = live(c, id)
    _not_too_often(c, id)
    code = str(int.from_bytes(c.tools.keyring.random(8), "big") % 10**DIGITS).zfill(DIGITS)
    store.keep_code(c, id, c.tools.keyring.seal(_key(c), code.encode(), _ABOUT))
    if not say_code(c, held.id, way, language):
        raise NobodySaysCodes
    append(c, by, events.PhoneCodeAsked(phone=id, way=way))


def _not_too_often(c: Unit, id: str) -> None:
    """A code a minute and number, ten a day and account: nobody is to be rung by us as a nuisance. Raises TooMany."""
    row = store.code(c, id)
    if row is not None and c.at < row["at"] + MINUTE:
        raise TooMany(retry_after=60)
    asked = newest(c, kinds=("PhoneCodeAsked",), most=MOST_CODES)
    if len(asked) == MOST_CODES and c.at < asked[-1].at + DAY:
        raise TooMany(retry_after=3600)


def code_of(c: Unit, id: str) -> str:
    """The code that is to be said to a number; empty where it waits for none, or it is too old."""
    row = store.code(c, id)
    if row is None or c.at >= row["at"] + CODE_LASTS:
        return ""
    return open_seal(_key(c), bytes(row["code"]), _ABOUT).decode()


def say_back(c: Unit, by: Actor, id: str, code: str) -> Phone | None:
    """Whoever heard the code says it. None where it is wrong, which counts as a try. Raises NotFound."""
    live(c, id)
    row, right = store.code(c, id), code_of(c, id)
    if row is None or not right or row["tries"] >= MOST_TRIES or code.strip() != right:
        store.try_code(c, id)
        return None
    store.forget_code(c, id)
    append(c, by, events.PhoneNumberProven(phone=id, how="code", evidence="said back"))
    return find(c, id)


def number_shown(c: Unit, act: Act) -> CallerId:
    """What a call would show, and how far it may be vouched for. For the gate."""
    shown = getattr(act, "sender", "")
    if not shown:
        return CallerId(why="none")
    phone = store.one(c, shown)
    if phone is None:
        return CallerId(why="not_ours")
    told = {"number": phone.number, "country": phone.country}
    proof = proven_number(c, shown)
    why = _why_not(phone, proof)
    if proof is None:
        return CallerId(why=why, **told)
    # A number that this house's own provider gave out is known better than one that was proven from outside.
    level = "A" if proof.how == "provider" else "B"
    return CallerId(why=why, attestation=level, evidence=f"{proof.how}:{proof.evidence}", **told)


def _why_not(phone: Phone, proof: Proof | None) -> str:
    if phone.reach:
        return "suspended"
    if not phone.speaks:
        return "not_in_service"
    if proof is None:
        return "proof_old" if phone.proof is not None else "not_proven"
    return ""


def _key(c: Unit) -> bytes:
    return c.tools.keyring.derive("phone codes")
