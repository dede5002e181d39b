/** What is claimed of an event, piece by piece, in the words of the interface. */
import type { Claim } from '../../state/as-known';
import { formatWhen } from '../../time/format';
import { useApp } from './app-context';
import { textIn } from './text';

/** @param nobody what to say where a claim has no claimant */
export function useClaimWords(nobody: string): (key: keyof Claim, claim: Claim) => string {
  const { language, messages } = useApp();
  return (key, claim) => {
    switch (key) {
      case 'status':
        return messages.status[claim.status];
      case 'when':
        return formatWhen(claim.when, language);
      case 'attribution':
        return claim.attribution === undefined ? nobody : textIn(claim.attribution, language).text;
      default:
        return key satisfies never;
    }
  };
}
