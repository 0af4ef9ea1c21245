"""Whose house is this: accounts, members, teams, and the agreement they accepted."""

from fairline.accounts.accounts import account, change_account, every_account, open_house, set_standing
from fairline.accounts.ages.page import shown as age_page
from fairline.accounts.ages.page import word_of as age_word
from fairline.accounts.ages.problems import AgeNotTold, TooYoung
from fairline.accounts.ages.service import judge as judge_age
from fairline.accounts.ages.service import require as require_age
from fairline.accounts.ages.service import screen as age_screen
from fairline.accounts.ages.service import stands as age_stands
from fairline.accounts.agreements import (
    AgreementMoved,
    TermsNotAccepted,
    accept,
    accept_all,
    acknowledge,
    agree_date,
    in_force,
    require_terms,
    to_acknowledge,
    waiting,
    waiting_for_family,
)
from fairline.accounts.brands import (
    Brand,
    Looks,
    SlugTaken,
    brand,
    brand_by_slug,
    brand_called,
    every_brand,
    make_brand,
)
from fairline.accounts.checks import clean_email, clean_name, known_time_zone
from fairline.accounts.continuity.model import FallbackKept
from fairline.accounts.continuity.service import fails
from fairline.accounts.desk import tell_operator
from fairline.accounts.figures import Parameters, Source, governing, parameters, sign
from fairline.accounts.following import forget as forget_following
from fairline.accounts.following import of_address as followed_by
from fairline.accounts.measures import (
    GROUNDS,
    SHOWN,
    Suspended,
    lift_measure,
    measure,
    measures_now,
    measures_of,
    refuse_if_stopped,
    removed,
    stopping,
    take_measure,
)
from fairline.accounts.measures_marks import OPERATORS, Mark, badges, drop_badge, drop_mark, marks, put_badge, put_mark
from fairline.accounts.measures_seals import AGAIN as SEALED_AGAIN
from fairline.accounts.measures_seals import DeletionScheduled, is_sealed, seal, sealed, unseal
from fairline.accounts.measures_shown import ClipsShown, FormsShown, Shown, SurveysShown, shown_elsewhere
from fairline.accounts.members import (
    EmailTaken,
    OwnersOnly,
    change_role,
    deactivate,
    erase,
    invite_member,
    join,
    member,
    members_called,
    names_of,
    reactivate,
    rename,
)
from fairline.accounts.model import (
    EVERYBODY,
    ROLES,
    Account,
    KnownMaterial,
    Member,
    Role,
    SecondFactorsOf,
    SkillsOf,
    Team,
)
from fairline.accounts.modes.outsiders import count as count_requester
from fairline.accounts.modes.screening import note_personal, personal_in
from fairline.accounts.modes.service import (
    OutsideMode,
    counts_outsiders,
    is_registered_only,
    keeps_originals,
    require_feature,
    takes_profiles,
)
from fairline.accounts.modes.service import choose as choose_mode
from fairline.accounts.notices import notify
from fairline.accounts.notices import worded as notice_worded
from fairline.accounts.operators import (
    COMMAND_LINE,
    acting_for_operator,
    appoint_operator,
    dismiss_operator,
    is_operator,
    operator_account,
)
from fairline.accounts.partners.catalogue import partners
from fairline.accounts.partners.service import keys_of as keys_of_partners
from fairline.accounts.partners.service import let_in_now as partners_now
from fairline.accounts.partners.service import within as within_partner
from fairline.accounts.plans.model import FilesKept, WordsKept
from fairline.accounts.plans.service import NoSeat, NotEntitled, begin_work, give_seat, lacks_seat
from fairline.accounts.plans.service import assign as assign_plan
from fairline.accounts.plans.service import own as plan_of
from fairline.accounts.plans.storage import LARGE as LARGE_FILE
from fairline.accounts.plans.storage import StorageFull, refuse_import, refuse_large
from fairline.accounts.refusals import lately as refused_lately
from fairline.accounts.refusals import refused
from fairline.accounts.scanning.service import ScanningNotPromised
from fairline.accounts.scanning.service import give as promise_scanning
from fairline.accounts.scanning.service import require as require_scanning
from fairline.accounts.scanning.service import stands as scans
from fairline.accounts.store.brands import names
from fairline.accounts.store.marks import badges_of
from fairline.accounts.store.measures import Taken
from fairline.accounts.store.members import doors, lookup, member_by_email
from fairline.accounts.store.members import members as every_member
from fairline.accounts.store.teams import known_teams, team_named, teams_of
from fairline.accounts.store.teams import teams as every_team
from fairline.accounts.suspending import announce_suspension, announced_suspension, call_off_suspension, warned_as
from fairline.accounts.teams import change_team, make_team, team
from fairline.accounts.telecoms import RightsUnanswered
from fairline.accounts.together.finding import forget_counts
from fairline.accounts.together.sanctions.matching import bring_in as bring_in_sanctions
from fairline.accounts.vetting import vet
from fairline.accounts.views import (
    AccountView,
    AgreementState,
    MemberView,
    account_seen,
    agreement_state,
    member_seen,
    members_seen,
)

__all__ = [
    "COMMAND_LINE",
    "EVERYBODY",
    "GROUNDS",
    "LARGE_FILE",
    "OPERATORS",
    "ROLES",
    "SEALED_AGAIN",
    "SHOWN",
    "Account",
    "AccountView",
    "AgeNotTold",
    "AgreementMoved",
    "AgreementState",
    "Brand",
    "ClipsShown",
    "DeletionScheduled",
    "EmailTaken",
    "FallbackKept",
    "FilesKept",
    "FormsShown",
    "KnownMaterial",
    "Looks",
    "Mark",
    "Member",
    "MemberView",
    "NoSeat",
    "NotEntitled",
    "OutsideMode",
    "OwnersOnly",
    "Parameters",
    "RightsUnanswered",
    "Role",
    "ScanningNotPromised",
    "SecondFactorsOf",
    "Shown",
    "SkillsOf",
    "SlugTaken",
    "Source",
    "StorageFull",
    "SurveysShown",
    "Suspended",
    "Taken",
    "Team",
    "TermsNotAccepted",
    "TooYoung",
    "WordsKept",
    "accept",
    "accept_all",
    "account",
    "account_seen",
    "acknowledge",
    "acting_for_operator",
    "age_page",
    "age_screen",
    "age_stands",
    "age_word",
    "agree_date",
    "agreement_state",
    "announce_suspension",
    "announced_suspension",
    "appoint_operator",
    "assign_plan",
    "badges",
    "badges_of",
    "begin_work",
    "brand",
    "brand_by_slug",
    "brand_called",
    "bring_in_sanctions",
    "call_off_suspension",
    "change_account",
    "change_role",
    "change_team",
    "choose_mode",
    "clean_email",
    "clean_name",
    "count_requester",
    "counts_outsiders",
    "deactivate",
    "dismiss_operator",
    "doors",
    "drop_badge",
    "drop_mark",
    "erase",
    "every_account",
    "every_brand",
    "every_member",
    "every_team",
    "fails",
    "followed_by",
    "forget_counts",
    "forget_following",
    "give_seat",
    "governing",
    "in_force",
    "invite_member",
    "is_operator",
    "is_registered_only",
    "is_sealed",
    "join",
    "judge_age",
    "keeps_originals",
    "keys_of_partners",
    "known_teams",
    "known_time_zone",
    "lacks_seat",
    "lift_measure",
    "lookup",
    "make_brand",
    "make_team",
    "marks",
    "measure",
    "measures_now",
    "measures_of",
    "member",
    "member_by_email",
    "member_seen",
    "members_called",
    "members_seen",
    "names",
    "names_of",
    "note_personal",
    "notice_worded",
    "notify",
    "open_house",
    "operator_account",
    "parameters",
    "partners",
    "partners_now",
    "personal_in",
    "plan_of",
    "promise_scanning",
    "put_badge",
    "put_mark",
    "reactivate",
    "refuse_if_stopped",
    "refuse_import",
    "refuse_large",
    "refused",
    "refused_lately",
    "removed",
    "rename",
    "require_age",
    "require_feature",
    "require_scanning",
    "require_terms",
    "scans",
    "seal",
    "sealed",
    "set_standing",
    "shown_elsewhere",
    "sign",
    "stopping",
    "take_measure",
    "takes_profiles",
    "team",
    "team_named",
    "teams_of",
    "tell_operator",
    "to_acknowledge",
    "unseal",
    "vet",
    "waiting",
    "waiting_for_family",
    "warned_as",
    "within_partner",
]
