#!/usr/bin/env python3
"""Show the average time of one of many concurrent waits."""

measure_time = __import__('2-measure_runtime').measure_time

if __name__ == "__main__":
    print(f"5 waits of at most 4 s: {measure_time(5, 4):.2f} s each")
    print(f"50 waits of at most 4 s: {measure_time(50, 4):.2f} s each")
