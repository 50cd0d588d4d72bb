import { Module } from '@nestjs/common';
import { TraceQueries } from './application/trace.queries';
import { TraceSubjects } from './application/trace-subjects';
import { PolicyResolver } from './graphql/policy.resolver';
import { TraceResolver } from './graphql/trace.resolver';

@Module({ providers: [PolicyResolver, TraceResolver, TraceQueries, TraceSubjects], exports: [TraceSubjects, TraceQueries] })
export class PolicyModule {}
