"""Visitors: who comes, whether they are who the account's site says, what they tell of themselves."""

from fairline.channels.webchat.visits.arriving import arrive
from fairline.channels.webchat.visits.details import agree, known_details, person, say_who, tell
from fairline.channels.webchat.visits.presence import THERE, is_there
from fairline.channels.webchat.visits.signed import Identity
from fairline.channels.webchat.visits.tokens import account_of, current, of_token

__all__ = [
    "THERE",
    "Identity",
    "account_of",
    "agree",
    "arrive",
    "current",
    "is_there",
    "known_details",
    "of_token",
    "person",
    "say_who",
    "tell",
]
