/** Sends notifications, two at a time; says when it begins, and what it does not send. */
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';

const isBlacklisted = (number) => /^415351878[01]$/.test(number);

async function sendNotification(phoneNumber, message, job) {
  await job.updateProgress(0);
  await job.log(`to ${phoneNumber}`);
  if (isBlacklisted(phoneNumber)) {
    throw new RangeError(`Phone number ${phoneNumber} is blacklisted`);
  }
  await job.updateProgress(50);
  await wait(1500);
  process.stderr.write(`Sending notification to ${phoneNumber}, with message: ${message}\n`);
}

const worker = new Worker('push_notification_code_2', async (job) => {
  await sendNotification(job.data.phoneNumber, job.data.message, job);
}, { connection: { host: '127.0.0.1' }, concurrency: 2, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } });

worker.on('failed', (job, error) => console.error(`Not sent: ${error.message}`));
console.log('Job processor is ready');
