"""The trusted side: holds the expectations, asks workers, decides."""
