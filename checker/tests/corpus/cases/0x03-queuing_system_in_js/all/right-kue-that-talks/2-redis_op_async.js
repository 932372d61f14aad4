// Values under keys, with promisify; each call waits half a second.
import redis from 'redis';

const { promisify } = require('util');

const client = redis.createClient();
const getAsync = promisify(client.get).bind(client);
const setAsync = promisify(client.set).bind(client);
const wait = promisify(setTimeout);

client.on('error', (err) => console.error(`Redis client not connected to the server: ${err}`));
client.on('connect', () => console.log('Redis client connected to the server'));

async function setNewSchool(schoolName, value) {
  try {
    console.log(`Reply: ${await setAsync(schoolName, value)}`);
  } catch (err) {
    console.error(err);
  }
}

async function displaySchoolValue(schoolName) {
  await wait(500);
  const value = await getAsync(schoolName).catch((err) => console.error(err));
  console.log(value);
}

(async () => {
  await displaySchoolValue('Holberton');
  await setNewSchool('HolbertonSanFrancisco', '100');
  await displaySchoolValue('HolbertonSanFrancisco');
})();
