/** A value once it has stopped changing: what is said aloud is said once, not at every letter. */
import { useEffect, useState } from 'react';

const QUIET_MS = 600;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
