// The part of Jest's globals that the specs of the policy use. What they use beyond it throws, and the first run says so.
import { format } from 'node:util';

const each = (declare) => (rows) => (title, body) => {
  for (const row of rows) {
    const args = Array.isArray(row) ? row : [row];
    const shown = args.slice(0, title.match(/%[a-z]/g)?.length ?? 0);
    declare(format(title, ...shown), () => body(...args));
  }
};

export function createCollector() {
  const tests = [];
  const seen = new Map();
  let file = '';
  let path = [];
  const describe = (title, body) => {
    const outer = path;
    path = [...path, title];
    body();
    path = outer;
  };
  const it = (title, body) => {
    const name = `${file} ${[...path, title].join(' › ')}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    tests.push({ id: nth === 1 ? name : `${name} (${nth})`, file, body });
  };
  describe.each = each(describe);
  it.each = each(it);
  return {
    tests,
    enter: (spec) => {
      file = spec;
      path = [];
    },
    globals: { describe, it, test: it },
  };
}
