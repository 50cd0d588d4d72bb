import { addDays } from '@zhiya/kernel';
import { attach } from './files';
import { WAN } from './facts';
import { activateProduct } from './marketplace/market';
import { importLaw, noteReasons, supposeOnBook, supposeRule } from './policy/policy';
import { openFund, supportOf } from './support/support';
import type { Walk } from './walk';

interface Versioned {
  readonly version: number;
}
interface Filing {
  readonly id: string;
  readonly preflight: { readonly unknown: readonly string[] };
}

/**
 * A case of which everything that can be many is there `n` times: rights, drafts, products, offers, consents, commissions, quotes,
 * filings, repayments, movements, targets, returns, drafts of rules, what was supposed and the texts of a document.
 */
export async function bulkCase(walk: Walk, n: number): Promise<void> {
  const { api, cast, facts, ids } = walk;
  const { enterprise, operator, banks, evaluator, insurer, bureau, fund } = cast;
  const bank = banks[0];
  const times = Array.from({ length: n }, (_, i) => i);
  const today = ids['today']!;

  const rights: string[] = [];
  for (const i of times) {
    const { id } = await enterprise.maker.do('registerAsset', {
      input: {
        rightKind: 'SOFTWARE',
        title: `软件 ${facts.serial}-${i}`,
        number: `2019SR${String(facts.serial * 1000 + i).padStart(7, '0')}`,
        completedOn: '2018-11-05',
        firstPublishedOn: '2019-01-03',
        registeredOn: '2019-02-11',
        coOwners: [{ name: '某大学' }],
        coOwnersAgreed: true,
      },
    });
    rights.push(id);
    await attach(enterprise.maker, 'asset', id, 'CERTIFICATE', `证书-${i}.pdf`);
  }
  ids['patent'] = rights[0]!;
  for (const _ of times) await enterprise.maker.do('createListing');
  const listing = (await enterprise.maker.do('createListing')).id;
  ids['listing'] = listing;
  await enterprise.maker.do('saveListingRights', { id: listing, assetIds: rights });
  await enterprise.maker.do('saveListingFinancing', {
    id: listing,
    input: { amountFen: 250 * WAN, months: 12, purpose: 'WORKING_CAPITAL' },
  });
  await enterprise.maker.do('saveListingCompany', {
    id: listing,
    input: {
      establishedOn: '2012-05-08',
      industry: 'C35',
      employees: 86,
      contactName: facts.contact.name,
      contactPhone: facts.contact.phone,
    },
  });
  for (const i of times)
    await attach(enterprise.maker, 'listing', listing, i === 0 ? 'BUSINESS_LICENCE' : 'OTHER', `附件-${i}.pdf`);
  await enterprise.maker.do('saveListingDocuments', { id: listing });
  await enterprise.maker.do('submitListing', { id: listing, input: { declared: true } });
  await operator.maker.do('publishListing', { id: listing });
  for (const i of times) await activateProduct(walk, bank, 100 + i);
  await api.drain();

  const offers: string[] = [];
  for (const i of times) {
    const by = banks[i % banks.length]!;
    const { id } = await by.maker.do('draftOffer', {
      caseId: listing,
      input: {
        ...facts.offers[0]!,
        productId: null,
        months: 12,
        drawnOn: facts.drawnOn,
        dueDay: null,
        otherConditions: null,
        conditions: [],
      },
    });
    await by.maker.do('submitOffer', { id, version: 1 });
    await by.checker.do('releaseOffer', { id, version: 2 });
    offers.push(id);
  }
  ids['offer:0'] = offers[0]!;
  for (const b of banks) {
    await b.maker.do('requestConsent', { listingId: listing, message: '请求查看' });
    await enterprise.maker.do('grantConsent', { listingId: listing, recipientOrgId: b.orgId });
    for (const _ of times) await b.maker.ask('listing', { id: listing });
  }
  await enterprise.maker.do('acceptOffer', {
    id: offers[0],
    version: (await enterprise.maker.ask<Versioned>('offer', { id: offers[0] })).version,
  });
  await api.drain();

  for (const i of times) {
    const order = await enterprise.maker.do('commissionValuation', {
      input: { caseId: listing, evaluatorId: evaluator.orgId, assetIds: rights, note: null },
    });
    if (i > 0) await evaluator.maker.do('declineValuationOrder', { input: { id: order.id, reason: '人手不足' } });
    else {
      await evaluator.maker.do('acceptValuationOrder', { input: { id: order.id } });
      const reportFileId = await attach(evaluator.maker, 'valuation-order', order.id, 'REPORT', '报告.pdf');
      await evaluator.maker.do('deliverValuation', {
        input: {
          id: order.id,
          lowFen: 420 * WAN,
          pointFen: 500 * WAN,
          highFen: 600 * WAN,
          methods: ['INCOME'],
          baseDate: today,
          validUntil: addDays(today, 300),
          reasoning: '收益法',
          feeFen: 3 * WAN,
          reportFileId,
        },
      });
    }
    ids['valuation'] ??= order.id;
  }
  for (const i of times) {
    const { id } = await enterprise.maker.do('requestProtection', {
      input: {
        caseId: listing,
        insurerId: insurer.orgId,
        principalFen: 250 * WAN,
        maturityOn: addDays(facts.drawnOn, 366),
        note: null,
      },
    });
    if (i < n - 1) await insurer.maker.do('declineProtectionQuote', { input: { id, reason: '资料不全' } });
    ids['quote'] = id;
  }

  const contract = (
    await bank.maker.do('createContract', {
      input: {
        caseId: listing,
        contractNo: facts.contractNo,
        plannedOn: facts.drawnOn,
        insuranceIssued: false,
        valuationDelivered: false,
        pledgeAssetIds: [],
      },
    })
  ).id;
  ids['contract'] = contract;
  for (const i of times) await attach(bank.maker, 'contract', contract, 'CONTRACT_TEXT', `合同-${i}.pdf`);
  await bank.maker.do('issueContract', { input: { id: contract } });
  await enterprise.maker.do('signContract', {
    input: {
      id: contract,
      evidenceFileId: await attach(enterprise.maker, 'contract', contract, 'BORROWER_SIGNATURE', '签署.pdf'),
    },
  });
  await bank.checker.do('countersignContract', {
    input: {
      id: contract,
      evidenceFileId: await attach(bank.checker, 'contract', contract, 'BANK_SIGNATURE', '签署.pdf'),
    },
  });
  await api.drain();
  const { filings } = await enterprise.maker.ask<{ filings: readonly Filing[] }>('pledgePack', { caseId: listing });
  for (const f of filings) {
    ids['filing'] = f.id;
    await enterprise.maker.do('stateFilingFacts', {
      input: { id: f.id },
      statements: {
        hasForfeitureClause: false,
        hasOtherObstacle: false,
        hasSameDayInvention: false,
        hasSimilarMarks: false,
        isContractLawful: true,
        isDeclared: true,
      },
    });
    const { preflight } = await enterprise.maker.ask<Filing>('filing', { id: f.id });
    await enterprise.maker.do('filePledge', { input: { id: f.id, acknowledged: preflight.unknown } });
  }
  await bank.maker.do('requestDrawdown', { input: { id: contract } });
  await bank.checker.do('approveDrawdown', { input: { id: contract } });
  await api.drain();
  for (const i of times)
    await bank.maker.do('recordRepayment', {
      input: { contractId: contract, amountFen: 100_000 + i, paidOn: today, reference: `还款-${facts.serial}-${i}` },
    });
  await api.drain();

  await openFund(walk);
  const support = await supportOf(walk);
  ids['coverage'] = support.coverages[0]!.id;
  ids['claim'] = support.claims[0]!.id;
  // The case's own listing is closed by now; one that is still open stands for a card of the market.
  ids['card'] = (await bank.maker.ask<{ nodes: readonly { id: string }[] }>('market')).nodes[0]!.id;
  for (const i of times) {
    const { id } = await fund.maker.do('enterFundMovement', {
      input: {
        fundId: ids['fund'],
        kind: 'CONTRIBUTION',
        amountFen: WAN + i,
        valueDate: today,
        counterparty: '财政局',
        memo: `出资 ${i}`,
      },
    });
    ids['movement'] = id;
    await attach(fund.maker, 'fund-movement', id, 'VOUCHER', '凭证.pdf');
    await fund.maker.do('submitFundMovement', { input: { id } });
    await fund.checker.do('postFundMovement', { input: { id } });
    const target = await bureau.maker.do('proposeTarget', {
      input: {
        amountFen: WAN * (i + 1),
        basis: '会议',
        designations: [],
        label: `目标 ${i}`,
        source: 'OWN',
        year: 2019,
      },
    });
    ids['target'] = target.id;
    await bureau.checker.do('rejectTarget', { input: { id: target.id, reason: '再议' } });
    const reported = await bureau.maker.do('reportLending', {
      input: {
        metric: 'PLEDGE_FINANCING_AMOUNT',
        periodFrom: `20${String(10 + (i % 9)).padStart(2, '0')}-01-01`,
        periodLast: `20${String(10 + (i % 9)).padStart(2, '0')}-12-31`,
        value: WAN * i,
        basis: 'DRAWN',
        basisNote: '月报',
      },
    });
    ids['return'] = reported.id;
    const rule = await bureau.maker.do('draftRule', { input: { programme: 'dongguan-2019', summary: `草案 ${i}` } });
    ids['rule'] = rule.id;
    await bureau.maker.do('changeRule', {
      input: {
        id: rule.id,
        parameter: 'INTEREST_SUBSIDY_RATE',
        from: '2029-01-01',
        value: { text: '0.60' },
        documentTitle: '示例文件',
        clause: '第三条',
        quote: '贴息比例为60%',
      },
    });
  }
  await noteReasons(walk, { filing: ids['filing']!, offer: offers[0]!, 'subsidy-claim': ids['claim'] });
  await supposeOnBook(walk, n);
  for (const _ of times) await supposeRule(walk);
  await importLaw(walk, n);
  for (const i of times)
    await enterprise.maker.do('invite', {
      input: { email: `bulk-${facts.serial}-${i}@test.example`, roles: ['OPERATOR'] },
    });
  await api.drain();
}
