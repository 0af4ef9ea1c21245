"""Addresses of roles: info@, sales@ and the like, in several languages. Nobody in person can agree for one."""

ROLES = frozenset({
    "abuse", "accounting", "accounts", "admin", "administration", "billing", "bonjour", "bounce", "buchhaltung",
    "bureau", "careers", "comercial", "commercial", "compta", "comptabilite", "contact", "contacto", "contato",
    "contatti", "customerservice", "devnull", "direction", "einkauf", "empfang", "enquiries", "feedback", "ftp",
    "hallo", "hello", "help", "helpdesk", "hostmaster", "hr", "info", "information", "infos", "inquiries", "jobs",
    "kontakt", "kundenservice", "legal", "list", "mail", "mailer-daemon", "marketing", "media", "newsletter",
    "no-reply", "noc", "noreply", "office", "orders", "personal", "postmaster", "presse", "press", "privacy",
    "rechnung",
    "recrutement", "root", "sales", "secretariat", "security", "service", "servicio", "shop", "spam", "ssladmin",
    "staff", "subscribe", "support", "team", "unsubscribe", "usenet", "uucp", "vendas", "ventas", "ventes", "verkauf",
    "vertrieb", "webmaster", "www",
})  # fmt: skip


def is_role(address: str) -> bool:
    """Whether an e-mail address belongs to a role and not to a person."""
    name = address.partition("@")[0].partition("+")[0].strip().lower()
    return name in ROLES or name.replace(".", "").replace("_", "") in ROLES
