/** Connects to redis with a class. */
import redis from 'redis';

class RedisClient {
  constructor() {
    this.client = redis.createClient();
    this.client.once('connect', this.connected.bind(this));
    this.client.on('error', (e) => this.failed(e));
  }

  connected() {
    process.stdout.write('Redis client connected to the server\n');
  }

  failed({ message }) {
    process.stdout.write('Redis client not connected to the server: ' + message + '\n');
  }
}

const instance = new RedisClient();
instance.client.connect().catch(() => {});
