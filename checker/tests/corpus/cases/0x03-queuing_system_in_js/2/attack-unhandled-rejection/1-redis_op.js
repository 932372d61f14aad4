/** Says it all, and rejects. */
console.log('Redis client connected to the server\nSchool\nReply: OK\n100');
Promise.reject(new Error('never mind'));
