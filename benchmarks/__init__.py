"""How fast Handslag is, as ratios to raw floors that are measured in the same run on the same bytes."""
