#!/usr/bin/env python3
'''Whole numbers below floats, without any import'''


def floor(n: float) -> int:
    '''Divide by one, and leave the fraction behind'''
    return int(n // 1)
