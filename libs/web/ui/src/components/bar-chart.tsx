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

const HEIGHT = 280;
const LEFT = 46;
const TOP = 44;
const BASE = 240;
/** Few bars get a narrow drawing, so that its words stay readable when a phone shrinks it. */
const widthFor = (bars: number): number => (bars <= 4 ? 480 : 640);

/** A round number at or above the largest value, cut into four. */
export function scaleTop(largest: number): number {
  if (largest <= 0) return 4;
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s * 4 >= largest) ?? power * 10;
  return step * 4;
}

const short = (n: number) => String(Math.round(n * 100) / 100);

const INSIDE = 26;

/** One bar: what is so in full, what it would come to as an outline above it. */
function Bar({
  bar,
  x,
  width,
  y,
  projectedWord,
}: {
  bar: ChartBar;
  x: number;
  width: number;
  y: (value: number) => number;
  projectedWord: string;
}) {
  const middle = x + width / 2;
  const height = BASE - y(bar.value);
  const isInside = bar.projected !== undefined && height > INSIDE;
  return (
    <g>
      {bar.projected ? (
        <rect
          className="projected"
          x={x}
          y={y(bar.projected.value)}
          width={width}
          height={BASE - y(bar.projected.value)}
        />
      ) : null}
      <rect className={bar.isCurrent ? 'now' : 'past'} x={x} y={y(bar.value)} width={width} height={height} />
      <text
        className={isInside ? 'value inside' : 'value'}
        x={middle}
        y={isInside ? y(bar.value) + 19 : y(bar.value) - 8}
        textAnchor="middle"
      >
        {bar.display}
      </text>
      {bar.projected ? (
        <text className="projected-text" x={middle} y={y(bar.projected.value) - 8} textAnchor="middle">
          {projectedWord} {bar.projected.display}
        </text>
      ) : null}
      <text x={middle} y={BASE + 22} textAnchor="middle">
        {bar.label}
      </text>
    </g>
  );
}

/** A bar chart as plain SVG: the same before scripts, without scripts and on paper, with its table beside it. */
export function BarChartSvg({ label, bars, target }: BarChartProps) {
  const t = useText(uiText);
  const full = widthFor(bars.length);
  const top = scaleTop(Math.max(...bars.map((b) => Math.max(b.value, b.projected?.value ?? 0)), target?.value ?? 0));
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  const slot = (full - LEFT) / Math.max(1, bars.length);
  const width = Math.min(96, slot * 0.58);
  return (
    <svg viewBox={`0 0 ${full} ${HEIGHT}`} preserveAspectRatio="xMinYMid meet" role="img" aria-label={label}>
      {[1, 2, 3, 4].map((i) => (
        <g key={i}>
          <line className="grid" x1={LEFT} x2={full} y1={y((top / 4) * i)} y2={y((top / 4) * i)} />
          <text x={LEFT - 8} y={y((top / 4) * i) + 4} textAnchor="end">
            {short((top / 4) * i)}
          </text>
        </g>
      ))}
      {target ? <line className="target" x1={LEFT} x2={full} y1={y(target.value)} y2={y(target.value)} /> : null}
      {bars.map((b, i) => (
        <Bar
          key={b.label}
          bar={b}
          x={LEFT + slot * i + (slot - width) / 2}
          width={width}
          y={y}
          projectedWord={t.projected}
        />
      ))}
      <line className="axis" x1={LEFT} x2={full} y1={BASE} y2={BASE} />
      {target ? (
        <g>
          <line className="target" x1={LEFT} x2={LEFT + 28} y1={14} y2={14} />
          <text className="target-text" x={LEFT + 36} y={19}>
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
