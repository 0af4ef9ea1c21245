"""Routes of cases: the account's own, the operator's, known material, and how traffic is taken."""

from fairline.cases.http.checks import ROUTES as CHECKS
from fairline.cases.http.marks import ROUTES as MARKS
from fairline.cases.http.material import ROUTES as MATERIAL
from fairline.cases.http.operators import ROUTES as OPERATORS
from fairline.cases.http.own import ROUTES as OWN
from fairline.cases.http.published import ROUTES as PUBLISHED
from fairline.cases.http.quality import ROUTES as QUALITY
from fairline.cases.http.reached import ROUTES as REACHED

ROUTES = [*OWN, *QUALITY, *OPERATORS, *MARKS, *MATERIAL, *PUBLISHED, *REACHED, *CHECKS]
