import { ChangeWatch } from './changes.server';

const SAID = { today: '2019-12-02', topics: { policy: 1 } };

describe('following what changes', () => {
  function watching(read: () => Promise<typeof SAID>) {
    const clock = { now: 1_000_000 };
    const watch = new ChangeWatch({ read, now: () => clock.now, everyMs: 5 });
    return { clock, watch };
  }
  const soon = (ms = 40) => new Promise((resolve) => setTimeout(resolve, ms));

  it('asks when it is first wanted, once for all who want it, and goes on asking', async () => {
    let asked = 0;
    const { watch } = watching(async () => ({ ...SAID, topics: { policy: (asked += 1) } }));
    await Promise.all([watch.current(), watch.current()]);
    expect([asked, watch.latest()?.topics]).toEqual([1, { policy: 1 }]);
    await soon();
    expect(watch.latest()!.topics['policy']).toBeGreaterThan(1);
    watch.stop();
  });

  it('trusts nothing that is older than five seconds', async () => {
    let isAway = false;
    const { watch, clock } = watching(async () => {
      if (isAway) throw new Error('away');
      return SAID;
    });
    await watch.current();
    isAway = true;
    await soon();
    clock.now += 4_999;
    expect(watch.latest()).not.toBeNull();
    clock.now += 1;
    expect([watch.latest(), await watch.current()]).toEqual([null, null]);
    isAway = false;
    expect((await watch.current())!.today).toBe('2019-12-02');
    watch.stop();
  });

  it('knows since when it is this day', async () => {
    let today = '2019-12-02';
    const { watch, clock } = watching(async () => ({ ...SAID, today }));
    expect((await watch.current())!.since).toBe(1_000_000);
    clock.now += 3_000;
    await soon();
    expect(watch.latest()!.since).toBe(1_000_000);
    today = '2019-12-03';
    await soon();
    expect(watch.latest()!.since).toBe(1_003_000);
    watch.stop();
  });

  it('leaves the API in peace when nobody wants to know', async () => {
    let asked = 0;
    const { watch, clock } = watching(async () => ((asked += 1), SAID));
    await watch.current();
    clock.now += 60_001;
    await soon();
    const settled = asked;
    await soon();
    expect(asked).toBe(settled);
    watch.stop();
  });
});
