import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PairChartProps } from './pair-chart';

use([BarChart, GridComponent, TooltipComponent, LegendComponent, SVGRenderer]);

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws into the box and answers the function that takes everything down again. */
export function drawPairs(
  box: HTMLDivElement,
  { bars, words, unit }: PairChartProps,
  scaleTop: (n: number) => number,
): () => void {
  const ink = colour('--ink-2');
  const top = scaleTop(Math.max(0, ...bars.flatMap((b) => [b.before, b.after])));
  const chart = init(box, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    grid: { left: 8, right: 12, top: 40, bottom: 8, containLabel: true },
    legend: { top: 4, right: 8, data: [words.before, words.after], textStyle: { color: ink } },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      renderMode: 'richText',
      valueFormatter: (v: unknown) => `${String(v)} ${unit}`,
    },
    xAxis: {
      type: 'category',
      data: bars.map((b) => b.label),
      axisTick: { show: false },
      axisLabel: { color: ink, fontSize: 13, hideOverlap: true },
      axisLine: { lineStyle: { color: colour('--ink') } },
    },
    yAxis: {
      type: 'value',
      name: unit,
      max: top,
      interval: top / 4,
      axisLabel: { color: ink, fontSize: 13 },
      splitLine: { lineStyle: { color: colour('--line') } },
    },
    series: [
      {
        name: words.before,
        type: 'bar',
        barMaxWidth: 30,
        itemStyle: { color: colour('--bar-past') },
        data: bars.map((b) => b.before),
      },
      {
        name: words.after,
        type: 'bar',
        barMaxWidth: 30,
        itemStyle: { color: colour('--blue') },
        data: bars.map((b) => b.after),
      },
    ],
  });
  const resize = () => chart.resize();
  addEventListener('resize', resize);
  return () => {
    removeEventListener('resize', resize);
    chart.dispose();
  };
}
