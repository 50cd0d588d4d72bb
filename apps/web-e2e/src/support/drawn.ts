import type { Page } from '@playwright/test';

/** What Remix and React leave in the window: where the router stands, and at the root of the tree what React has yet to draw. */
interface OfThePage {
  __remixRouter?: {
    readonly state: { readonly navigation: { readonly state: string }; readonly revalidation: string };
  };
}
interface Root {
  readonly stateNode: { readonly pendingLanes: number };
}

/**
 * Waits until the page shows what its address and the last answer say: the router has come to rest, and React has drawn all that it
 * was told. The router changes the address first, and React draws in a transition, which it puts off while it is busy: neither the
 * address nor a button that says «sending» tells that the page stands. A page without scripts, or not yet taken over by them, is as
 * it came.
 */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const router = (window as OfThePage).__remixRouter;
    const root = Object.entries(document).find(([name]) => name.startsWith('__reactContainer$'))?.[1] as
      Root | undefined;
    if (!router || !root) return true;
    const { navigation, revalidation } = router.state;
    return navigation.state === 'idle' && revalidation === 'idle' && root.stateNode.pendingLanes === 0;
  });
}
