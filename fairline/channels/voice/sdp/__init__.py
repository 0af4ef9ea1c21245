"""Session descriptions: read tolerantly, written strictly, offered and answered (RFC 8866, RFC 3264)."""

from fairline.channels.voice.sdp.model import Codec, Description, Direction, Local, Origin, Section, Unacceptable
from fairline.channels.voice.sdp.negotiation import Negotiation
from fairline.channels.voice.sdp.policy import Agreed
from fairline.channels.voice.sdp.reading import parse
from fairline.channels.voice.sdp.writing import write

__all__ = [
    "Agreed",
    "Codec",
    "Description",
    "Direction",
    "Local",
    "Negotiation",
    "Origin",
    "Section",
    "Unacceptable",
    "parse",
    "write",
]
