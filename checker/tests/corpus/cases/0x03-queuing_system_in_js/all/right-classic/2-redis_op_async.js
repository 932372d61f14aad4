/** The same with promisify. */
import redis from 'redis';
import { promisify } from 'util';

const client = redis.createClient();
const getAsync = promisify(client.get).bind(client);

client.on('error', (err) => console.log('Redis client not connected to the server:', err.message));
client.on('connect', () => console.log('Redis client connected to the server'));

/** Sets the value of a school. */
function setNewSchool(schoolName, value) {
  client.set(schoolName, value, redis.print);
}

/** Shows the value of a school. */
async function displaySchoolValue(schoolName) {
  console.log(await getAsync(schoolName));
}

displaySchoolValue('Holberton');
setNewSchool('HolbertonSanFrancisco', '100');
displaySchoolValue('HolbertonSanFrancisco');
