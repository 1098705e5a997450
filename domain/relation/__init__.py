"""The kind of relation: its type, stages and level, who depends on whom, and what the parties agreed to watch."""
