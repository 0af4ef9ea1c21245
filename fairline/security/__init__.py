"""Who is asking, and may they."""

from fairline.security.identity import authenticate, identify_session, identify_token
from fairline.security.invitations import invite, invite_again
from fairline.security.limits import ANNOUNCED, Limits, Rate, announce
from fairline.security.opening import Opened, open_account
from fairline.security.operating import create_account, create_token, invite_member
from fairline.security.pace import at_the_door
from fairline.security.passwords import PasswordHash, hash_password
from fairline.security.permissions import permissions_of
from fairline.security.reads import Kind as ReadKind
from fairline.security.reads import Reached, Read, Span, Wanted, reached
from fairline.security.reads import categories as reader_categories
from fairline.security.reads import found as reads_found
from fairline.security.reads import houses as houses_reached
from fairline.security.reads import silent_now as silent_keepers
from fairline.security.reads.judging import WorkedWith
from fairline.security.reads.store import count_before as reads_before
from fairline.security.reads.tidying import USUAL as READS_KEPT
from fairline.security.reads.tidying import ReadsKept
from fairline.security.seats import begin_work
from fairline.security.second_factor import rewrap
from fairline.security.store.tokens import names as token_names
from fairline.security.store.tokens import one as token
from fairline.security.tokens import make_token
from fairline.security.tokens import revoke as revoke_token
from fairline.security.waiting import FromNewPlace, disown, doubted
from fairline.security.waiting import hold as hold_change
from fairline.security.waiting import stands as change_stands
from fairline.security.waiting import take as take_change

__all__ = [
    "ANNOUNCED",
    "READS_KEPT",
    "FromNewPlace",
    "Limits",
    "Opened",
    "PasswordHash",
    "Rate",
    "Reached",
    "Read",
    "ReadKind",
    "ReadsKept",
    "Span",
    "Wanted",
    "WorkedWith",
    "announce",
    "at_the_door",
    "authenticate",
    "begin_work",
    "change_stands",
    "create_account",
    "create_token",
    "disown",
    "doubted",
    "hash_password",
    "hold_change",
    "houses_reached",
    "identify_session",
    "identify_token",
    "invite",
    "invite_again",
    "invite_member",
    "make_token",
    "open_account",
    "permissions_of",
    "reached",
    "reader_categories",
    "reads_before",
    "reads_found",
    "revoke_token",
    "rewrap",
    "silent_keepers",
    "take_change",
    "token",
    "token_names",
]
