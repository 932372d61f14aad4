/** Prints the messages of a channel until one of them is KILL_SERVER. */
import { createClient } from 'redis';

const CHANNEL = 'holberton channel';

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ${error.message}`);
});

await client.connect();
await client.subscribe(CHANNEL, async (message) => {
  console.log(message);
  if (message === 'KILL_SERVER') {
    await client.unsubscribe(CHANNEL);
    await client.close();
  }
});
