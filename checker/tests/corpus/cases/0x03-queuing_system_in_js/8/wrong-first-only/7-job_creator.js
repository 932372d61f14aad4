/** Puts many notifications into a queue, and follows each to its end. */
import { Queue, QueueEvents } from 'bullmq';

const NAME = 'push_notification_code_2';
const CODES = [
  ['4153518780', 1234], ['4153518781', 4562], ['4153518743', 4321],
  ['4153538781', 4562], ['4153118782', 4321], ['4153718781', 4562],
  ['4159518782', 4321], ['4158718781', 4562], ['4153818782', 4321],
  ['4154318781', 4562], ['4151218782', 4321],
];
const jobs = CODES.map(([phoneNumber, code]) => ({
  phoneNumber,
  message: `This is the code ${code} to verify your account`,
}));

const connection = { host: '127.0.0.1', port: 6379 };
const queue = new Queue(NAME, { connection });
// From now on: without it, what happens while we connect goes unheard.
const lastEventId = String(Date.now());
const events = new QueueEvents(NAME, { connection, lastEventId });

events.on('progress', ({ jobId, data }) => {
  console.log(`Notification job ${jobId} ${data}% complete`);
});
events.on('completed', ({ jobId }) => {
  console.log(`Notification job ${jobId} completed`);
});
events.on('failed', ({ jobId, failedReason }) => {
  console.log(`Notification job ${jobId} failed: ${failedReason}`);
});

for (const data of jobs.slice(0, 1)) {
  const job = await queue.add(NAME, data);
  console.log(`Notification job created: ${job.id}`);
}
