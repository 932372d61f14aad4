/** Puts jobs into a queue in one go, some of them later; follows them to the end of each try. */
import { Queue, QueueEvents } from 'bullmq';

const numbers = `4153518780 1234,4153518781 4562,4153518743 4321,4153538781 4562,4153118782 4321,4153718781 4562,
4159518782 4321,4158718781 4562,4153818782 4321,4154318781 4562,4151218782 4321`;
const jobs = numbers.split(/,\s*/).map((pair) => pair.split(' ')).map(([phoneNumber, code]) => ({
  phoneNumber, message: `This is the code ${code} to verify your account`,
}));
const connection = { port: 6379 };
const queue = new Queue('push_notification_code_2', { connection });
const events = new QueueEvents('push_notification_code_2', { connection });

await events.waitUntilReady();
const made = await queue.addBulk(jobs.map((data, index) => ({
  name: 'code', data, opts: { delay: 100 * index, removeOnComplete: true, removeOnFail: true },
})));
for (const job of made) {
  console.error(`Notification job created: ${job.id}`);
  job.waitUntilFinished(events).then(
    () => console.log('Notification job %s completed', job.id),
    (error) => console.error('Notification job %s failed:', job.id, error),
  );
}
events.on('progress', ({ jobId, data }) => console.warn(`Notification job ${jobId} ${data}% complete`));
