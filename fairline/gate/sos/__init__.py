"""Numbers for help: which they are in each country, and whether what somebody keyed is one.

`emergency(keyed, country, outside)` is asked before any other rule about a call; `table()` is what it rests on.
"""

from fairline.gate.sos.known import Sos, emergency
from fairline.gate.sos.table import EMERGENCY, EVERYWHERE, Country, Kind, Table, table

__all__ = ["EMERGENCY", "EVERYWHERE", "Country", "Kind", "Sos", "Table", "emergency", "table"]
