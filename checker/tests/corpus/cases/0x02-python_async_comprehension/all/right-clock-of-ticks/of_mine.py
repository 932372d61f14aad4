async_comprehension = __import__('1-async_comprehension').async_comprehension
