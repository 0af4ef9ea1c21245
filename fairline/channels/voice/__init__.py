"""Calls: people on telephones, brought together on a node, as the house says.

`command` tells the node that holds a call what to do (`Answer`, `Say`, `Gather`, `Ring`, `Dial`, `Connect` … of
commands.py); what comes of it stands in the journal (events.py, and `CallStarted`, `CallEnded` of the interaction).
`call`, `legs`, `live_calls`, `calls_of_conversation`, `spoken_in`, `calls_by`, `live_legs_of`, `leg_of_offer` read;
`begin` writes a call of ours; `screen_secret`, `add_line`, `remove_line`, `lines_of`, `users_of`, `extension_of`,
`member_at`, `desk_phones`, `set_extension` are about members' phones. `CallRings`, `Keyed`, `Began` and `HandedOn` are
what voice asks of those above it: what becomes of a call that comes in, of a number keyed on a member's own phone, and
of a call that such a phone hands on.
"""

from fairline.channels.voice.commands import (
    Answer,
    AnyCommand,
    Command,
    Connect,
    Dial,
    Gather,
    HangUp,
    Hold,
    Listen,
    Music,
    Mute,
    Record,
    Refuse,
    Ring,
    Said,
    Say,
    SendDigits,
    StopSound,
    Tell,
    Voicemail,
)
from fairline.channels.voice.entrance import Began, CallRings, HandedOn, Keyed
from fairline.channels.voice.extensions import every as desk_phones
from fairline.channels.voice.extensions import extension_of, member_at, set_extension
from fairline.channels.voice.kept import Finished, SoundKept
from fairline.channels.voice.lines import REALM, Secret, line_of, users_of
from fairline.channels.voice.lines import add as add_line
from fairline.channels.voice.lines import of_member as lines_of
from fairline.channels.voice.lines import remove as remove_line
from fairline.channels.voice.lines import screen as screen_secret
from fairline.channels.voice.media.prompts_made import Unspoken
from fairline.channels.voice.media.prompts_rights import Rights
from fairline.channels.voice.media.prompts_uploaded import taken_in as take_in_sound
from fairline.channels.voice.media.speech import Segment as Spoken
from fairline.channels.voice.media.speech import Transcriber, Whisper, Word
from fairline.channels.voice.media.speech_lines import Deaf
from fairline.channels.voice.media.speech_menu import why_keys_only
from fairline.channels.voice.model import CHANNEL, Call, Cause, Leg
from fairline.channels.voice.place import ice_servers, place_of
from fairline.channels.voice.quality import tell_quality
from fairline.channels.voice.receive import begin
from fairline.channels.voice.service import command, node_of, permit_of, started_leg
from fairline.channels.voice.speaking import KeptSound
from fairline.channels.voice.store import (
    call,
    calls_by,
    calls_of_conversation,
    leg_of_offer,
    legs,
    live_calls,
    live_legs_of,
    others_on,
    spoken_in,
)

__all__ = [
    "CHANNEL",
    "REALM",
    "Answer",
    "AnyCommand",
    "Began",
    "Call",
    "CallRings",
    "Cause",
    "Command",
    "Connect",
    "Deaf",
    "Dial",
    "Finished",
    "Gather",
    "HandedOn",
    "HangUp",
    "Hold",
    "KeptSound",
    "Keyed",
    "Leg",
    "Listen",
    "Music",
    "Mute",
    "Record",
    "Refuse",
    "Rights",
    "Ring",
    "Said",
    "Say",
    "Secret",
    "SendDigits",
    "SoundKept",
    "Spoken",
    "StopSound",
    "Tell",
    "Transcriber",
    "Unspoken",
    "Voicemail",
    "Whisper",
    "Word",
    "add_line",
    "begin",
    "call",
    "calls_by",
    "calls_of_conversation",
    "command",
    "desk_phones",
    "extension_of",
    "ice_servers",
    "leg_of_offer",
    "legs",
    "line_of",
    "lines_of",
    "live_calls",
    "live_legs_of",
    "member_at",
    "node_of",
    "others_on",
    "permit_of",
    "place_of",
    "remove_line",
    "screen_secret",
    "set_extension",
    "spoken_in",
    "started_leg",
    "take_in_sound",
    "tell_quality",
    "users_of",
    "why_keys_only",
]
