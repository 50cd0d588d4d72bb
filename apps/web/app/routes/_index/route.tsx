import { Page } from '@zhiya/web-ui';
import { PublicFrame } from '../../components/frame';

export default function Home() {
  return (
    <PublicFrame>
      <Page title="知押">…</Page>
    </PublicFrame>
  );
}
