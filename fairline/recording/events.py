"""What is written about recordings beside `RecordingChanged` of voice, which says that one begins, rests and ends."""

from fairline.journal import Event
from fairline.kit.clock import Millis
from fairline.recording.model import Gap, Segment


class RecordingKept(Event):
    """The sound of a call is kept, sealed with the contact's key. `sha256` proves that it was not changed."""

    about = "conversation"

    recording: str
    call: str
    conversation: str
    person: str
    began: Millis
    ms: int
    size: int
    pieces: int
    sha256: str
    gaps: tuple[Gap, ...] = ()
    why: str = ""
    command: str = ""  # of a flow, where it is a voicemail
    act: str = ""  # that was permitted: how it was announced and agreed to stands in its ruling
    language: str = ""
    words: bool = False  # what is said in it is to be written down


class RecordingHeard(Event):
    """A member listened to a recording, or read its words (`what` is sound or words)."""

    about = "recording"

    recording: str
    conversation: str
    member: str
    what: str


class RecordingTranscribed(Event):
    """What was said in a recording, with times; `engine` heard it."""

    about = "conversation"
    personal = ("segments",)

    recording: str
    conversation: str
    person: str
    engine: str
    segments: tuple[Segment, ...] = ()


class RecordingForgotten(Event):
    """A recording is deleted with everything made of it: its pieces, its loudness, its words."""

    about = "conversation"

    recording: str
    conversation: str
    why: str


class RecordingUnwritten(Event):
    """What was said in a recording could not be written down: `why` is missing (nothing here can), language, failed."""

    about = "conversation"

    recording: str
    conversation: str
    why: str


class RecordingMuted(Event):
    """Card data that was said is taken out of a recording, sound and words, and cannot be brought back."""

    about = "conversation"

    recording: str
    conversation: str
    gaps: tuple[Gap, ...]
    sha256: str


class RecordingWordsSet(Event):
    """Whether what is said in recordings is written down from now on."""

    about = "account"

    account: str
    words: bool
