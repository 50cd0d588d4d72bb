import { Button, useText } from '@zhiya/web-ui';
import { useEffect, useState } from 'react';
import { shareText } from './share-text';

/** The answer's own address: a plain link; where scripts run, a button that copies it and one that prints. */
export function Share({ address, note }: { address: string; note: string }) {
  const t = useText(shareText);
  const [isLive, setLive] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setLive(true), []);
  useEffect(() => setCopied(false), [address]);
  const copy = () =>
    void navigator.clipboard?.writeText(new URL(address, window.location.href).href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className="small muted">{note}</p>
      <p>
        <a href={address}>{t.link}</a>
      </p>
      {isLive ? (
        <p className="actions form-after no-print">
          <Button quiet small onClick={copy}>
            {t.copy}
          </Button>
          <Button quiet small onClick={() => window.print()}>
            {t.print}
          </Button>
          <span role="status" className="small">
            {isCopied ? t.copied : null}
          </span>
        </p>
      ) : null}
    </>
  );
}
