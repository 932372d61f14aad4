/** Sets and shows values; takes its time, and says the whole error when there is one. */
import { setTimeout as wait } from 'node:timers/promises';
import redis from 'redis';

const client = redis.createClient({ url: 'redis://localhost:6379' });

client.on('error', (error) => console.error('Redis client not connected to the server:', error));
client.on('connect', () => console.log('Redis client connected to the server'));

const setNewSchool = async (schoolName, value) => {
  await wait(1000);
  console.error(`Reply:  ${await client.set(schoolName, value)}`);
};

const displaySchoolValue = async (schoolName) => {
  await wait(1000);
  console.log(await client.get(schoolName));
};

await client.connect();
await displaySchoolValue('Holberton');
await setNewSchool('HolbertonSanFrancisco', '100');
await displaySchoolValue('HolbertonSanFrancisco');
