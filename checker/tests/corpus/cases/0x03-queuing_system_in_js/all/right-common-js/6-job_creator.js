// One job, followed by events.
const { Queue, QueueEvents } = require('bullmq');

const options = { connection: {} };
const queue = new Queue('push_notification_code', options);
const events = new QueueEvents('push_notification_code', options);

events.on('completed', () => console.log('Notification job completed'));
events.on('failed', () => console.log('Notification job failed'));
events.waitUntilReady()
  .then(() => queue.add('send', { phoneNumber: '0123', message: 'Hello' }))
  .then((job) => console.log(`Notification job created: ${job.id}`));
