import type { Json } from '@zhiya/kernel';

type Facts = Readonly<Record<string, Json>>;
interface Letter {
  readonly subject: string;
  readonly body: string;
}

const DECISIONS: Readonly<Record<string, readonly [string, string]>> = {
  approve: ['已通过审核，可以办理业务', 'has been approved'],
  reject: ['未通过审核', 'has not been approved'],
  suspend: ['已被暂停', 'has been suspended'],
  reinstate: ['已恢复', 'has been reinstated'],
};

/** Stands in a kept letter where its link was. */
export const LINK_PLACE = '{{link}}';

/**
 * Letters in Chinese with an English line below; `base` is the public address of the site, `link` what opens the account, in the letters
 * that carry such a link.
 */
export const TEMPLATES: Readonly<Record<string, (f: Facts, base: string, link: string) => Letter>> = {
  passwordReset: (f, _base, link) => ({
    subject: '知押：重设密码 / Reset your password',
    body: `${f['name']}，您好：\n\n请在 ${f['minutes']} 分钟内打开下面的链接重设密码。如果不是您本人的操作，不必理会本邮件。\nOpen this link within ${f['minutes']} minutes to set a new password.\n\n${link}\n`,
  }),
  invitation: (f, _base, link) => ({
    subject: `知押：${f['organisation']} 邀请您加入 / Invitation`,
    body: `您好：\n\n${f['organisation']} 邀请您作为成员使用知押。链接 ${f['days']} 天内有效。\n${f['organisation']} invites you to Zhiya; the link is valid for ${f['days']} days.\n\n${link}\n`,
  }),
  turn: (f, base) => ({
    subject: `知押：${f['about'] ? `${f['about']} ` : ''}有一项工作等待贵单位处理${f['dueOn'] ? `（请于 ${f['dueOn']} 前）` : ''}`,
    body: `${f['name']}，您好：\n\n${f['organisation']} 有一项工作等待处理${f['about'] ? `（${f['about']}）` : ''}，自 ${f['since']} 起${f['dueOn'] ? `，请于 ${f['dueOn']} 前办理` : ''}。\nSomething waits for your organisation${f['about'] ? ` (${f['about']})` : ''} since ${f['since']}${f['dueOn'] ? `, until ${f['dueOn']}` : ''}.\n\n${base}/app/work\n`,
  }),
  outside: (f, base) => ({
    subject: `知押：${f['about'] ? `${f['about']} ` : ''}等待平台外机构答复${f['dueOn'] ? `（答复期限 ${f['dueOn']}）` : ''}`,
    body: `${f['name']}，您好：\n\n自 ${f['since']} 起等待平台外机构答复${f['about'] ? `（${f['about']}）` : ''}${f['dueOn'] ? `，答复期限 ${f['dueOn']}` : ''}。收到答复后，请${f['organisation']}录入结果。\nAn answer from outside the platform is awaited${f['about'] ? ` (${f['about']})` : ''} since ${f['since']}${f['dueOn'] ? `, promised by ${f['dueOn']}` : ''}; please enter it when it comes.\n\n${base}/app/work\n`,
  }),
  organisationDecision: (f, base) => {
    const [zh, en] = DECISIONS[String(f['decision'])]!;
    return {
      subject: `知押：${f['organisation']}${zh}`,
      body: `${f['name']}，您好：\n\n${f['organisation']}${zh}。${f['reason'] ? `理由：${f['reason']}` : ''}\n${f['organisation']} ${en}.\n\n${base}/login\n`,
    };
  },
};
