"""What the privacy desk plugs into the house, beside the rest of privacy."""

from fairline.privacy.rights.attested import FOLLOWER as ATTESTED
from fairline.privacy.rights.desk_http import ROUTES as DESK
from fairline.privacy.rights.facts import FACTS
from fairline.privacy.rights.follow import FOLLOWERS as FINDING
from fairline.privacy.rights.holdings import HOLDINGS
from fairline.privacy.rights.http import ROUTES as REQUESTS
from fairline.privacy.rights.jobs import JOBS
from fairline.privacy.rights.partners_http import ROUTES as PARTNERS
from fairline.privacy.rights.probe import FOLLOWERS as PROBING
from fairline.privacy.rights.projection import RIGHTS

ROUTES = [*REQUESTS, *DESK, *PARTNERS]
PROJECTIONS = [RIGHTS]
FOLLOWERS = (*FINDING, ATTESTED, *PROBING)
OFFICERS = frozenset({"owner", "admin", "compliance_officer"})
PERMISSIONS = {
    "data_request.suggest": OFFICERS | {"supervisor", "agent"},
    "child.report": OFFICERS | {"supervisor", "agent"},
    "legal_hold.manage": frozenset({"owner", "compliance_officer"}),
    "privacy_desk.set": frozenset({"owner", "admin"}),
    "contact.see_locked": OFFICERS,
    "operator.rights": OFFICERS,
}
__all__ = ["FACTS", "FOLLOWERS", "HOLDINGS", "JOBS", "PERMISSIONS", "PROJECTIONS", "ROUTES"]
