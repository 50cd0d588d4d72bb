// The parts of the bench in the order of the run: those that need the machine's whole disk and network last.
import { run as caseOf } from './case.mjs';
import { run as growth } from './growth.mjs';
import { run as list } from './list.mjs';
import { run as policy } from './policy.mjs';
import { run as publicPages } from './public.mjs';
import { run as script } from './script.mjs';
import { run as start } from './start.mjs';
import { run as web } from './web.mjs';
import { run as write } from './write.mjs';

export const PARTS = { list, growth, case: caseOf, write, public: publicPages, web, script, policy, start };
