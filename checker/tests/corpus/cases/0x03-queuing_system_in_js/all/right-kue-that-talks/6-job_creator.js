// One job that is tried twice and removed when it is done; the queue tells of its end.
import { createQueue } from 'kue';

const queue = createQueue({ name: 'push_notification_code' });

console.log('Creating a job');
const job = queue.create('push_notification_code', {
  title: 'a code', phoneNumber: '0123456789', message: 'Hello',
}).attempts(2).removeOnComplete(true).save((err) => {
  if (!err) {
    console.log(`Notification job created: ${job.id}`);
  }
});

queue.on('job complete', (id) => {
  if (id === job.id) {
    console.error('Notification job completed');
  }
});
job.on('failed attempt', () => console.log('Once more'));
job.on('failed', () => console.error('Notification job failed'));
