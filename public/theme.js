// Sets colours, text size, density, motion, the sizes of the panes and what of the page is drawn first, before the first
// paint, and starts the reading of another timeline. A file of its own because the page's policy allows no inline script.
// The link's word goes before the device's memory; without either the system decides. Storage may be refused.
(() => {
  const page = document.documentElement;
  let settings;
  try {
    settings = JSON.parse(localStorage.getItem('sourceline') ?? '{}').settings;
  } catch {
    // Refused or damaged: as if nothing were kept.
  }
  const { text, density, motion } = settings ?? {};
  const asked = new URLSearchParams(location.search);
  if (asked.get('data')) {
    // What stands in the page is another timeline than the one that is asked for: not shown in its place.
    page.dataset.other = '';
    startReader(page.dataset.reader, { data: asked.get('data'), site: new URL(page.dataset.root, location.href).href });
  }
  const theme = asked.get('theme') || settings?.theme;
  if (['light', 'dark', 'contrast'].includes(theme)) page.dataset.theme = theme;
  if ([115, 130, 150].includes(text)) page.dataset.text = text;
  if (density === 'compact') page.dataset.density = density;
  if (['still', 'moving'].includes(motion)) page.dataset.motion = motion;
  for (const [name, share] of [
    ['--pane-split', settings?.paneSplit],
    ['--axis-split', settings?.axisSplit],
  ]) {
    if (typeof share === 'number') page.style.setProperty(name, share);
  }

  // What stands in the page comes to be seen in three frames: its bar, its introduction, its list. To lay it out at once is
  // one long task, in which a hand is not heard. `served.css` knows what each step leaves for later.
  // The first twice: it is set now, and asked for the next before anything of it is drawn.
  const steps = ['bar', 'bar', 'introduction'];
  openNext();

  function openNext() {
    if (steps.length === 0) return page.removeAttribute('data-opening');
    page.dataset.opening = steps.shift();
    requestAnimationFrame(openNext);
  }

  // The thread that reads another timeline is started, and sent for the file, before the app's own script is there. The app
  // takes it over (app/dataset/ask.ts); where threads are refused it finds none.
  function startReader(address, wanted) {
    if (!address) return;
    try {
      const reader = { worker: new Worker(address, { type: 'module' }), hasFailed: false };
      reader.worker.onerror = () => (reader.hasFailed = true);
      reader.worker.postMessage(wanted);
      window.sourcelineReader = reader;
    } catch {
      // Refused.
    }
  }
})();
