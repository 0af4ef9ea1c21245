"""A year of the house: what it lets out is judged by somebody who knows the law and not our policies."""
