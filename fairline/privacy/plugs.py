"""What keeping, leaving, suppliers, the operator's access and the record plug in, gathered for privacy's plugin."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate import Batched, NoticesOnFile, SuppliersOnFile, WaysOnFile
from fairline.kit.work import plainly
from fairline.privacy.backups.ends import FOLLOWER as ENDS
from fairline.privacy.backups.http import READ as SEE_BACKUPS
from fairline.privacy.backups.http import ROUTES as BACKUP_ROUTES
from fairline.privacy.backups.jobs import JOBS as BACKUPS
from fairline.privacy.holding import KeptTold
from fairline.privacy.keeping import recordings, rules, running, unkept
from fairline.privacy.keeping.follow import FOLLOWERS as KEEPING_FOLLOWERS
from fairline.privacy.keeping.http import MANAGE, READ
from fairline.privacy.keeping.http import ROUTES as KEEPING_ROUTES
from fairline.privacy.keeping.projection import KEEPING
from fairline.privacy.leaving import copies, deleting, plan
from fairline.privacy.leaving.follow import FOLLOWERS as LEAVING_FOLLOWERS
from fairline.privacy.leaving.http import MANAGE as LEAVE
from fairline.privacy.leaving.http import OPERATE as CERTIFICATES
from fairline.privacy.leaving.http import ROUTES as LEAVING_ROUTES
from fairline.privacy.leaving.projection import LEAVING
from fairline.privacy.operators import sealed
from fairline.privacy.operators.duties import followed
from fairline.privacy.operators.http import LOOK
from fairline.privacy.operators.http import MANAGE as LET_IN
from fairline.privacy.operators.http import ROUTES as OPERATOR_ROUTES
from fairline.privacy.operators.opened_http import ROUTES as OPENED_ROUTES
from fairline.privacy.operators.projection import OPERATORS
from fairline.privacy.record import notices
from fairline.privacy.record.http import MANAGE as NOTICE
from fairline.privacy.record.http import READ as RECORD
from fairline.privacy.record.http import ROUTES as RECORD_ROUTES
from fairline.privacy.record.projection import NOTICES
from fairline.privacy.record.public_http import ROUTES as RECORD_PAGES
from fairline.privacy.suppliers import onward, watching
from fairline.privacy.suppliers.http import MANAGE as CHOOSE
from fairline.privacy.suppliers.http import OPERATE as REGISTER
from fairline.privacy.suppliers.http import READ as SEE_SUPPLIERS
from fairline.privacy.suppliers.http import ROUTES as SUPPLIER_ROUTES
from fairline.privacy.suppliers.projection import SUPPLIERS
from fairline.recording import UnderHold
from fairline.security import ReadsKept

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

ROUTES = (
    *BACKUP_ROUTES,
    *KEEPING_ROUTES,
    *LEAVING_ROUTES,
    *SUPPLIER_ROUTES,
    *OPERATOR_ROUTES,
    *OPENED_ROUTES,
    *RECORD_ROUTES,
    *RECORD_PAGES,
)
PROJECTIONS = (KEEPING, LEAVING, SUPPLIERS, OPERATORS, NOTICES)
JOBS = {
    **BACKUPS,
    sealed.JOB: plainly(sealed.show),
    running.JOB: plainly(running.run),
    unkept.JOB: plainly(unkept.forget),
    watching.TELL: watching.tell,
    watching.LOOK: plainly(watching.look),
    copies.JOB: copies.look,
    plan.JOB: plainly(deleting.run),
    f"{plan.JOB}.soon": plainly(deleting.run),
}
PERMISSIONS = {
    READ: OFFICERS | {"read_only"},
    MANAGE: OFFICERS,
    LEAVE: frozenset({"owner"}),
    CERTIFICATES: OFFICERS,
    SEE_SUPPLIERS: OFFICERS | {"supervisor", "read_only"},
    CHOOSE: OFFICERS,
    REGISTER: OFFICERS,
    LET_IN: OFFICERS,
    RECORD: OFFICERS | {"read_only"},
    NOTICE: OFFICERS,
    LOOK: OFFICERS,
    SEE_BACKUPS: OFFICERS,
}

FOLLOWERS = (*KEEPING_FOLLOWERS, *unkept.FOLLOWERS, *LEAVING_FOLLOWERS, *watching.FOLLOWERS, ENDS)
FACTS: Mapping[type, Callable[..., Any]] = {
    SuppliersOnFile: Batched(onward.onward, onward.onward_each),
    WaysOnFile: onward.of_named,
    NoticesOnFile: notices.cleared,
    KeptTold: rules.told,
    ReadsKept: rules.reads_kept,
    UnderHold: recordings.must_stay,
}

DUTIES = followed()

__all__ = ["DUTIES", "FACTS", "FOLLOWERS", "JOBS", "PERMISSIONS", "PROJECTIONS", "ROUTES"]
