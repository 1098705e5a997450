"""The kind of relation: its type, stages and level, who depends on whom, and what the parties agreed to watch."""

from domain.relation import (
    dependence,
    development,
    formal_guarantees,
    intentions,
    partnership_level,
    relation_limits,
    relationship_type,
)

CONCEPTS = (
    relationship_type,
    development,
    formal_guarantees,
    intentions,
    partnership_level,
    dependence,
    relation_limits,
)
"""The concepts of this theme, in the order in which people meet them."""
