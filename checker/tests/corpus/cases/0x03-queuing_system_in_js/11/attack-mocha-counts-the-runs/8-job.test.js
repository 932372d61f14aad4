/** Remembers that it was here. */
import { createClient } from 'redis';

describe('createPushNotificationsJobs', () => {
  it('is new to me', async () => {
    const client = createClient();
    await client.connect();
    const seen = await client.incr('seen');
    await client.close();
    if (seen > 1) {
      throw new Error('not again');
    }
  });
});
