import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';
import { BarChartSvg, ChartTable, scaleTop, type BarChartProps } from './bar-chart';
import type { draw as Draw } from './live-chart-engine';
import { uiText } from './ui-text';

/** The server-drawn chart, replaced by a live one once the browser has fetched the drawing library. Never needed to read the figures. */
export function LiveChart(props: BarChartProps) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<{ draw: typeof Draw } | null>(null);

  useEffect(() => {
    let wanted = true;
    void import('./live-chart-engine').then((loaded) => wanted && setEngine(loaded));
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(
    () =>
      engine && box.current
        ? engine.draw(box.current, props, { projected: t.projected, target: t.target }, scaleTop)
        : undefined,
    [engine, props, t],
  );

  return (
    <figure className="chart">
      {engine ? (
        <div className="chart-live" ref={box} role="img" aria-label={props.label} data-live="true" />
      ) : (
        <BarChartSvg {...props} />
      )}
      {props.caption ? <figcaption>{props.caption}</figcaption> : null}
      <ChartTable {...props} />
    </figure>
  );
}
