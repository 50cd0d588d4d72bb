import { Global, Module } from '@nestjs/common';
import { SUPPORT_RECEIVED, type SupportReceived } from '@zhiya/marketplace-server';
import { SANDBOX_BOOK, type SandboxBook } from '@zhiya/policy-server';
import { SupportBook, SupportModule, SupportQueries } from '@zhiya/support-server';

/** Facts that a floor needs from the floors above it: each asks through a port of its own, and here the ports are bound. */
@Global()
@Module({
  imports: [SupportModule],
  providers: [{
    provide: SUPPORT_RECEIVED, inject: [SupportQueries],
    useFactory: (support: SupportQueries): SupportReceived => ({ received: (em, enterpriseId) => support.alreadyReceived(enterpriseId, em) }),
  }, {
    provide: SANDBOX_BOOK, inject: [SupportBook],
    useFactory: (support: SupportBook): SandboxBook => ({ book: (division, programme, asOf) => support.of(division, programme, asOf) }),
  }],
  exports: [SUPPORT_RECEIVED, SANDBOX_BOOK],
})
export class PortsModule {}
