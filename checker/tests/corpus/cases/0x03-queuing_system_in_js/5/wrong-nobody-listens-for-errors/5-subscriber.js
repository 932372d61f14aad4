/** Prints what is said on a channel, with a client whose errors nobody listens to. */
import { createClient } from 'redis';

const client = createClient();

client.on('connect', () => console.log('Redis client connected to the server'));

await client.connect();
await client.subscribe('holberton school channel', (message) => {
  console.log(message);
  if (message === 'KILL_SERVER') {
    client.unsubscribe().then(() => client.close());
  }
});
