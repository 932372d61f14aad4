/** Sends the notifications in a queue. */
import { Worker } from 'bullmq';

const connection = { host: '127.0.0.1', port: 6379 };

/** Prints a line instead of sending a text message. */
function sendNotification(phoneNumber, message) {
  console.log(`Sending notification to ${phoneNumber}, with message: ${message}`);
}

new Worker('push_notification_code', async (job) => {
  sendNotification(job.data.phoneNumber, job.data.message);
}, { connection });
