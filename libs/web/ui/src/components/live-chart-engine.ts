import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarChartProps } from './bar-chart';

use([BarChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws into the box and answers the function that takes everything down again. */
export function draw(
  box: HTMLDivElement,
  { bars, target, unit }: BarChartProps,
  words: { projected: string; target: string },
  scaleTop: (n: number) => number,
): () => void {
  const ink = colour('--ink-2');
  const top = scaleTop(Math.max(...bars.map((b) => Math.max(b.value, b.projected?.value ?? 0)), target?.value ?? 0));
  const chart = init(box, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    grid: { left: 8, right: 12, top: 28, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    xAxis: {
      type: 'category',
      data: bars.map((b) => b.label),
      axisTick: { show: false },
      axisLabel: { color: ink, fontSize: 13, interval: 0, hideOverlap: bars.length > 6 },
      axisLine: { lineStyle: { color: colour('--ink') } },
    },
    yAxis: {
      type: 'value',
      max: top,
      interval: top / 4,
      axisLabel: { color: ink, fontSize: 13 },
      splitLine: { lineStyle: { color: colour('--line') } },
    },
    series: [
      {
        name: unit,
        type: 'bar',
        barMaxWidth: 96,
        data: bars.map((b) => ({
          value: b.value,
          itemStyle: { color: b.isCurrent ? colour('--blue') : colour('--bar-past') },
          label: {
            show: true,
            formatter: b.display,
            fontWeight: 600,
            ...(b.projected
              ? { position: 'insideTop', color: '#fff' }
              : { position: 'top', color: colour('--ink'), textBorderColor: colour('--surface'), textBorderWidth: 4 }),
          },
        })),
        ...(target
          ? {
              markLine: {
                symbol: 'none',
                data: [{ yAxis: target.value }],
                lineStyle: { color: colour('--seal'), type: 'dashed' },
                label: {
                  formatter: `${words.target} ${target.display}`,
                  position: 'insideStartTop',
                  color: colour('--seal'),
                  textBorderColor: colour('--surface'),
                  textBorderWidth: 4,
                },
              },
            }
          : {}),
      },
      ...(bars.some((b) => b.projected)
        ? [
            {
              name: words.projected,
              type: 'bar',
              barMaxWidth: 96,
              barGap: '-100%',
              z: 1,
              data: bars.map((b) => ({
                value: b.projected?.value ?? null,
                itemStyle: { color: 'transparent', borderColor: colour('--blue'), borderType: 'dashed' },
                label: {
                  show: b.projected !== undefined,
                  position: 'top',
                  formatter: `${words.projected} ${b.projected?.display ?? ''}`,
                  color: colour('--blue'),
                },
              })),
            },
          ]
        : []),
    ],
  });
  const resize = () => chart.resize();
  addEventListener('resize', resize);
  return () => {
    removeEventListener('resize', resize);
    chart.dispose();
  };
}
