/** The floor: a page on which nothing is drawn and nothing listens. */
export {};
