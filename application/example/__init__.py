"""The example partnership: six years of a Dutch cleaning contract with real wage and price series."""
