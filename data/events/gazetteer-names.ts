// Names that international news is full of, in English and French: states by the platform's own table of country names
// (CLDR, through Intl), with their capitals and adjectives; organisations; heads of state and government.
// An editor's own list of actors comes before these.

import type { GazetteerEntry } from './gazetteer';

/** ISO 3166 code → id, adjectives and seats that stand for the state. */
const STATES: readonly (readonly [code: string, id: string, others: string])[] = [
  [
    'US',
    'united-states',
    'United States|US|U.S.|USA|American|Americans|Américain|américaine|White House|Maison-Blanche|Pentagon|Pentagone|Etats-Unis',
  ],
  ['GB', 'united-kingdom', 'UK|U.K.|Britain|British|Great Britain|Grande-Bretagne|Britannique|London|Londres'],
  ['FR', 'france', 'French|Français|Française|Elysée|Élysée|Paris'],
  ['DE', 'germany', 'German|Allemand|Allemande|Berlin'],
  ['RU', 'russia', 'Russian|Russians|Russe|Russes|Moscow|Moscou|Kremlin'],
  ['UA', 'ukraine', 'Ukrainian|Ukrainians|Ukrainien|Ukrainienne|Kyiv|Kiev'],
  ['CN', 'china', 'Chinese|Chinois|Chinoise|Beijing|Pékin'],
  ['TR', 'turkey', 'Turkey|Turkish|Turc|Turque|Turquie|Ankara'],
  ['IT', 'italy', 'Italian|Italien|Italienne'],
  ['ES', 'spain', 'Spanish|Espagnol|Espagnole'],
  ['PL', 'poland', 'Polish|Polonais|Polonaise|Warsaw|Varsovie'],
  ['SE', 'sweden', 'Swedish|Suédois|Suédoise|Stockholm'],
  ['FI', 'finland', 'Finnish|Finlandais|Finlandaise|Helsinki'],
  ['NO', 'norway', 'Norwegian|Norvégien|Norvégienne'],
  ['HU', 'hungary', 'Hungarian|Hongrois|Hongroise|Budapest'],
  ['RO', 'romania', 'Romanian|Roumain|Roumaine'],
  ['BG', 'bulgaria', 'Bulgarian|Bulgare'],
  ['SK', 'slovakia', 'Slovak|Slovaque'],
  ['IR', 'iran', 'Iranian|Iranien|Tehran|Téhéran'],
  ['IQ', 'iraq', 'Iraqi|Irakien|Baghdad|Bagdad'],
  ['SY', 'syria', 'Syrian|Syrien|Damascus|Damas'],
  ['AF', 'afghanistan', 'Afghan|Afghane|Kabul|Kaboul'],
  ['IL', 'israel', 'Israeli|Israélien'],
  ['BY', 'belarus', 'Belarusian|Biélorusse|Minsk'],
  ['GE', 'georgia', 'Georgian|Géorgien|Tbilisi|Tbilissi'],
  ['HR', 'croatia', 'Croatian|Croate'],
  ['LT', 'lithuania', 'Lithuanian|Lituanien'],
  ['CY', 'cyprus', 'Cypriot|Chypriote'],
  ['JP', 'japan', 'Japanese|Japonais|Tokyo'],
  ['IN', 'india', 'Indian|Indien'],
];

const ORGANISATIONS: readonly (readonly [id: string, spellings: string])[] = [
  [
    'nato',
    'NATO|OTAN|Otan|North Atlantic Treaty Organization|Atlantic Alliance|Alliance atlantique|the Alliance|l’Alliance',
  ],
  ['united-nations', 'United Nations|UN|U.N.|Nations unies|ONU|Security Council|Conseil de sécurité'],
  [
    'european-union',
    'European Union|EU|Union européenne|UE|European Commission|Commission européenne|European Council|Conseil européen',
  ],
  ['g7', 'G7|Group of Seven'],
  ['g20', 'G20'],
  ['osce', 'OSCE'],
  ['iaea', 'IAEA|AIEA'],
  ['imf', 'IMF|FMI'],
  ['world-bank', 'World Bank|Banque mondiale'],
  ['icc', 'International Criminal Court|Cour pénale internationale|ICC|CPI'],
  ['duma', 'Duma|Douma'],
  ['reuters', 'Reuters'],
  ['afp', 'AFP'],
];

const PERSONS: readonly (readonly [id: string, spellings: string])[] = [
  ['jens-stoltenberg', 'Jens Stoltenberg|Stoltenberg'],
  ['mark-rutte', 'Mark Rutte|Rutte'],
  ['anders-fogh-rasmussen', 'Anders Fogh Rasmussen|Rasmussen'],
  ['vladimir-putin', 'Vladimir Putin|Putin|Vladimir Poutine|Poutine'],
  ['sergey-lavrov', 'Sergey Lavrov|Sergei Lavrov|Sergueï Lavrov|Lavrov'],
  ['dmitry-medvedev', 'Dmitry Medvedev|Medvedev|Medvedev'],
  ['boris-yeltsin', 'Boris Yeltsin|Yeltsin|Boris Eltsine|Eltsine'],
  ['volodymyr-zelensky', 'Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy'],
  ['joe-biden', 'Joe Biden|Biden'],
  ['donald-trump', 'Donald Trump|Trump'],
  ['barack-obama', 'Barack Obama|Obama'],
  ['emmanuel-macron', 'Emmanuel Macron|Macron'],
  ['recep-tayyip-erdogan', 'Recep Tayyip Erdogan|Erdogan|Erdoğan'],
  ['boris-johnson', 'Boris Johnson'],
  ['keir-starmer', 'Keir Starmer|Starmer'],
  ['olaf-scholz', 'Olaf Scholz|Scholz'],
  ['angela-merkel', 'Angela Merkel|Merkel'],
  ['xi-jinping', 'Xi Jinping'],
  ['lloyd-austin', 'Lloyd Austin'],
  ['antony-blinken', 'Antony Blinken|Blinken'],
];

const PLACES: readonly (readonly [id: string, spellings: string])[] = [
  ['brussels', 'Brussels|Bruxelles'],
  ['washington', 'Washington'],
  ['madrid', 'Madrid'],
  ['vilnius', 'Vilnius'],
  ['chicago', 'Chicago'],
  ['lisbon', 'Lisbon|Lisbonne'],
  ['bucharest', 'Bucharest|Bucarest'],
  ['geneva', 'Geneva|Genève'],
  ['vienna', 'Vienna|Vienne'],
  ['new-york', 'New York'],
  ['oslo', 'Oslo'],
  ['the-hague', 'The Hague|La Haye'],
  ['europe', 'Europe'],
  ['kosovo', 'Kosovo'],
  ['chechnya', 'Chechnya|Tchétchénie'],
  ['crimea', 'Crimea|Crimée'],
  ['donbas', 'Donbas|Donbass'],
];

function stateEntries(): readonly GazetteerEntry[] {
  const names = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  return STATES.map(([code, id, others]) => {
    const own = names.map((table) => table.of(code)).filter((name) => name !== undefined);
    return { id, kind: 'state' as const, spellings: [...own, ...others.split('|')] };
  });
}

const entriesOf = (
  kind: GazetteerEntry['kind'],
  rows: readonly (readonly [string, string])[],
): readonly GazetteerEntry[] => rows.map(([id, spellings]) => ({ id, kind, spellings: spellings.split('|') }));

/** The names that come with the machine. */
export function newsNames(): readonly GazetteerEntry[] {
  return [
    ...entriesOf('person', PERSONS),
    ...entriesOf('organisation', ORGANISATIONS),
    ...entriesOf('place', PLACES),
    ...stateEntries(),
  ];
}
