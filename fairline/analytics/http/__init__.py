"""Routes of figures, reports, exports and those that repeat."""

from fairline.analytics.http import exports, figures, link, series

ROUTES = (*figures.ROUTES, *exports.ROUTES, *series.ROUTES, *link.ROUTES)
