"""What we may know, and for how long: requests for access and erasure, carried out over every module's holdings.

`ask` takes a request in, `request` and `listed` tell how far it is. Each module says in its holdings.py what it keeps
of a contact; rows handed out there name addresses `address`, `email`, `user_id` or `phone`, people `name`, files to be
deleted `blob`: so the scan after an erasure knows what to look for.
"""

from fairline.privacy.model import DataRequest, Report
from fairline.privacy.service import ask, listed, request

__all__ = ["DataRequest", "Report", "ask", "listed", "request"]
