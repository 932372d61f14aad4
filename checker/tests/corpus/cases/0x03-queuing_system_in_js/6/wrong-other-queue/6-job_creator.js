/** Puts one notification into a queue, and says what becomes of it. */
import { Queue, QueueEvents } from 'bullmq';

const NAME = 'push_notifications';

const connection = { host: '127.0.0.1', port: 6379 };
const queue = new Queue(NAME, { connection });
// From now on: without it, what happens while we connect goes unheard.
const lastEventId = String(Date.now());
const events = new QueueEvents(NAME, { connection, lastEventId });

const job = await queue.add(NAME, {
  phoneNumber: '4153518780',
  message: 'This is the code to verify your account',
});
console.log(`Notification job created: ${job.id}`);
try {
  await job.waitUntilFinished(events);
  console.log('Notification job completed');
} catch {
  console.log('Notification job failed');
}
await Promise.all([events.close(), queue.close()]);
