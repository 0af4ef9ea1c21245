"""Calls at work: offers ring agents' phones, members dial, hold, transfer, bring a third in, listen and whisper.

`dial` calls a number for a member, through the gate.
"""

from fairline.calls.service import Dialled, dial

__all__ = ["Dialled", "dial"]
