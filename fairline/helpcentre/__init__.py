"""The contacts' side: web forms and a portal, drawn on the server."""
