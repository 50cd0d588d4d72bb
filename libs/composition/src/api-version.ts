import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@zhiya/platform-auth';

/** Of the release that this code becomes; a test holds it to package.json. docs/api/README.md has the rule for what may change. */
export const API_VERSION = '0.2.0';

@Resolver()
export class ApiVersionResolver {
  @Query(() => String, {
    description:
      'Version of the API, as in its changelog. Fields are taken away one release after they are deprecated, at the earliest.',
  })
  @Public()
  apiVersion(): string {
    return API_VERSION;
  }
}
