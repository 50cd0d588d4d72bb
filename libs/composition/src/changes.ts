import { Controller, Get, Inject } from '@nestjs/common';
import { Public } from '@zhiya/platform-auth';
import { changesOf } from '@zhiya/platform-persistence';
import { PLATFORM, type Platform } from './platform.module';

/** Asked twice a second by each web process: what a page that it keeps must have been drawn at to be true still. */
@Controller('changes')
export class ChangesController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Get()
  @Public()
  async changes() {
    // The day first: a count that is newer than it leaves a page to be drawn again, never an old one standing.
    const today = this.platform.uow.businessDate.today();
    return { today, topics: await changesOf(this.platform.databases.reader.manager) };
  }
}
