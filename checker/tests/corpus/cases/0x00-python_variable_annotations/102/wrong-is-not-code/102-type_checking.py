#!/usr/bin/env python3
# Type checking

Use mypy to check the code, and change what has to be changed.
