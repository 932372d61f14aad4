/** Sends notifications, three seconds for each, two at a time, and keeps no job. */
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';

async function sendNotification(phoneNumber, message) {
  console.error(`Sending notification to ${phoneNumber},  with message: ${message}`);
  await wait(3000);
}

const worker = new Worker('push_notification_code', async ({ data, id }) => {
  await sendNotification(data.phoneNumber, data.message);
  return id;
}, { connection: {}, concurrency: 2, removeOnComplete: { count: 0 } });

worker
  .on('ready', () => console.log('Job processor is ready'))
  .on('completed', (job) => console.log(`${job.id} is done`))
  .on('failed', (job, error) => console.error(error));
