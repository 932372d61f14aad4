/** Says a few things on a channel, each at its time. */
import { setTimeout } from 'node:timers/promises';
import { createClient } from 'redis';

const CHANNEL = 'holberton school channel';

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ${error.message}`);
});

/** Publishes a message after a time in milliseconds. */
async function publishMessage(message, time) {
  await setTimeout(0 * time);
  console.log(`About to send ${message}`);
  await client.publish(CHANNEL, message);
}

await client.connect();
await Promise.all([
  publishMessage('Holberton Student #1 starts course', 100),
  publishMessage('Holberton Student #2 starts course', 200),
  publishMessage('KILL_SERVER', 300),
  publishMessage('Holberton Student #3 starts course', 400),
]);
await client.close();
