/** Processes jobs of a queue. */
import bullmq from 'bullmq';

const sendNotification = (phoneNumber, message) => process.stdout.write(
  `Sending notification to ${phoneNumber}, with message: ${message}\n`,
);
const worker = new bullmq.Worker('push_notification_code', async ({ data: { phoneNumber, message } }) => (
  sendNotification(phoneNumber, message)
), { connection: { port: 6379 }, concurrency: 4 });

worker.on('error', (err) => console.error(err));
