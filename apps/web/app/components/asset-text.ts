import { defineText } from '@zhiya/web-ui';

/** Words of a right's form and of its facts. */
export const assetText = defineText({
  zh: {
    number: '编号', title: '名称', owner: '权利人', owners: '权利人', coOwners: '共有人', status: '法律状态', burdens: '权利负担', none: '无', protectedUntil: '保护期至', untold: '尚不能确定',
    filingDate: '申请日', grantDate: '授权公告日', isDivisional: '分案申请', compensationDays: '期限补偿天数', annualFeePaidUntil: '年费已缴至', niceClass: '类别', registrationDate: '注册公告日', renewals: '已续展次数',
    completedOn: '开发（创作）完成日', firstPublishedOn: '首次发表日', registeredOn: '登记日', unpublished: '未发表', author: '著作权人', authorDiedOn: '作者去世日', checkedOn: '状态核对日', source: '核对依据',
    LEGAL_PERSON: '法人或非法人组织', NATURAL_PERSON: '自然人', listable: '可以质押', notListable: '目前不能质押', pledgedIn: '已质押的案件', coOwnersAgreed: '共有人已书面同意质押', yes: '是', no: '否', class: (n: number) => `第 ${n} 类`,
    numberHintPatent: '证书上的专利号，以 ZL 开头，最后一位是校验码，例如 ZL201710601862.3', numberHintTrademark: '注册号为 1 至 8 位数字，例如 6020569', numberHintSoftware: '登记号为年份、SR 和六至七位数字，例如 2019SR0123456，不是证书号',
    numberHintWork: '例如 国作登字-2019-F-00123456', titleHint: '与证书一致', ownerHint: '与证书一致；如与企业现名称不同，请按证书填写', coOwnersHint: '每行一个，只有一个权利人时不填；有统一社会信用代码的写在名称后，用空格隔开',
    coOwnersAgreedHint: '共有的权利须经全体共有人同意才能质押，登记后请上传同意书', filingHint: '国际申请填国际申请日', grantHint: '尚未授权的留空', feeHint: '授权专利必填，按最近一次缴费凭证填写', classHint: '1 至 45',
    renewalsHint: '没有续展过填 0', publishedHint: '未发表的留空', compensationHint: '没有的留空', isDivisionalHint: '分案保留母案的申请日',
  },
  en: {
    number: 'Number', title: 'Title', owner: 'Owner', owners: 'Owners', coOwners: 'Co-owners', status: 'Legal status', burdens: 'Burdens', none: 'none', protectedUntil: 'Protected until', untold: 'cannot be told yet',
    filingDate: 'Filing date', grantDate: 'Grant date', isDivisional: 'Divisional application', compensationDays: 'Days of term compensation', annualFeePaidUntil: 'Annual fee paid until', niceClass: 'Class', registrationDate: 'Registration date', renewals: 'Renewals so far',
    completedOn: 'Completed on', firstPublishedOn: 'First published on', registeredOn: 'Registered on', unpublished: 'unpublished', author: 'Copyright owner', authorDiedOn: 'Author died on', checkedOn: 'Status checked on', source: 'Read from',
    LEGAL_PERSON: 'Legal person or other organisation', NATURAL_PERSON: 'Natural person', listable: 'May be pledged', notListable: 'Cannot be pledged now', pledgedIn: 'Pledged in case', coOwnersAgreed: 'The co-owners have agreed in writing', yes: 'yes', no: 'no', class: (n: number) => `class ${n}`,
    numberHintPatent: 'The number of the certificate, beginning with ZL; the last character is a check, for example ZL201710601862.3', numberHintTrademark: 'One to eight digits, for example 6020569', numberHintSoftware: 'A year, SR and six or seven digits: 2019SR0123456, not the number of the certificate',
    numberHintWork: 'For example 国作登字-2019-F-00123456', titleHint: 'As on the certificate', ownerHint: 'As on the certificate, where it is not your present name', coOwnersHint: 'One per line, none where you are the only owner; a credit code follows the name after a blank',
    coOwnersAgreedHint: 'A shared right is pledged only if all agree; attach the agreement afterwards', filingHint: 'International: its own date', grantHint: 'Leave empty until it is granted', feeHint: 'Needed for a granted patent, as on the latest receipt', classHint: '1 to 45',
    renewalsHint: '0 where it was never renewed', publishedHint: 'Leave empty where unpublished', compensationHint: 'Leave empty where none', isDivisionalHint: 'A divisional keeps the filing date of its parent',
  },
});
