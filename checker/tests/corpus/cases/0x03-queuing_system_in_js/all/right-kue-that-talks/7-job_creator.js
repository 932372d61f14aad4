// Eleven jobs, some of them later than others; what fails is printed whole.
import kue from 'kue';

const queue = kue.createQueue();
const jobs = [
  ['4153518780', 1234], ['4153518781', 4562], ['4153518743', 4321], ['4153538781', 4562],
  ['4153118782', 4321], ['4153718781', 4562], ['4159518782', 4321], ['4158718781', 4562],
  ['4153818782', 4321], ['4154318781', 4562], ['4151218782', 4321],
].map(([phoneNumber, code]) => ({ phoneNumber, message: `This is the code ${code} to verify your account` }));

for (const data of jobs) {
  const job = queue.create('push_notification_code_2', data).priority('high').ttl(30000);
  job.save((err) => {
    if (err) {
      console.error(err);
    } else {
      console.log('Notification job created:', job.id);
    }
  });
  job.on('complete', () => {
    console.log('Notification job', job.id, 'completed');
    job.remove();
  }).on('failed', (err) => {
    console.error('Notification job', job.id, 'failed:', err.message);
  }).on('progress', (progress) => {
    console.error(`Notification job #${job.id} ${progress}% complete`);
  });
}
