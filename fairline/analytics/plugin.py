"""What analytics plugs into the house."""

from fairline.analytics.alerts import http as alerts
from fairline.analytics.alerts.projection import ALERTS
from fairline.analytics.exports.release import RELEASE
from fairline.analytics.facts import FACTS
from fairline.analytics.follow import FIGURES, rebuild
from fairline.analytics.http import ROUTES
from fairline.analytics.jobs import JOBS
from fairline.analytics.pooled import http as pooled
from fairline.analytics.pooled import running
from fairline.analytics.pooled.projection import POOLING
from fairline.analytics.projection import KEPT
from fairline.kit.plugin import Plugin

_OVERSEE = frozenset({"owner", "admin", "supervisor"})

PLUGIN = Plugin(
    "analytics",
    routes=[*ROUTES, *alerts.ROUTES, *pooled.ROUTES],
    projections=[KEPT, ALERTS, POOLING],
    followers=[FIGURES, RELEASE, *running.FOLLOWERS],
    jobs={**JOBS, running.JOB: running.pool},
    rebuilds={"analytics": rebuild},
    facts=FACTS,
    permissions={
        pooled.CHOOSE: frozenset({"owner", "admin", "compliance_officer"}),
        pooled.WEIGH: frozenset({"owner", "admin", "compliance_officer"}),
        "figure.read": _OVERSEE | {"compliance_officer", "read_only"},
        "report.manage": _OVERSEE,
        alerts.MANAGE: _OVERSEE,
        "export.make": _OVERSEE | {"compliance_officer"},
        "export.allow": frozenset({"owner", "admin"}),
    },
)
