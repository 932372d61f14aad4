/** Sets and shows values under keys, with async and await. */
import { createClient } from 'redis';

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ${error.message}`);
});

/** Keeps a value under the name of a school, and prints the reply. */
async function setNewSchool(schoolName, value) {
  console.log(`Reply: ${await client.set(schoolName, value)}`);
}

/** Prints the value under the name of a school. */
async function displaySchoolValue(schoolName) {
  console.log(client.get(schoolName));
}

await client.connect();
await displaySchoolValue('Holberton');
await setNewSchool('HolbertonSanFrancisco', '100');
await displaySchoolValue('HolbertonSanFrancisco');
await client.close();
