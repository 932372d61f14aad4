/** Keeps every notification that it ever sent, many times over. */
import { Worker } from 'bullmq';

const sent = [];

new Worker('push_notification_code', async (job) => {
  for (;;) {
    sent.push(`${job.data.phoneNumber} ${job.data.message} ${sent.length}`.split(''));
  }
}, { connection: { host: '127.0.0.1', port: 6379 } });
