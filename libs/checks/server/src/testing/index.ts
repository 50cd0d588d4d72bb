export * from '../persistence/proposal.entity';
