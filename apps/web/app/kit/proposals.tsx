import { DefinitionList, Instant, Sheet, TextArea, proposalStates, useText, type FormReply } from '@zhiya/web-ui';
import { Move } from './move';
import { Standing } from './standing';
import type { ProposalView } from './proposals.server';
import { proposalText } from './proposals-text';

/** An act that waits: what it is, who proposed it, and what may be done with it. */
export function ProposalCard({ of, reply }: { of: ProposalView; reply: FormReply | null | undefined }) {
  const t = useText(proposalText);
  const move = { of, reply };
  const isOpen = ['proposal-return', 'proposal-withdraw'].some((intent) => reply?.form === `${intent} ${of.id}`);
  return (
    <Sheet id={of.id} title={of.title} aside={<Standing record="proposal" states={proposalStates} state={of.state} />}>
      <DefinitionList
        items={[
          ...of.facts,
          { label: t.of, value: of.organisationName },
          { label: t.by, value: of.makerName },
          { label: t.at, value: <Instant value={of.proposedAt} /> },
        ]}
      />
      <Move {...move} event="check" intent="proposal-check" label={t.check} />
      {'return' in of.events || 'withdraw' in of.events ? (
        <details className="more" open={isOpen}>
          <summary>
            {'return' in of.events && of.events['return']?.length === 0 ? t.otherwise : t.withdraw}
            <span className="vh"> {of.facts[0]?.value}</span>
          </summary>
          <Move {...move} event="return" intent="proposal-return" label={t.return} quiet>
            <TextArea name="reason" label={t.reason} rows={2} />
          </Move>
          <Move {...move} event="withdraw" intent="proposal-withdraw" label={t.withdraw} quiet />
        </details>
      ) : null}
    </Sheet>
  );
}
