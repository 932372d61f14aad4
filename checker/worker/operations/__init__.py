"""What the judge can ask a worker to do; one file a subject."""
