import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scaleTop } from './bar-chart';
import type { drawPairs as Draw } from './pair-chart-engine';

export interface PairBar {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}
export interface PairChartProps {
  /** Says in words what the picture shows. */
  readonly label: string;
  readonly unit: string;
  readonly bars: readonly PairBar[];
  readonly words: { readonly before: string; readonly after: string };
  readonly caption?: ReactNode;
}

const [HEIGHT, LEFT, TOP, BASE] = [280, 56, 44, 240];
const FULL = 640;
const LABEL_ROOM = 58;
const short = (n: number): string => String(Math.round(n * 100) / 100);

/** Two bars for each label, as plain SVG: what is, and what would be. The table with the exact figures stands beside it. */
export function PairChartSvg({ label, unit, bars, words }: PairChartProps) {
  const top = scaleTop(Math.max(0, ...bars.flatMap((b) => [b.before, b.after])));
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  const slot = (FULL - LEFT) / Math.max(1, bars.length);
  const width = Math.min(30, slot * 0.36);
  const every = Math.ceil(LABEL_ROOM / slot);
  return (
    <svg viewBox={`0 0 ${FULL} ${HEIGHT}`} preserveAspectRatio="xMinYMid meet" role="img" aria-label={label}>
      {[1, 2, 3, 4].map((i) => (
        <g key={i}>
          <line className="grid" x1={LEFT} x2={FULL} y1={y((top / 4) * i)} y2={y((top / 4) * i)} />
          <text x={LEFT - 8} y={y((top / 4) * i) + 4} textAnchor="end">
            {short((top / 4) * i)}
          </text>
        </g>
      ))}
      {bars.map((b, i) => {
        const middle = LEFT + slot * (i + 0.5);
        return (
          <g key={b.label}>
            <rect className="past" x={middle - width} y={y(b.before)} width={width} height={BASE - y(b.before)} />
            <rect className="now" x={middle} y={y(b.after)} width={width} height={BASE - y(b.after)} />
            {i % every === 0 ? (
              <text x={middle} y={BASE + 22} textAnchor="middle">
                {b.label}
              </text>
            ) : null}
          </g>
        );
      })}
      <line className="axis" x1={LEFT} x2={FULL} y1={BASE} y2={BASE} />
      <rect className="past" x={LEFT} y={8} width={14} height={14} />
      <text x={LEFT + 20} y={20}>
        {words.before}
      </text>
      <rect className="now" x={LEFT + 140} y={8} width={14} height={14} />
      <text x={LEFT + 160} y={20}>
        {words.after}
      </text>
      <text x={FULL} y={20} textAnchor="end">
        {unit}
      </text>
    </svg>
  );
}

/** The server-drawn chart, live once the browser has fetched the drawing library. */
export function PairChart(props: PairChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<{ draw: typeof Draw } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./pair-chart-engine').then((loaded) => wanted && setEngine({ draw: loaded.drawPairs }));
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => (engine && box.current ? engine.draw(box.current, props, scaleTop) : undefined), [engine, props]);
  return (
    <figure className="chart">
      {engine ? (
        <div className="chart-live" ref={box} role="img" aria-label={props.label} data-live="true" />
      ) : (
        <PairChartSvg {...props} />
      )}
      {props.caption ? <figcaption>{props.caption}</figcaption> : null}
    </figure>
  );
}
