import type { ReactNode } from 'react';
import { useText } from '../text';
import { uiText } from './ui-text';

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  readonly display: string;
  readonly isCurrent?: boolean;
  /** What the period would come to at the same pace, drawn as an outline. */
  readonly projected?: { readonly value: number; readonly display: string };
  /** What the figure is and where it comes from; a column of the table. */
  readonly note?: string;
}

export interface BarChartProps {
  /** Says in words what the picture shows, figures included. */
  readonly label: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly ChartBar[];
  readonly target?: { readonly value: number; readonly display: string };
  readonly caption?: ReactNode;
}

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 46;
const TOP = 26;
const BASE = 218;

/** A round number at or above the largest value, cut into four. */
export function scaleTop(largest: number): number {
  if (largest <= 0) return 4;
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s * 4 >= largest) ?? power * 10;
  return step * 4;
}

const short = (n: number) => String(Math.round(n * 100) / 100);

/** A bar chart as plain SVG: the same before scripts, without scripts and on paper, with its table beside it. */
export function BarChartSvg({ label, bars, target }: BarChartProps) {
  const t = useText(uiText);
  const top = scaleTop(Math.max(...bars.map((b) => Math.max(b.value, b.projected?.value ?? 0)), target?.value ?? 0));
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  const slot = (WIDTH - LEFT) / Math.max(1, bars.length);
  const width = Math.min(96, slot * 0.52);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[1, 2, 3, 4].map((i) => (
        <g key={i}>
          <line className="grid" x1={LEFT} x2={WIDTH} y1={y((top / 4) * i)} y2={y((top / 4) * i)} />
          <text x={LEFT - 8} y={y((top / 4) * i) + 4} textAnchor="end">
            {short((top / 4) * i)}
          </text>
        </g>
      ))}
      {bars.map((b, i) => {
        const x = LEFT + slot * i + (slot - width) / 2;
        const peak = Math.min(y(b.value), b.projected ? y(b.projected.value) : BASE);
        return (
          <g key={b.label}>
            {b.projected ? <rect className="projected" x={x} y={y(b.projected.value)} width={width} height={BASE - y(b.projected.value)} /> : null}
            <rect className={b.isCurrent ? 'now' : 'past'} x={x} y={y(b.value)} width={width} height={BASE - y(b.value)} />
            <text className="value" x={x + width / 2} y={peak - 8} textAnchor="middle">
              {b.display}
            </text>
            {b.projected ? (
              <text x={x + width + 6} y={y(b.projected.value) + 4}>
                {t.projected} {b.projected.display}
              </text>
            ) : null}
            <text x={x + width / 2} y={BASE + 22} textAnchor="middle">
              {b.label}
            </text>
          </g>
        );
      })}
      <line className="axis" x1={LEFT} x2={WIDTH} y1={BASE} y2={BASE} />
      {target ? (
        <g>
          <line className="target" x1={LEFT} x2={WIDTH} y1={y(target.value)} y2={y(target.value)} />
          <text className="target-text" x={LEFT + 6} y={y(target.value) - 6}>
            {t.target} {target.display}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

export function ChartTable({ title, unit, bars, target }: BarChartProps) {
  const t = useText(uiText);
  const hasNotes = bars.some((b) => b.note);
  const hasProjection = bars.some((b) => b.projected);
  return (
    <details className="more">
      <summary>{t.asTable}</summary>
      <table>
        <caption className="vh">{t.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" className="r">
              {t.valueIn(unit)}
            </th>
            {hasProjection ? (
              <th scope="col" className="r">
                {t.projected}
              </th>
            ) : null}
            {hasNotes ? <th scope="col">{t.source}</th> : null}
          </tr>
        </thead>
        <tbody>
          {bars.map((b) => (
            <tr key={b.label}>
              <th scope="row">{b.label}</th>
              <td className="r">{b.display}</td>
              {hasProjection ? <td className="r">{b.projected?.display ?? '–'}</td> : null}
              {hasNotes ? <td>{b.note}</td> : null}
            </tr>
          ))}
          {target ? (
            <tr>
              <th scope="row">{t.target}</th>
              <td className="r">{target.display}</td>
              {hasProjection ? <td className="r">–</td> : null}
              {hasNotes ? <td /> : null}
            </tr>
          ) : null}
        </tbody>
      </table>
    </details>
  );
}

export function BarChart(props: BarChartProps) {
  return (
    <figure className="chart">
      <BarChartSvg {...props} />
      {props.caption ? <figcaption>{props.caption}</figcaption> : null}
      <ChartTable {...props} />
    </figure>
  );
}
