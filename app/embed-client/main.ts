/** `embed.js`: for a host's page. Names its class, defines its element, upgrades the frames that are marked for it. */
import { SourceLineElement, upgradeFrames } from './source-line';
import { Sourceline } from './sourceline';

Object.assign(window, { Sourceline });
if (customElements.get('source-line') === undefined) customElements.define('source-line', SourceLineElement);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgradeFrames);
else upgradeFrames();
