import { ConfirmationPanel, LinkButton, useText } from '@zhiya/web-ui';
import { PublicFrame } from '../../kit/frame';
import { titled } from '../../kit/meta';
import { text } from './text';

export const meta = titled(text, (t) => t.title);

export default function Registered() {
  const t = useText(text);
  return (
    <PublicFrame>
      <div className="wrap page">
        <div className="gate wide">
          <ConfirmationPanel title={t.title}>
            <h2>{t.next}</h2>
            <ol>
              {Object.values(t.steps).map((s) => (
                <li key={s}>{s}</li>
              ))}
            </ol>
            <p>
              <LinkButton to="/login">{t.signIn}</LinkButton>
            </p>
          </ConfirmationPanel>
        </div>
      </div>
    </PublicFrame>
  );
}
