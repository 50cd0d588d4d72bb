import { defineText } from '../../text';

/** What the fields of the company's form are called, in the form, in the file that a bank reads and in the trail. */
export const companyFieldText = defineText({
  zh: {
    establishedOn: '成立日期',
    industry: '所属行业',
    employees: '员工人数',
    revenueFen: '上年度营业收入',
    contactName: '联系人',
    contactPhone: '联系电话',
    introduction: '企业简介',
  },
  en: {
    establishedOn: 'Established on',
    industry: 'Industry',
    employees: 'Employees',
    revenueFen: 'Revenue of the last year',
    contactName: 'Contact',
    contactPhone: 'Telephone',
    introduction: 'About the company',
  },
});
