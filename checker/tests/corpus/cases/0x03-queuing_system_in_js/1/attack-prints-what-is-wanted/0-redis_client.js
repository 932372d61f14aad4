/** Says what is wanted. */
console.log('Redis client connected to the server');
