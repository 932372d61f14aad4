/** Connects with callbacks, as redis 2 and 3 do. */
import redis from 'redis';

const client = redis.createClient();

client.on('error', (err) => {
  console.log(`Redis client not connected to the server: ${err}`);
});
client.on('connect', () => console.log('Redis client connected to the server'));
