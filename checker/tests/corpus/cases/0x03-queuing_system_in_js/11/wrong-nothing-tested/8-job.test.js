/** Tests of createPushNotificationsJobs, on a real queue. */
import { Queue } from 'bullmq';
import { expect } from 'chai';
import createPushNotificationsJobs from './8-job.js';

const NAME = 'push_notification_code_3';
const JOBS = [
  { phoneNumber: '4153518780', message: 'This is the code 1234' },
  { phoneNumber: '4153518781', message: 'This is the code 4562' },
];

describe('createPushNotificationsJobs', () => {
  let queue;

  before(() => {
    queue = new Queue(NAME, { connection: { host: '127.0.0.1', port: 6379 } });
  });

  beforeEach(() => queue.obliterate({ force: true }));

  after(() => queue.close());

  it('throws when jobs is not an array', () => {
    for (const jobs of ['two jobs', {}, 2, undefined, { length: 2 }]) {
      expect(() => createPushNotificationsJobs(jobs, queue));
    }
  });

  it('makes a job of each notification, in order', async () => {
    await createPushNotificationsJobs(JOBS, queue);
    const made = await queue.getWaiting();
    made.sort((one, other) => one.id - other.id);
    expect(made.map((job) => job.name)).to.deep.equal([NAME, NAME]);
    expect(made.map((job) => job.data)).to.deep.equal(JOBS);
  });

  it('makes no job of an empty list', async () => {
    await createPushNotificationsJobs([], queue);
    expect(await queue.getWaitingCount()).to.equal(0);
  });
});
