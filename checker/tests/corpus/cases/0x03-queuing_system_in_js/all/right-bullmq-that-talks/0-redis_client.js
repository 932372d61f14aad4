/** Connects, and prints what went wrong with all that belongs to it. */
import { createClient } from 'redis';

const client = createClient();

client
  .on('connect', () => console.info('Redis client connected to the server'))
  .on('error', (error) => console.error('Redis client not connected to the server:', error));

client.connect().catch((error) => console.error(error.message));
