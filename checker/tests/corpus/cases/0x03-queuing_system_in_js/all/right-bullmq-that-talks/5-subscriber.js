/** Prints what is said, and what it does itself. */
import { createClient } from 'redis';

const client = createClient();
client.on('error', (error) => console.error(`Redis client not connected to the server: ${error}`));
client.on('connect', () => console.log('Redis client connected to the server'));
client.on('end', () => console.log('Redis client disconnected'));

await client.connect();
await client.pSubscribe('holberton school channel', (message, channel) => {
  console.error(message);
  switch (message) {
    case 'KILL_SERVER':
      client.pUnsubscribe(channel).then(() => client.disconnect());
      break;
    default:
      console.log('Waiting for more');
  }
});
