/** When a page has been read to its end: all that was served is there. Must not know: what that is. */

/** Never rejects. */
export const pageRead = (page: Document): Promise<void> =>
  new Promise((done) => {
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', () => done());
    else done();
  });
