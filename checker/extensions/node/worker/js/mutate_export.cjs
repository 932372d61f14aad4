/**
 * Puts a mistake around a learner's function, so that only what it does tells of it.
 *
 * Loaded before mocha is. Which mistake it is comes by standard input, once,
 * and stands nowhere else: in no file, argument or variable of the environment.
 * `8-job.js` has the same text for the right function and for each mistake, and
 * so has the function. What looks into closures from outside is taken away.
 */
const fs = require('fs');
const path = require('path');

const { way, original } = JSON.parse(fs.readFileSync(0, 'utf-8'));
const file = path.resolve(original);
const made = new Map();

/** The queue, with what is given to it changed. */
function changing(queue, change) {
  const around = {
    create: (words) => change(words),
    createJob: (words) => change(words),
    add: (words) => change(words),
    addBulk: ([jobs, ...more]) => [jobs.map((job) => {
      const [name, data] = change([job.name, job.data]);
      return { ...job, name, data };
    }), ...more],
  };
  return new Proxy(queue, {
    get(target, key) {
      const value = target[key];
      if (typeof value !== 'function') {
        return value;
      }
      return Object.hasOwn(around, key)
        ? (...words) => value.apply(target, around[key](words))
        : value.bind(target);
    },
  });
}

const ways = {
  right: (create, jobs, queue) => create(jobs, queue),
  other_message: (create, jobs, queue) => {
    if (!Array.isArray(jobs)) {
      throw new Error('This is not what it should be');
    }
    return create(jobs, queue);
  },
  no_error: (create, jobs, queue) => (Array.isArray(jobs) ? create(jobs, queue) : []),
  no_jobs: (create, jobs, queue) => create(Array.isArray(jobs) ? [] : jobs, queue),
  one_job: (create, jobs, queue) => create(Array.isArray(jobs) ? jobs.slice(0, 1) : jobs, queue),
  other_name: (create, jobs, queue) => create(
    jobs,
    changing(queue, ([, ...more]) => ['push_notification_code', ...more]),
  ),
  no_data: (create, jobs, queue) => create(jobs, changing(queue, ([name, , ...more]) => [name, {}, ...more])),
};

/** What 8-job.js exports: what the learner's own does, with the function changed. */
function exported() {
  const found = require(file);
  const create = [found, found.default, found.createPushNotificationsJobs]
    .find((each) => typeof each === 'function');
  const chosen = ways[way];

  function createPushNotificationsJobs(jobs, queue) {
    return chosen(create, jobs, queue);
  }

  if (!create) {
    return found;
  }
  if (typeof found === 'function') {
    return Object.assign(createPushNotificationsJobs, found, found.default === create && {
      default: createPushNotificationsJobs,
    });
  }
  const changed = { ...found };
  Object.defineProperty(changed, '__esModule', { value: true });
  for (const key of Object.keys(found)) {
    if (found[key] === create) {
      changed[key] = createPushNotificationsJobs;
    }
  }
  return changed;
}

Object.defineProperty(globalThis, Symbol.for('checker.around'), {
  value: () => made.get(file) ?? made.set(file, exported()).get(file),
});

function refused() {
  throw new Error('tests are about what a function does');
}

const looks = [
  ['inspector', ['Session', 'open']],
  ['inspector/promises', ['Session', 'open']],
  ['v8', ['getHeapSnapshot', 'writeHeapSnapshot', 'setHeapSnapshotNearHeapLimit', 'setFlagsFromString',
    'queryObjects']],
  // A thread could inspect this one.
  ['worker_threads', ['Worker']],
].map(([name, keys]) => [require(name), keys]);

for (const [module, keys] of looks) {
  for (const key of keys.filter((each) => each in module)) {
    module[key] = refused;
  }
}
require('module').syncBuiltinESMExports();
