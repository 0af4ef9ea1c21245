"""Routes of figures, reports and exports."""

from fairline.analytics.http import exports, figures, link

ROUTES = (*figures.ROUTES, *exports.ROUTES, *link.ROUTES)
