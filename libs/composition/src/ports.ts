import { Global, Module } from '@nestjs/common';
import { SUPPORT_RECEIVED, type SupportReceived } from '@zhiya/marketplace-server';
import { SUPPORT_BOOK, type SupportBook } from '@zhiya/policy-server';
import { SupportBookQueries, SupportModule, SupportQueries } from '@zhiya/support-server';

/** Facts that a floor needs from the floors above it: each asks through a port of its own, and here the ports are bound. */
@Global()
@Module({
  imports: [SupportModule],
  providers: [
    {
      provide: SUPPORT_RECEIVED, inject: [SupportQueries],
      useFactory: (support: SupportQueries): SupportReceived => ({ received: (em, enterpriseId) => support.alreadyReceived(enterpriseId, em) }),
    },
    { provide: SUPPORT_BOOK, inject: [SupportBookQueries], useFactory: (book: SupportBookQueries): SupportBook => ({ paid: (division, until) => book.paid(division, until), paidAndOwed: (division) => book.paidAndOwed(division) }) },
  ],
  exports: [SUPPORT_RECEIVED, SUPPORT_BOOK],
})
export class PortsModule {}
