// Words → topic of an event, in English and French. The topic with the most words wins; ties go to the one listed first.

/** A topic's id and the folded beginnings of the words that speak for it. */
interface TopicWords {
  readonly id: string;
  readonly pattern: RegExp;
}

const starting = (list: string): RegExp => new RegExp(`(?<![a-z])(?:${list})`, 'g');

const TOPICS: readonly TopicWords[] = [
  { id: 'summits', pattern: starting('summit|sommet|meeting|reunion|met |conference|videoconf|gather|visit') },
  {
    id: 'arms',
    pattern: starting(
      'nuclear|nuclea|chemical|chimique|biolog|missile shield|anti-missile|warhead|phosphor|disarm|radiolog|bouclier|interception',
    ),
  },
  {
    id: 'aid',
    pattern: starting(
      'aid|aide|deliver|livrai|donat|weapon|armes|munition|ammunition|anti-tank|antichar|soutien|support|promise|equip|drone|billion|milliard',
    ),
  },
  {
    id: 'deployments',
    pattern: starting(
      'deploy|deploi|troop|soldat|soldier|battle group|battlegroup|eastern flank|flanc est|plans? de defense|defen[cs]e plan|plans regionaux|force|command|surveillance|awac',
    ),
  },
  {
    id: 'war',
    pattern: starting(
      'war |war$|guerre|invasion|invade|attack|attaqu|bomb|kill|tue|offensive|battlefield|champ de bataille|front',
    ),
  },
  {
    id: 'diplomacy',
    pattern: starting(
      'negotiat|negocia|talks|diploma|ceasefire|cessez-le-feu|peace|paix|plea|appel|telephone|warn|refus',
    ),
  },
  {
    id: 'alliance',
    pattern: starting(
      'secretary general|secretaire general|mandat|successor|successeur|member|membre|enlarge|elargiss|anniversa|governance|gouvernance|budget|spending',
    ),
  },
  { id: 'cooperation', pattern: starting('cooperat|transit|hub|piracy|piraterie|terrorism|program') },
];

/** The topic that most words of a folded passage speak for; undefined where none does. */
export function topicOf(folded: string): string | undefined {
  const counts = TOPICS.map(({ id, pattern }) => ({ id, count: [...folded.matchAll(pattern)].length }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > 0 ? best.id : undefined;
}
