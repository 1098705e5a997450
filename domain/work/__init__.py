"""Who does what: what is delegated, who answers for what is delivered, and whose strength the work is."""
