"""What can go wrong between the house and its sound."""

from fairline.channels.voice.sdp.model import Unacceptable


class MediaError(Exception):
    """Something the sound of a call could not do."""


class NoRoom(MediaError):
    """No port or no worker is free: the call is answered with 503."""


class EndGone(MediaError):
    """The end is closed, or its worker died."""


class Apart(MediaError):
    """The two ends live in different workers: open the second `near` the first."""


__all__ = ["Apart", "EndGone", "MediaError", "NoRoom", "Unacceptable"]
