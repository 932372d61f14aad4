/** Connects to the Redis server, and says whether that went well. */
import { createClient } from 'redis';

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ERROR_MESSAGE`);
});

await client.connect();
await client.close();
