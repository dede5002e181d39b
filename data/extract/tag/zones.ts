// Names of time zones that news writes beside a clock time, and their distance from UTC. Only those that fix it by themselves:
// "Eastern time" and "local time" do not.

const HOUR = 60;

/** Folded name → minutes ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  tu: 0,
  bst: HOUR,
  cet: HOUR,
  cest: 2 * HOUR,
  eet: 2 * HOUR,
  eest: 3 * HOUR,
  msk: 3 * HOUR,
  est: -5 * HOUR,
  edt: -4 * HOUR,
  cst: -6 * HOUR,
  cdt: -5 * HOUR,
  mst: -7 * HOUR,
  mdt: -6 * HOUR,
  pst: -8 * HOUR,
  pdt: -7 * HOUR,
};

/** Minutes ahead of UTC; undefined for no zone and for one that the name alone does not fix. */
export const offsetOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : ZONES[name];
