"""Flows: what contacts go through before, instead of and while waiting for a person, by voice and in chats alike.

A flow is written as data (`Flow`, its JSON schema is `schema()`), drafted, looked at (`remarks`), tried (`play`) and
published in versions; runs stay on the version they began with. `advance` runs one, purely. Promised calls keep the
place the contact had. Recording listens to `FlowRecordingAsked`, `FlowConsentAnswered` and `VoicemailLeft`.
"""

from fairline.flows.lint import remarks
from fairline.flows.runner import advance
from fairline.flows.simulate import play
from fairline.flows.writing import Flow, schema

__all__ = ["Flow", "advance", "play", "remarks", "schema"]
