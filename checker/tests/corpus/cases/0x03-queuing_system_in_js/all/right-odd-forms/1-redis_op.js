/** Sets and shows values. */
import * as redis from 'redis';

const client = redis.createClient();
const print = (reply) => console.log(`Reply: ${reply}`);

client.on('error', (err) => console.log(`Redis client not connected to the server: ${err}`));
client.on('connect', () => console.log('Redis client connected to the server'));

async function setNewSchool(schoolName, value) {
  return client.set(schoolName, value).then(print);
}

async function displaySchoolValue(schoolName) {
  console.log('%s', await client.get(schoolName));
}

(async () => {
  await client.connect();
  await displaySchoolValue('Holberton');
  await setNewSchool('HolbertonSanFrancisco', '100');
  await displaySchoolValue('HolbertonSanFrancisco');
  await client.quit();
})();
