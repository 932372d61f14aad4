/** Tests of the function, on a queue that only notes what it is given. */
import { expect } from 'chai';
import { Queue } from 'bullmq';
import create from './8-job.js';

describe('the function for jobs', () => {
  const queue = new Queue('push_notification_code_3', { connection: { port: 6379 } });

  before(() => queue.obliterate({ force: true }));
  afterEach(() => queue.obliterate({ force: true }));

  for (const jobs of [null, 'two', 7, {}]) {
    it(`does not take ${jobs}`, async () => {
      let message = '';
      try {
        await create(jobs, queue);
      } catch (error) {
        ({ message } = error);
      }
      expect(message).to.equal('Jobs is not an array');
    });
  }

  it('puts jobs into the queue', async () => {
    await create([{ a: 1 }, { b: 2 }, { c: 3 }], queue);
    console.error('they are in it');
    const made = await queue.getJobs();
    expect(made).to.have.lengthOf(3);
    expect(made.every((job) => job.name === 'push_notification_code_3')).to.equal(true);
    expect(Object.assign({}, ...made.map((job) => job.data))).to.deep.equal({ a: 1, b: 2, c: 3 });
  });
});
