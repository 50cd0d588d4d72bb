import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { depConstraints } from '../lint/boundaries.mjs';
import { CONTEXTS, PROJECTS, projectName } from '../scripts/projects.mjs';

const ROOT = join(import.meta.dirname, '../..');
const DIMENSIONS = ['scope', 'layer', 'runtime'];
const projects = PROJECTS.map((p: { dir: string }) => ({
  dir: p.dir,
  ...(JSON.parse(readFileSync(join(ROOT, p.dir, 'project.json'), 'utf8')) as { name: string; tags: string[] }),
}));

/** Folders under libs and apps that hold source of their own. */
function sourceFolders(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (!statSync(join(ROOT, path)).isDirectory()) return [];
    return ['src', 'app', 'project.json'].some((n) => existsSync(join(ROOT, path, n))) ? [path] : sourceFolders(path);
  });
}

describe('the projects', () => {
  it.each(projects)('$dir has exactly one tag of each dimension', ({ tags }) => {
    expect(tags.map((tag) => tag.split(':')[0]).sort()).toEqual([...DIMENSIONS].sort());
  });

  it.each(projects)('$dir has a row for each of its tags, so that no dimension leaves it free', ({ tags }) => {
    const governed = new Set(depConstraints.filter((c) => 'onlyDependOnLibsWithTags' in c).map((c) => c.sourceTag));
    expect(tags.filter((tag) => !governed.has(tag))).toEqual([]);
  });

  it('are all on the list, and everything on the list is a folder', () => {
    expect([...sourceFolders('libs'), ...sourceFolders('apps')].sort()).toEqual(PROJECTS.map((p) => p.dir).sort());
  });

  it('have names of their own', () => {
    const names = PROJECTS.map((p) => projectName(p.dir));
    expect(new Set(names).size).toBe(names.length);
    expect(projects.map((p) => p.name)).toEqual(names);
  });

  it('give each context, and the policy rooms, specs of their own', () => {
    expect(PROJECTS.map((p) => p.dir).filter((dir: string) => dir.endsWith('/specs'))).toEqual(
      ['policy', ...CONTEXTS].map((context) => `libs/${context}/specs`),
    );
  });

  it('give each context a domain and a server', () => {
    for (const context of CONTEXTS) {
      expect(
        PROJECTS.filter((p) => p.scope === context)
          .map((p) => p.layer)
          .sort(),
      ).toEqual(['domain', 'server']);
    }
  });
});
