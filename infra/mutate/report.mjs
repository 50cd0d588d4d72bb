// Stryker's report as tables: a row a file, the part's sum above them.
import { table } from '../bench/format.mjs';

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

function count(mutants) {
  const [killed, timeout, survived, uncovered] = COUNTED.map(
    (status) => mutants.filter((m) => m.status === status).length,
  );
  const all = killed + timeout + survived + uncovered;
  return { all, killed, timeout, survived, uncovered, score: all === 0 ? null : (100 * (killed + timeout)) / all };
}
const row = (name, c) =>
  [name, c.all, c.killed, c.timeout, c.survived, c.uncovered, c.score === null ? '–' : `${c.score.toFixed(1)} %`].map(
    String,
  );

/** Why a mutant outside of the sample was not tried. */
export const OUTSIDE = 'not in the sample';

/** `report` is Stryker's JSON. Mutants that could not be tried are in no figure; there should be none. */
export function summarise(report, folder, everyNth) {
  const isChosen = (m) => m.statusReason !== OUTSIDE && (everyNth === 1 || Number(m.id) % everyNth === 0);
  const files = Object.entries(report.files)
    .map(([path, { mutants }]) => ({ path, mutants: mutants.filter(isChosen) }))
    .filter((f) => f.mutants.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const every = files.flatMap((f) => f.mutants);
  const odd = every.filter((m) => !COUNTED.includes(m.status));
  const total = count(every);
  const head = ['', 'mutants', 'killed', 'timeout', 'survived', 'not reached', 'score'];
  const rows = [
    row(`**${folder}**`, total),
    ...files.map((f) => row(`\`${f.path.replace(`${folder}/`, '')}\``, count(f.mutants))),
  ];
  const all = Object.values(report.files).reduce((sum, f) => sum + f.mutants.length, 0);
  const sampled =
    everyNth === 1
      ? []
      : [
          `A sample: every ${everyNth}th of ${all.toLocaleString('en-US')} mutants, in the order of the files and of their text.`,
        ];
  return {
    total,
    markdown: [
      table(head, rows),
      ...sampled,
      ...(odd.length > 0 ? [`${odd.length} mutants could not be tried and are not counted.`] : []),
    ],
  };
}
