"""What a partnership remembers of each theme, as frozen values below `state`. No concept is imported here."""
