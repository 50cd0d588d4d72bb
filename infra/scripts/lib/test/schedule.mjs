// Runs the steps in order, two at a time: on two cores a compiler and a test run side by side; more would only wait.
import { Stop } from '../stop.mjs';
import { failed } from './results.mjs';

const AT_ONCE = 2;
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1).padStart(6);

async function runStep(step, ctx, report) {
  const started = performance.now();
  let result;
  try {
    result = await step.run(ctx);
  } catch (error) {
    result = failed(step.name, error instanceof Stop ? `${error.zh}\n${error.en}` : (error.stack ?? String(error)));
  }
  report(step, result, seconds(started));
  return result;
}

/** A step starts when a place is free and the steps it waits for have ended, whether well or not. */
export async function runSteps(steps, ctx, report) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Map();
  const names = new Set(steps.map((s) => s.name));
  const isReady = (step) => (step.after ?? []).every((name) => !names.has(name) || results.has(name));
  while (waiting.length + running.size > 0) {
    while (running.size < AT_ONCE) {
      const next = waiting.findIndex(isReady);
      if (next < 0) break;
      const [step] = waiting.splice(next, 1);
      running.set(step.name, runStep(step, ctx, report).then((result) => (results.set(step.name, result), running.delete(step.name))));
    }
    await Promise.race(running.values());
  }
  return steps.map((step) => ({ step, ...results.get(step.name) }));
}
