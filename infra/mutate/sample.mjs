// Every nth mutant in Stryker's own order, which is that of the files and of their text: the same ones at every run. The rest is
// turned away before any test runs, and counted nowhere.
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { OUTSIDE } from './report.mjs';

function create({ everyNth }) {
  const check = async (mutants) =>
    Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        Number(id) % everyNth === 0
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: OUTSIDE },
      ]),
    );
  return { init: async () => {}, check };
}
create.inject = tokens(commonTokens.options);
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', create)];
