// Connects, and prints the whole error on the other stream.
import { createClient } from 'redis';

const client = createClient();

client.on('connect', () => {
  console.error('Redis client  connected to the server');
});

client.on('error', (err) => {
  console.error('Redis client not connected to the server: ', err);
});
