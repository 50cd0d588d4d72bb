import { Module } from '@nestjs/common';
import { PolicyResolver } from './graphql/policy.resolver';

@Module({ providers: [PolicyResolver] })
export class PolicyModule {}
