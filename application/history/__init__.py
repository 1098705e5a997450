"""History files: a partnership told in one file is read, checked and reconstructed through the domain."""
