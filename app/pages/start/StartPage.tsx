/**
 * What the start page says before any script runs, or without one: the timeline as a document. Where the app is on its
 * way, each part already stands where the app will put it, beside room kept for the axis; `served.css` does that.
 *
 * Uses the reader's own class names for what must look like the reader. Must not know: the store.
 */
import { Content } from '../Content';
import { LanguageLinks } from '../PageFrame';
import type { PageContext } from '../page-context';
import { METHOD_PLACE } from '../site-paths';
import { ServedIntroduction } from './ServedIntroduction';
import { ServedList } from './ServedList';

/** As many as the reader's own skeleton has. */
const LANES = ['a', 'b', 'c', 'd', 'e', 'f'];

export function StartPage({ page }: { readonly page: PageContext }) {
  return (
    <div className="served" id="served">
      <a className="skip" href="#served-list">
        {page.messages.app.skipToList}
      </a>
      <header className="header">
        <h1>
          <Content of={page.dataset.timeline.title} page={page} />
        </h1>
        {/* Room for the controls, which need the script. */}
        <div className="view-controls served-controls" />
        <nav className="header-end" aria-label={page.words.pages}>
          <a className="header-link" href={page.home + METHOD_PLACE}>
            {page.words.method.title}
          </a>
          <span className="served-theme" />
          <LanguageLinks page={page} />
        </nav>
      </header>
      <main className="served-panes">
        <ServedIntroduction page={page} />
        {/* As the reader has it, so that its axis has the same room: clocks, axis, strip and buttons. */}
        <div className="served-axis axis-and-strip" aria-hidden="true">
          <div className="clock-row" />
          <div className="timeline-pane">
            <div className="axis-frame">
              <div className="axis-skeleton">
                {LANES.map((lane) => (
                  <i key={lane} />
                ))}
              </div>
            </div>
          </div>
          <div className="overview">
            <div className="overview-frame" />
          </div>
          <div className="axis-foot">
            <div className="axis-toolbar" />
          </div>
        </div>
        <ServedList page={page} />
      </main>
    </div>
  );
}
