/** Which werkprocessen the hours went to, as bars beside one another, with what the goals say. */
import type { JsonYear } from '../as-json.js';
import { words } from './words.js';

export function ProcessBars({ of }: { readonly of: JsonYear['workProcesses'] }): React.ReactNode {
  const most = Math.max(60, ...of.map(({ minutes }) => minutes));
  return (
    <>
      <h2 tabIndex={-1}>{words.processes}</h2>
      {of.length === 0 ? (
        <p className="under">{words.noProcesses}</p>
      ) : (
        <>
          <dl className="processes-bars">
            {of.map(({ code, title, minutes, words: said }) => (
              <div key={code}>
                <dt>
                  <strong>{code}</strong> {title}
                </dt>
                <dd>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                    <rect className="whole" width={100} height={10} />
                    <rect className="made" width={(minutes / most) * 100} height={10} />
                  </svg>
                  {said || words.noneYet}
                </dd>
              </div>
            ))}
          </dl>
          <p className="small">{words.processesAbout}</p>
        </>
      )}
    </>
  );
}
