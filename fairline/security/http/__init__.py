"""Security's routes, a file a subject."""

from fairline.security.http import audit, door, invitations, own, published, reviews, rules, tokens, waiting

ROUTES = (
    *door.ROUTES,
    *own.ROUTES,
    *invitations.ROUTES,
    *tokens.ROUTES,
    *audit.ROUTES,
    *published.ROUTES,
    *rules.ROUTES,
    *reviews.ROUTES,
    *waiting.ROUTES,
)
