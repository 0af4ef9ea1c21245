"""Trunks: the lines by which calls come from providers and go to them, their settings, and how each stands.

Others in voice may use: `plans` (as the SIP side takes them), `told` and `tested` (what the engine found), `choose` and
`others` (which trunk a call leaves by), `one`, `every`, `called` (a number as a trunk writes it, in E.164).
"""

from fairline.channels.voice.trunks.plans import choose, others, plans
from fairline.channels.voice.trunks.reading import called
from fairline.channels.voice.trunks.service import tested, told
from fairline.channels.voice.trunks.store import every, one

__all__ = ["called", "choose", "every", "one", "others", "plans", "tested", "told"]
