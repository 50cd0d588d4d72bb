import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@zhiya/web-ui';
import { z } from 'zod';
import { transport } from '../../../kit/api.server';
import { ChangeWatch } from './changes.server';
import { languageCookie } from '../../../kit/cookies.server';
import { PageCache, type KeptPage, type Rendered } from './page-cache.server';
import { publicAddresses, type PublicAddress } from './public-addresses';

const WAIT_MS = 1_000;
const LANGUAGES = ['zh', 'en'].filter(isLanguage);
const Said = z.object({ today: z.iso.date(), topics: z.record(z.string(), z.number()) });

export const changes = new ChangeWatch({
  read: async () => {
    const response = await fetch(`${transport().nextAddress()}/changes`, { signal: AbortSignal.timeout(WAIT_MS) });
    return Said.parse(await response.json());
  },
});

const valueOf = async (language: Language): Promise<readonly [string, Language]> => [
  /=([^;]*)/.exec(await languageCookie(language))![1]!,
  language,
];

/**
 * What the server in front of Remix needs to answer a visitor without it: addresses that may be kept, and the pages. Whoever
 * is signed in, and every other address, it knows nothing of.
 */
export const publicPages = {
  async addresses() {
    return publicAddresses(Object.fromEntries(await Promise.all(LANGUAGES.map(valueOf))), DEFAULT_LANGUAGE);
  },
  cache: new PageCache(),
  /** What is kept already, without a wait. */
  find(address: PublicAddress): KeptPage | null {
    const now = changes.latest();
    return now && this.cache.find(address, now);
  },
  /** Null where the API does not say what has changed: then nothing is kept. */
  async get(address: PublicAddress, render: () => Promise<Rendered>): Promise<KeptPage | Rendered | null> {
    const now = await changes.current();
    return now && this.cache.get(address, now, render);
  },
};
