// Nx's boundary rule reads the project graph from its cache and, where there is none, lets everything pass with a
// warning. So the graph is always computed first, and a missing one is an error.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

export async function refreshProjectGraph() {
  Object.assign(process.env, { NX_DAEMON: 'false', NX_NO_CLOUD: 'true' });
  const { createProjectGraphAsync } = createRequire(join(ROOT, 'package.json'))('@nx/devkit');
  const graph = await createProjectGraphAsync({ exitOnError: false });
  if (Object.keys(graph.nodes).length === 0) throw new Error('Nx found no projects');
  return graph;
}
