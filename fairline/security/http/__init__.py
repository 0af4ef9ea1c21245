"""Security's routes, a file a subject."""

from fairline.security.http import audit, door, invitations, own, tokens

ROUTES = (*door.ROUTES, *own.ROUTES, *invitations.ROUTES, *tokens.ROUTES, *audit.ROUTES)
