"""Whose house is this: accounts, members, teams, and the agreement they accepted."""

from fairline.accounts.accounts import account, change_account, every_account, open_house, set_standing
from fairline.accounts.agreements import AgreementMoved, accept, agree_date, in_force
from fairline.accounts.brands import Brand, Looks, SlugTaken, brand, brand_by_slug, every_brand, make_brand
from fairline.accounts.checks import clean_email, clean_name, known_time_zone
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
from fairline.accounts.model import EVERYBODY, ROLES, Account, Member, Role, SecondFactorsOf, SkillsOf, Team
from fairline.accounts.store.members import doors, lookup, member_by_email
from fairline.accounts.store.members import members as every_member
from fairline.accounts.store.teams import known_teams, team_named, teams_of
from fairline.accounts.store.teams import teams as every_team
from fairline.accounts.teams import change_team, make_team, team
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
    "EVERYBODY",
    "ROLES",
    "Account",
    "AccountView",
    "AgreementMoved",
    "AgreementState",
    "Brand",
    "EmailTaken",
    "Looks",
    "Member",
    "MemberView",
    "OwnersOnly",
    "Role",
    "SecondFactorsOf",
    "SkillsOf",
    "SlugTaken",
    "Team",
    "accept",
    "account",
    "account_seen",
    "agree_date",
    "agreement_state",
    "brand",
    "brand_by_slug",
    "change_account",
    "change_role",
    "change_team",
    "clean_email",
    "clean_name",
    "deactivate",
    "doors",
    "erase",
    "every_account",
    "every_brand",
    "every_member",
    "every_team",
    "in_force",
    "invite_member",
    "join",
    "known_teams",
    "known_time_zone",
    "lookup",
    "make_brand",
    "make_team",
    "member",
    "member_by_email",
    "member_seen",
    "members_called",
    "members_seen",
    "names_of",
    "open_house",
    "reactivate",
    "rename",
    "set_standing",
    "team",
    "team_named",
    "teams_of",
]
