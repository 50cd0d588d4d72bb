// Runs the steps side by side, those that take longest first, so that no long one is left over at the end for a core alone.
import { Stop } from '../stop.mjs';
import { failed } from './results.mjs';

async function runStep(step, ctx, report) {
  const started = performance.now();
  let result;
  try {
    result = await step.run(ctx);
  } catch (error) {
    result = failed(step.name, error instanceof Stop ? `${error.zh}\n${error.en}` : (error.stack ?? String(error)));
  }
  const done = { cpu: null, memory: new Map(), files: [], ...result, seconds: (performance.now() - started) / 1000 };
  report(step, done);
  return done;
}

/** A step starts when a place is free and the steps it waits for have ended, whether well or not. `cost`: CPU seconds as last measured. */
export async function runSteps(steps, ctx, report, atOnce = 2) {
  const results = new Map();
  const waiting = [...steps].sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0));
  const running = new Map();
  const names = new Set(steps.map((s) => s.name));
  const isReady = (step) => (step.after ?? []).every((name) => !names.has(name) || results.has(name));
  while (waiting.length + running.size > 0) {
    while (running.size < atOnce) {
      const next = waiting.findIndex(isReady);
      if (next < 0) break;
      const [step] = waiting.splice(next, 1);
      running.set(
        step.name,
        runStep(step, ctx, report).then((result) => (results.set(step.name, result), running.delete(step.name))),
      );
    }
    await Promise.race(running.values());
  }
  return steps.map((step) => ({ step, ...results.get(step.name) }));
}
