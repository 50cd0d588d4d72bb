import { Global, Module } from '@nestjs/common';
import { STAFF, type Staff } from '@zhiya/checks-server';
import { hasChecker, memberAsActor } from '@zhiya/identity-server';
import { PLEDGES_ON, type PledgesOn } from '@zhiya/assets-server';
import { LendingModule, LendingQueries } from '@zhiya/lending-server';
import { SUPPORT_RECEIVED, type SupportReceived } from '@zhiya/marketplace-server';
import { DEBT_OF, PledgeModule, PledgeQueries, type DebtOf } from '@zhiya/pledge-server';
import { SUPPORT_BOOK, type SupportBook } from '@zhiya/policy-server';
import { SupportBookQueries, SupportModule, SupportQueries } from '@zhiya/support-server';

/** Facts that a floor needs from the floors above it: each asks through a port of its own, and here the ports are bound. */
@Global()
@Module({
  imports: [PledgeModule, LendingModule, SupportModule],
  providers: [
    { provide: STAFF, useValue: { actor: memberAsActor, hasChecker } satisfies Staff },
    {
      provide: PLEDGES_ON,
      inject: [PledgeQueries],
      useFactory: (pledges: PledgeQueries): PledgesOn => ({
        standingOn: (em, assetIds) => pledges.standingOn(em, assetIds),
      }),
    },
    {
      provide: DEBT_OF,
      inject: [LendingQueries],
      useFactory: (lending: LendingQueries): DebtOf => ({
        debtsOf: (em, contractIds) => lending.debtsOf(em, contractIds),
      }),
    },
    {
      provide: SUPPORT_RECEIVED,
      inject: [SupportQueries],
      useFactory: (support: SupportQueries): SupportReceived => ({
        received: (em, enterpriseId) => support.alreadyReceived(enterpriseId, em),
      }),
    },
    {
      provide: SUPPORT_BOOK,
      inject: [SupportBookQueries],
      useFactory: (book: SupportBookQueries): SupportBook => ({
        paid: (division, until) => book.paid(division, until),
        paidAndOwed: (division) => book.paidAndOwed(division),
      }),
    },
  ],
  exports: [STAFF, PLEDGES_ON, DEBT_OF, SUPPORT_RECEIVED, SUPPORT_BOOK],
})
export class PortsModule {}
