/** Puts one job into the queue that is tried three times, and removed when it is done. */
import { Queue, QueueEvents } from 'bullmq';

const connection = { host: 'localhost', port: 6379 };
const queue = new Queue('push_notification_code', {
  connection,
  defaultJobOptions: {
    attempts: 3, backoff: { type: 'fixed', delay: 700 }, removeOnComplete: true, removeOnFail: true,
  },
});
const events = new QueueEvents('push_notification_code', { connection });

await events.waitUntilReady();
console.log('Ready');
const job = await queue.add('code', { phoneNumber: '0123', message: 'Hello', language: 'en' });
console.log('Notification job created: #%s', job.id);
events.on('completed', ({ jobId }) => jobId === job.id && console.error('Notification job completed'));
events.on('failed', ({ jobId }) => jobId === job.id && console.error('Notification job failed'));
