"""Recordings of calls: two channels kept sealed with the contact's key, who listened, and their words beside.

`take_in` keeps a finished file: it seals the sound beside the requests, writes that it is kept, and takes the file
away; `keep` does the first two in one unit. `transcribed` keeps what was said, `forget` deletes one. `recordings_of`
lists those of a conversation, `recordings_before` those whose time may be over, `kept` is one that is still there,
`words_of` what was said in one, `sound_of` a part of its sound, `files_of` where it lies. `UnderHold` is what this
module asks of whoever keeps legal holds.
"""

from fairline.recording.events import RecordingForgotten, RecordingHeard, RecordingKept, RecordingTranscribed
from fairline.recording.heeding import judge_again
from fairline.recording.hold import UnderHold
from fairline.recording.keeping import keep, take_in
from fairline.recording.model import Gap, Recording, Segment
from fairline.recording.service import files as files_of
from fairline.recording.service import forget, kept, transcribed
from fairline.recording.service import sound as sound_of
from fairline.recording.store import kept_before as recordings_before
from fairline.recording.store import of_conversation as recordings_of
from fairline.recording.store import words as words_of

__all__ = [
    "Gap",
    "Recording",
    "RecordingForgotten",
    "RecordingHeard",
    "RecordingKept",
    "RecordingTranscribed",
    "Segment",
    "UnderHold",
    "files_of",
    "forget",
    "judge_again",
    "keep",
    "kept",
    "recordings_before",
    "recordings_of",
    "sound_of",
    "take_in",
    "transcribed",
    "words_of",
]
