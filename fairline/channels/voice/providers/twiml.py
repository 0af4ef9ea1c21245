"""Writes what a hosted provider is to do with a call, in its markup; nothing is ever recorded there."""

from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
PATIENCE = 60  # seconds a call rings with us before the provider gives up
VOICES = {"en": "en-GB", "fr": "fr-FR"}


def to_us(address: str, status: str) -> str:
    """Send a call on to our SIP port; what becomes of it is told."""
    told = f' statusCallback={quoteattr(status)} statusCallbackMethod="POST" statusCallbackEvent="completed"'
    return _dial(f"<Sip{told}>{escape(address)}</Sip>")


def to_number(number: str, shown: str, status: str) -> str:
    """Ring a number outside, and show one of ours."""
    told = f' statusCallback={quoteattr(status)} statusCallbackMethod="POST" statusCallbackEvent="completed"'
    return _dial(f"<Number{told}>{escape(number)}</Number>", f" callerId={quoteattr(shown)}")


def onward(number: str) -> str:
    """Ring a number instead of us, which shows who calls."""
    return _dial(f"<Number>{escape(number)}</Number>")


def refuse(reason: str = "rejected") -> str:
    """Do not take a call: `rejected`, or `busy`."""
    return f"{HEAD}<Response><Reject reason={quoteattr(reason)}/></Response>"


def say(words: str, language: str) -> str:
    """Say something, and hang up."""
    voice = VOICES.get(language, VOICES["en"])
    return f"{HEAD}<Response><Say language={quoteattr(voice)}>{escape(words)}</Say><Hangup/></Response>"


def _dial(whom: str, more: str = "") -> str:
    kept = f' answerOnBridge="true" record="do-not-record" timeout="{PATIENCE}"'
    return f"{HEAD}<Response><Dial{kept}{more}>{whom}</Dial></Response>"
