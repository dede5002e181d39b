// Sets colours, text size, density, motion and the sizes of the panes before the first paint; a file of its own because the page's policy
// allows no inline script. The link's word goes before the device's memory; without either the system decides. Storage
// may be refused.
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
    startReader(page.dataset.reader);
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

  // The thread that reads another timeline takes its time to start: it starts before the app does, which takes it over
  // (app/dataset/ask.ts). Where threads are refused the app finds none.
  function startReader(address) {
    if (!address) return;
    try {
      const reader = { worker: new Worker(address, { type: 'module' }), hasFailed: false };
      reader.worker.onerror = () => (reader.hasFailed = true);
      window.sourcelineReader = reader;
    } catch {
      // Refused.
    }
  }
})();
