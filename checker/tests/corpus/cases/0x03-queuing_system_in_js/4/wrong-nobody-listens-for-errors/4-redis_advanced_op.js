/** Keeps a hash in Redis, with a client whose errors nobody listens to. */
import redis from 'redis';

const client = redis.createClient();
const schools = {
  Portland: 50, Seattle: 80, 'New York': 20, Bogota: 20, Cali: 40, Paris: 2,
};

Object.entries(schools).forEach(([city, value]) => {
  client.hset('HolbertonSchools', city, value, redis.print);
});
client.hgetall('HolbertonSchools', (error, all) => console.log(all));
