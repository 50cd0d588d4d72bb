// What `npm start` says when all is up: where to go and as whom.
import { isPrivate } from './web/listen.mjs';

const ROLES = {
  ENTERPRISE: '企业 enterprise',
  BANK: '银行 bank',
  INSURER: '保险 insurer',
  GUARANTOR: '担保 guarantor',
  EVALUATOR: '评估 evaluator',
  BUREAU: '知识产权局 bureau',
  FUND_MANAGER: '基金管理 fund manager',
  EXCHANGE: '交易平台 exchange',
  OPERATOR: '平台运营 operator',
  SERVICE_PROVIDER: '服务机构 service provider',
  ASSOCIATION: '行业协会 association',
  PARK: '园区 park',
};
const MEMBERS = { APPROVER: '复核 checker', OPERATOR: '经办 maker', ADMINISTRATOR: '管理员 administrator' };

/** Han characters and full-width signs take two columns of a terminal. */
const width = (text) =>
  [...text].reduce(
    (sum, c) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        c,
      )
        ? 2
        : 1),
    0,
  );
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

function table(rows) {
  const columns = rows[0].map((_, i) => Math.max(...rows.map((row) => width(row[i]))));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => pad(cell, columns[i]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}

/** Roles come as KIND, or as KIND:APPROVER for the second person of an organisation. */
const roleOf = (role) => {
  const [kind, member] = role.split(':');
  return `${ROLES[kind] ?? kind}${member === undefined ? '' : ` · ${MEMBERS[member] ?? member}`}`;
};

export function printWelcome({ url, host = 'localhost', dataDir, logins }) {
  console.log(`\n  知押 Zhiya  →  ${url}\n`);
  if (logins.length > 0) {
    const rows = logins.map((l) => [roleOf(l.role), l.email, l.password, l.organisation]);
    console.log(`${table([['角色 role', '邮箱 e-mail', '密码 password', '机构 organisation'], ...rows])}\n`);
  }
  if (!isPrivate(host))
    console.log(
      `  注意：密码是公开的，而 HOST=${host} 让其他机器也能访问 / mind: the passwords are public, and HOST=${host} lets other machines in.\n`,
    );
  console.log(
    `  以上账号仅用于演示 / these logins exist only in the demonstration. 数据 data: ${dataDir}. 停止 stop: Ctrl-C\n`,
  );
}
