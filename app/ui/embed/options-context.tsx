/** What the link says of the frame, handed down once. */
import { createContext, useContext } from 'react';
import { defaultEmbedOptions, type EmbedOptions } from '../../url/embed-options';

const OptionsContext = createContext<EmbedOptions>(defaultEmbedOptions);

export const OptionsProvider = OptionsContext.Provider;

export const useOptions = (): EmbedOptions => useContext(OptionsContext);
