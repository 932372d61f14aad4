/** One job, with Kue. */
import kue from 'kue';

const queue = kue.createQueue();
const job = queue.create('push_notification_code', {
  phoneNumber: '4153518780',
  message: 'Hello',
});

job
  .on('complete', () => console.log('Notification job completed'))
  .on('failed', () => console.log('Notification job failed'));

job.save((err) => {
  if (!err) console.log(`Notification job created: ${job.id}`);
});
