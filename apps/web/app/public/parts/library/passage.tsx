export interface PassagePart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Words with what was looked for marked in them. */
export const Passage = ({ parts }: { parts: readonly PassagePart[] }) => (
  <>{parts.map((p, i) => (p.isHit ? <mark key={i}>{p.text}</mark> : <span key={i}>{p.text}</span>))}</>
);
