// A queue that is not one, so that no server is needed for most of it.
const { Queue } = require('bullmq');
const assert = require('assert');
const { createPushNotificationsJobs } = require('./8-job');

describe('createPushNotificationsJobs', () => {
  const queue = new Queue('push_notification_code_3', { connection: {} });

  afterEach(() => queue.drain());

  it('rejects', () => assert.rejects(createPushNotificationsJobs({}, queue), { message: 'Jobs is not an array' }));

  it('adds', async () => {
    await createPushNotificationsJobs([{ a: 1 }, { b: 2 }], queue);
    const found = await queue.getJobs(['waiting']);
    assert.deepStrictEqual(found.map(({ name, data }) => [name, data]).reverse(), [
      ['push_notification_code_3', { a: 1 }], ['push_notification_code_3', { b: 2 }],
    ]);
  });
});
