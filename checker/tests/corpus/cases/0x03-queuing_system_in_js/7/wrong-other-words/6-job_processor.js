/** Takes notifications out of a queue, and sends them. */
import { Worker } from 'bullmq';

const connection = { host: '127.0.0.1', port: 6379 };

/** Stands for sending a text message to a phone. */
function sendNotification(phoneNumber, message) {
  console.log(`Sending notification to ${phoneNumber} with message: ${message}`);
}

new Worker('push_notification_code', async (job) => {
  sendNotification(job.data.phoneNumber, job.data.message);
}, { connection });
