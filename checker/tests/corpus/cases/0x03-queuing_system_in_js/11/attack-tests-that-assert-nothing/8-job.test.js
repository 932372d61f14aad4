/** Tests of nothing. */
describe('createPushNotificationsJobs', () => {
  it('throws when jobs is not an array', () => {});
  it('makes a job of each notification', () => {});
});
