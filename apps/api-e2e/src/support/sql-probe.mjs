// Preloaded into the API under test: counts the SQL statements of each request, whatever asked for them, and says the number
// in the answer's header. What runs beside requests (jobs, clocks) is not counted.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';

const requests = new AsyncLocalStorage();

const emit = Server.prototype.emit;
Server.prototype.emit = function (event, ...args) {
  if (event !== 'request') return emit.call(this, event, ...args);
  const [, response] = args;
  const unit = { statements: [] };
  const writeHead = response.writeHead;
  response.writeHead = function (...head) {
    this.setHeader('x-sql-statements', String(unit.statements.length));
    this.setHeader(
      'x-sql-text',
      encodeURIComponent(unit.statements.map((s) => s.slice(0, 60)).join('\n')).slice(0, 12_000),
    );
    return writeHead.apply(this, head);
  };
  return requests.run(unit, () => emit.call(this, event, ...args));
};

subscribe('zhiya.sql', (query) => requests.getStore()?.statements.push(query));
