import { Module } from '@nestjs/common';
import { ProgrammeLibrary } from './application/programme-library';
import { RuleQueries } from './application/rule.queries';
import { RuleService } from './application/rule.service';
import { PolicyResolver } from './graphql/policy.resolver';
import { RulePresenter } from './graphql/rule.presenter';
import { RuleResolver } from './graphql/rule.resolver';

@Module({ providers: [ProgrammeLibrary, RuleService, RuleQueries, RulePresenter, PolicyResolver, RuleResolver], exports: [ProgrammeLibrary, RuleService, RuleQueries] })
export class PolicyModule {}
