import { idGenerator, uuidV7 } from './ids';

const AT = Date.UTC(2019, 11, 2);
const msOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
const made = (instants: readonly number[]): string[] => {
  const rest = [...instants];
  const ids = idGenerator({ now: () => new Date(rest.shift()!) });
  return instants.map(() => ids.next());
};

describe('ids', () => {
  it('are UUIDs of version 7 that carry their millisecond', () => {
    for (const id of [uuidV7(new Date(AT)), ...made([AT])]) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(msOf(id)).toBe(AT);
    }
  });
  it('sort as they were made while the clock stands, also when a millisecond has used up its counter', () => {
    const ids = made(Array.from({ length: 10_000 }, () => AT));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(msOf(ids.at(-1)!)).toBeGreaterThan(AT);
  });
  it('sort as they were made when the clock steps back', () => {
    const ids = made([AT + 5, AT, AT + 6, AT + 1]);
    expect([...ids].sort()).toEqual(ids);
  });
  it('cannot be told from the one before', () => {
    const [a, b] = made([AT, AT]);
    expect(a!.slice(19)).not.toBe(b!.slice(19));
  });
});
