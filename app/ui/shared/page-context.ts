/**
 * Which dialogs and modes this page has: said once by the shell, read by what offers them, so that each appears in menu,
 * palette and keyboard by itself on the day it exists.
 */
import { createContext, useContext } from 'react';
import type { Page } from '../../actions/action';

export type Offered = Pick<Page, 'panels' | 'modes'>;

const OfferedContext = createContext<Offered>({ panels: new Set(), modes: new Set() });

export const OfferedProvider = OfferedContext.Provider;
export const useOffered = (): Offered => useContext(OfferedContext);
