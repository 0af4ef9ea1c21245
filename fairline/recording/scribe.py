"""Who writes down what was said, where the house can: an engine behind an interface, the offline one as it comes."""

from typing import Any

from fairline.channels import voice
from fairline.channels.voice import Transcriber
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "recording.words"
WHISPER = voice.Whisper()


def scribe(tools: Any) -> Transcriber:
    """Whoever is put under `Transcriber` among a plugin's facts, else the one of the extra `speech`."""
    found: Transcriber = tools.facts.get(Transcriber) or WHISPER
    return found


def why_not(who: Transcriber, language: str) -> str:
    """Why it cannot write down a language here: language (it can others), missing (it is not there), or nothing."""
    if not who.why_not(language):
        return ""
    return "language" if not who.why_not("en") else "missing"


def wanted(c: Unit) -> None:
    """Have what waits to be written down, written down."""
    enqueue(c, JOB, {}, key=JOB)


async def rest(house: Any) -> None:
    """End its process."""
    await WHISPER.close()
