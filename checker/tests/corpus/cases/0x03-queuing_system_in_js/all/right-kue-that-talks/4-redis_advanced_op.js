// A hash, printed as JSON over several lines, and a word on how it went.
import redis from 'redis';

const client = redis.createClient();
client.on('error', (err) => console.error(err));

const schools = {
  Portland: 50, Seattle: 80, 'New York': 20, Bogota: 20, Cali: 40, Paris: 2,
};

console.log('Setting the fields');
Object.entries(schools).forEach(([city, value]) => {
  client.HSET('HolbertonSchools', city, value, (err, reply) => {
    redis.print(err, reply);
  });
});

client.hgetall('HolbertonSchools', (err, object) => {
  console.error(JSON.stringify(object, null, 4));
  console.log('Done');
  client.quit();
});
