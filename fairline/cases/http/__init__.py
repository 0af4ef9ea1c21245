"""Routes of cases: one file for the account's own, one for the operator's, one for how traffic is taken."""

from fairline.cases.http.operators import ROUTES as OPERATORS
from fairline.cases.http.own import ROUTES as OWN
from fairline.cases.http.quality import ROUTES as QUALITY

ROUTES = [*OWN, *QUALITY, *OPERATORS]
