"""Lets no wait take any time."""
import asyncio


async def nothing(delay, result=None):
    return result


def make(module):
    asyncio.sleep = nothing
