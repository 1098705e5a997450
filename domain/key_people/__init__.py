"""Key people: who fills the roles on which the relationship leans, who leaves, and what is handed over."""

from domain.key_people import key_roles, leaving

CONCEPTS = (key_roles, leaving)
"""The concepts of this theme, in the order in which people meet them."""
