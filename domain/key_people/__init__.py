"""Key people: who fills the roles on which the relationship leans, who leaves, and what is handed over."""
