/** Sends notifications, two at a time, but none to blacklisted numbers. */
import { Worker } from 'bullmq';

const BLACKLIST = ['4153518780', '4153518781'];

const connection = { host: '127.0.0.1', port: 6379 };

/** Stands for sending a text message, and says how far it got. */
async function sendNotification(phoneNumber, message, job) {
  await job.updateProgress(0);
  if (BLACKLIST.includes(phoneNumber)) {
    throw new Error(`Phone number ${phoneNumber} is blacklisted`);
  }
  await job.updateProgress(50);
  await new Promise((done) => setTimeout(done, 4000));
  console.log(`Sending notification to ${phoneNumber}, with message: ${message}`);
}

new Worker(
  'push_notification_code_2',
  (job) => sendNotification(job.data.phoneNumber, job.data.message, job),
  { connection, concurrency: 2 },
);
