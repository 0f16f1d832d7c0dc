import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../audit.mjs';
import { isConventional } from '../commits.mjs';
import { add, FAILURE, fromJest, fromTap, inWords } from '../lib/tally.mjs';

describe('commit messages', () => {
  for (const good of [
    'feat(rules): formulas',
    'fix(auth)!: forget the old cookie',
    'build: one package',
    'docs(docs): say how',
  ]) {
    it(`"${good}" is one of ours`, () => assert.ok(isConventional(good)));
  }
  for (const bad of [
    'formulas',
    'feat(kitchen): soup',
    'feat(rules) formulas',
    'feature: x',
    'fix: ',
    `fix: ${'x'.repeat(101)}`,
  ]) {
    it(`"${bad.slice(0, 30)}" is not`, () => assert.ok(!isConventional(bad)));
  }
});

describe('the audit of the dependencies', () => {
  const report = (severity) => ({
    metadata: { vulnerabilities: { total: 1 } },
    vulnerabilities: { leftpad: { name: 'leftpad', severity, range: '<2' } },
  });

  for (const severity of ['high', 'critical']) {
    it(`reports a ${severity} finding`, () => {
      assert.deepEqual(judge(report(severity)), { findings: [`${severity}: leftpad <2`] });
    });
  }
  for (const severity of ['low', 'moderate']) {
    it(`lets a ${severity} one pass`, () => assert.deepEqual(judge(report(severity)), { findings: [] }));
  }
  it('does not take a registry that refuses for one that finds nothing', () => {
    assert.deepEqual(judge({ message: '405 Method Not Allowed' }), { unavailable: '405 Method Not Allowed' });
    assert.deepEqual(judge({ error: { summary: 'gone' } }), { unavailable: 'gone' });
  });
});

describe('the totals of a test run', () => {
  const jest = {
    numPassedTests: 5,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 2,
    numTodoTests: 1,
  };

  it('add up over the runners', () => {
    const tap = '# tests 4\n# pass 3\n# fail 1\n# cancelled 0\n# skipped 0\n# todo 0\n';
    assert.equal(inWords(add(fromJest(jest), fromTap(tap))), '8 passed, 2 failed, 3 skipped');
  });
  it('count a file that could not be loaded as a failure', () => {
    assert.equal(fromJest({ ...jest, numRuntimeErrorTestSuites: 2 }).failed, 3);
  });
  it('count a run that broke off as a failure', () => {
    assert.equal(fromTap('# pass 0\n# cancelled 2\n').failed, 2);
    assert.equal(inWords(FAILURE), '0 passed, 1 failed, 0 skipped');
  });
});
