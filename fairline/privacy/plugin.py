"""What privacy plugs into the house."""

from fairline.kit.plugin import Plugin
from fairline.kit.work import plainly
from fairline.privacy import plugs as keeping
from fairline.privacy.backups.jobs import begin as begin_backups
from fairline.privacy.consent.ending import FORGED
from fairline.privacy.consent.ending import JOBS as ENDING
from fairline.privacy.consent.follow import FOLLOWERS as CONSENT_FOLLOWERS
from fairline.privacy.consent.holdings import HOLDINGS as CONSENT_HOLDINGS
from fairline.privacy.consent.http import ROUTES as CONSENT_ROUTES
from fairline.privacy.consent.offered import FACTS
from fairline.privacy.consent.projection import CONSENTS
from fairline.privacy.follow import FOLLOWERS
from fairline.privacy.holdings import HOLDINGS
from fairline.privacy.http import ROUTES
from fairline.privacy.jobs import JOBS
from fairline.privacy.leaving import copies
from fairline.privacy.origins.follow import FOLLOWER as IMPORTED
from fairline.privacy.origins.http import MANAGE as BRING
from fairline.privacy.origins.http import ROUTES as IMPORT_ROUTES
from fairline.privacy.origins.projection import IMPORTS
from fairline.privacy.projection import PRIVACY
from fairline.privacy.record.catalogue import contents
from fairline.privacy.registries.facts import FACTS as REGISTERED
from fairline.privacy.registries.http import MANAGE as LOAD
from fairline.privacy.registries.http import ROUTES as REGISTRY_ROUTES
from fairline.privacy.registries.projection import REGISTRIES
from fairline.privacy.rights import plug as rights

OFFICERS = frozenset({"owner", "admin", "compliance_officer"})

PLUGIN = Plugin(
    name="privacy",
    routes=[*ROUTES, *CONSENT_ROUTES, *REGISTRY_ROUTES, *IMPORT_ROUTES, *keeping.ROUTES, *rights.ROUTES],
    projections=[PRIVACY, CONSENTS, REGISTRIES, IMPORTS, *keeping.PROJECTIONS, *rights.PROJECTIONS],
    followers=[*FOLLOWERS, *CONSENT_FOLLOWERS, FORGED, IMPORTED, *keeping.FOLLOWERS, *rights.FOLLOWERS],
    jobs={**JOBS, **{kind: plainly(unit) for kind, unit in ENDING.items()}, **keeping.JOBS, **rights.JOBS},
    on_start=[copies.begin, begin_backups],
    facts={**FACTS, **REGISTERED, **keeping.FACTS, **rights.FACTS},
    contents=contents(),
    duties=keeping.DUTIES,
    holdings=[*HOLDINGS, *CONSENT_HOLDINGS, *rights.HOLDINGS],
    permissions={
        **keeping.PERMISSIONS,
        **rights.PERMISSIONS,
        "data_request.manage": OFFICERS,
        "consent.read": OFFICERS | {"supervisor", "agent", "read_only"},
        LOAD: OFFICERS,
        BRING: OFFICERS | {"supervisor"},
        "consent.manage": OFFICERS | {"supervisor", "agent"},
    },
)
