"""Technologies that tests and submissions may use, a folder each; see `checker.extension`."""
