// Written by infra/scripts/build-catalogue.mjs from the YAML beside it; do not edit by hand.
import type { PublishedFigure } from '../types';

export const FIGURES: readonly PublishedFigure[] = [
  {
    id: "dongguan-2017",
    division: "441900",
    metric: "PLEDGE_FINANCING_AMOUNT",
    basis: { zh: "专利质押融资额，简报所载年度总额，口径未说明", en: "Financing secured by patents as the bulletin prints it; the basis is not stated" },
    period: { from: "2017-01-01", last: "2017-12-31" },
    unit: "yuan",
    value: "6493190000.00",
    printed: "64.9319 亿元",
    reference: { document: "ip-operation-bulletin-2019-12", clause: "dongguan-totals", quote: "2017 年东莞专利质押融资额 64.9319 亿元" },
  },
  {
    id: "dongguan-2018",
    division: "441900",
    metric: "PLEDGE_FINANCING_AMOUNT",
    basis: { zh: "专利质押融资额，简报所载年度总额，口径未说明", en: "Financing secured by patents as the bulletin prints it; the basis is not stated" },
    period: { from: "2018-01-01", last: "2018-12-31" },
    unit: "yuan",
    value: "2727359700.00",
    printed: "27.273597 亿元",
    reference: { document: "ip-operation-bulletin-2019-12", clause: "dongguan-totals", quote: "2018 年专利质押融资额 27.273597 亿元" },
  },
  {
    id: "dongguan-2019-10",
    division: "441900",
    metric: "PLEDGE_FINANCING_AMOUNT",
    basis: { zh: "专利质押融资额，简报所载 2019 年截至 10 月的累计", en: "Financing secured by patents, accumulated to October 2019 as the bulletin prints it" },
    period: { from: "2019-01-01", last: "2019-10-31" },
    unit: "yuan",
    value: "2799450000.00",
    printed: "27.9945 亿元",
    reference: { document: "ip-operation-bulletin-2019-12", clause: "dongguan-totals", quote: "截至 2019 年 10 月,东莞专利质押融资额 27.9945 亿元" },
  },
];
