/** The method page in French. No-break spaces stand as entities so that they can be seen. */
import { Articles } from './Articles';
import { Licences } from './Licences';
import type { MethodParts } from './MethodPage';
import type { Chapter, MethodText } from './Prose';
import { Sign, Statuses } from './Signs';

export const methodFr = (parts: MethodParts): MethodText => ({
  lead: (
    <>
      Chaque événement de cette chronologie se rattache aux mots qui le prouvent. Cette page dit comment elle a été
      faite, jusqu’où on peut s’y fier et que faire là où elle se trompe.
    </>
  ),
  sections: {
    choice: choice(parts),
    dates: dates(parts),
    statuses: statuses(parts),
    evidence: evidence(parts),
    translations: translations(parts),
    background: background(parts),
    corrections: corrections(parts),
    articles: articles(parts),
    licences: licences(parts),
    privacy,
  },
});

const choice = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: 'Qui a choisi les événements, et qui les a rédigés',
  text: (
    <>
      <p>
        Un rédacteur, à la main. Il a lu de près {messages.app.articles(counts.articles)} et y a relevé chaque fait daté
        ou datable&nbsp;: ce qui s’est passé, ce qui s’était passé avant, ce qui était prévu, promis, allégué ou refusé.
        Il en est sorti {messages.app.events(counts.events)}, que prouvent {messages.source.passages(counts.passages)}.
        Ce que deux articles disent d’un même fait est un seul événement avec deux passages.
      </p>
      <p>
        Le rédacteur a écrit chaque titre et chaque résumé dans les deux langues, et décidé de chaque date, statut,
        thème et auteur d’affirmation. La machine compte&nbsp;: elle retrouve chaque citation dans le texte de l’article
        et note, au caractère près, où elle commence et où elle finit. Elle refuse de construire la chronologie si une
        citation n’y est pas mot pour mot, si elle peut se trouver à deux endroits, ou si une date contredit les mots
        qui la donnent.
      </p>
      <p>
        Ce que dit un article et ce qu’ajoute le rédacteur restent distincts. La citation est celle de l’article, sans
        retouche. Le résumé est de nous et n’en dit pas plus que l’article&nbsp;; ce qui va au-delà suit les mots
        «&nbsp;Note de la rédaction&nbsp;».
      </p>
      <p>
        Ceci n’est donc pas une histoire de l’OTAN, de la Russie et de l’Ukraine. C’est ce qu’en disent ces articles, et
        ce qu’ils taisent n’y est pas.
      </p>
    </>
  ),
});

const dates = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: 'Comment les dates sont connues',
  text: (
    <>
      <p>Chaque événement dit comment sa date est connue. Il y a trois façons.</p>
      <dl className="signs">
        <Sign name={messages.card.basis.explicit}>
          Le jour, le mois et l’année sont dans le passage, ou du moins ce qui en est affirmé.{' '}
          {messages.app.events(counts.basis.explicit)}.
        </Sign>
        <Sign name={messages.card.basis.relative}>
          Le passage dit «&nbsp;ce jeudi&nbsp;» ou «&nbsp;le mois dernier&nbsp;», et le jour de l’article fait le reste.{' '}
          {messages.app.events(counts.basis.relative)}.
        </Sign>
        <Sign name={messages.card.basis.inferred}>
          L’article la suppose connue&nbsp;: un 75<sup>e</sup> anniversaire, le sommet de Madrid. Une note dit d’où la
          date a été déduite. {messages.app.events(counts.basis.inferred)}.
        </Sign>
      </dl>
      <p>
        Aucune date n’est rendue plus précise qu’elle ne l’est. «&nbsp;Mi-juillet 2023&nbsp;» n’est pas le 15&nbsp;:
        elle est dessinée comme une barre aux bords estompés, et le doute est dit («&nbsp;vers&nbsp;»,
        «&nbsp;peut-être&nbsp;»). Si aucune fin n’est connue, comme dans «&nbsp;depuis février 2022&nbsp;», la barre va
        jusqu’au bord, avec une flèche.
      </p>
      <p>
        Les bouts d’une barre estompée sont des bornes&nbsp;: le premier et le dernier jour que les mots permettent. Ils
        disent que l’événement se situe quelque part entre les deux, non qu’il a duré tout ce temps. Les jours sont ceux
        du calendrier, comptés en temps universel&nbsp;; le printemps va de mars à mai.
      </p>
      <p>
        Beaucoup dépend du jour de l’article lui-même, que la plupart de ces textes n’indiquent pas. On lira{' '}
        <a href="#articles">avec les articles</a> comment chacun a été établi&nbsp;; s’il est faux, tout ce qui en est
        déduit l’est aussi.
      </p>
    </>
  ),
});

const statuses = ({ page }: MethodParts): Chapter => ({
  heading: 'Ce que veut dire chaque statut',
  text: (
    <>
      <p>
        Le statut est celui du dernier article qui parle de l’événement. Si un article antérieur en disait autre chose,
        c’est indiqué à son passage. La forme est le statut, la couleur est le thème.
      </p>
      <Statuses
        page={page}
        meanings={{
          occurred: 'Un article le raconte comme une chose qui s’est produite.',
          ongoing: 'Cela avait commencé, et aucun article n’en connaît la fin. La suite n’est pas connue ici.',
          planned: 'Décidé ou annoncé pour plus tard. Les articles ne disent pas si cela s’est fait.',
          proposed: 'Quelqu’un l’a suggéré\u00a0; personne ne l’avait décidé.',
          alleged:
            'Quelqu’un l’affirme, et l’article ne le reprend pas à son compte. On dit toujours de qui vient l’affirmation.',
          rejected: 'Demandé, proposé ou attendu, puis refusé ou abandonné.',
        }}
      />
    </>
  ),
});

const evidence = ({ page: { messages } }: MethodParts): Chapter => ({
  heading: 'Ce que veut dire «\u00a0vérifié\u00a0»',
  text: (
    <>
      <p>
        Quand on ouvre un article, votre propre appareil cherche la citation dans son texte et dit ce qu’il a trouvé.
        Une ressemblance ne compte pas.
      </p>
      <dl className="signs">
        <Sign name={messages.anchor.verified}>{messages.anchor.verifiedHelp}</Sign>
        <Sign name={messages.anchor.moved}>{messages.anchor.movedHelp}</Sign>
        <Sign name={messages.anchor['not-found']}>
          Les mots ne sont pas dans ce texte. La citation montrée est alors celle du jeu de données, et rien ne la
          garantit.
        </Sign>
      </dl>
      <p>
        «&nbsp;Vérifié&nbsp;» se dit des mots&nbsp;: l’article les contient, à cet endroit. Cela ne dit pas que
        l’article a raison.
      </p>
    </>
  ),
});

const translations = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: 'Traductions automatiques',
  text: (
    <>
      <p>
        {counts.translated === counts.articles
          ? 'Tous les articles'
          : `Sur ${messages.app.articles(counts.articles)}, ${counts.translated}`}{' '}
        nous sont parvenus en traduction automatique, à en juger par leur langue&nbsp;; chacun le dit en tête. Nous
        n’avons pas les originaux. Il en découle trois choses.
      </p>
      <ul className="points">
        <li>
          Les citations restent telles quelles, fautes comprises. Une tournure peut être celle de la machine et non de
          l’auteur&nbsp;: mieux vaut ne rien bâtir dessus.
        </li>
        <li>
          Les noms ont une seule orthographe, quoi qu’écrive un texte&nbsp;: «&nbsp;Mark Latte&nbsp;» est Mark Rutte. La
          graphie d’origine reste dans la citation.
        </li>
        <li>
          Si la traduction dit le contraire de ce qu’il faut, une note dans l’article dit ce qu’il faut comprendre.
        </li>
      </ul>
    </>
  ),
});

const background = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: messages.header.background,
  text: (
    <p>
      {messages.app.events(counts.background)} sont d’arrière-plan&nbsp;: un article y fait allusion sans les raconter,
      par exemple quand il compare une guerre à celle du Kosovo. Ils aident à situer le reste, leurs dates sont pour la
      plupart connues par ailleurs, et la case «&nbsp;{messages.header.background}&nbsp;» au-dessus de la chronologie
      les masque.
    </p>
  ),
});

const corrections = ({ page }: MethodParts): Chapter => ({
  heading: 'Signaler une erreur',
  text: (
    <>
      <p>
        Ouvrez un ticket dans le suivi du projet&nbsp;; le README fourni avec le code source dit où il se trouve. Trois
        choses nous permettent d’agir aussitôt&nbsp;:
      </p>
      <ul className="points">
        <li>le lien de l’événement («&nbsp;{page.messages.card.copyLink}&nbsp;» sur sa fiche)&nbsp;;</li>
        <li>les mots en cause, tels qu’ils figurent sur la page ou dans l’article&nbsp;;</li>
        <li>ce qui devrait s’y trouver, et comment vous le savez.</li>
      </ul>
      <p>
        Une correction se fait dans le jeu de données, d’où tout est construit ici&nbsp;: aucune page n’est changée en
        silence. Elle augmente la version du jeu de données, qui est actuellement {page.dataset.timeline.version}, et le
        CHANGELOG dit ce qui a été changé et pourquoi. Le lien d’un événement ne change pas.
      </p>
    </>
  ),
});

const articles = ({ page }: MethodParts): Chapter => ({
  heading: 'Les articles',
  text: (
    <>
      <p>
        Titres, éditeurs et auteurs sont donnés dans la mesure où les textes eux-mêmes les disent. Ce qu’ils ne disent
        pas reste inconnu.
      </p>
      <Articles page={page} />
    </>
  ),
});

const licences = ({ page, licences: all }: MethodParts): Chapter => ({
  heading: 'Licences',
  text: (
    <>
      <p>
        Le code propre à Sourceline est sous licence MIT. Les articles et les passages qui en sont cités ne le sont
        pas&nbsp;: leurs droits restent à leurs auteurs et éditeurs. Ils sont conservés ici, avec leur attribution,
        comme la matière de la chronologie, pour que chaque événement puisse être vérifié&nbsp;; rien ici n’en permet un
        autre usage.
      </p>
      <p>
        Ces composants sont livrés avec le site. La liste a été tirée des composants eux-mêmes au moment de la
        construction.
      </p>
      <Licences licences={all} page={page} />
    </>
  ),
});

const privacy: Chapter = {
  heading: 'Vie privée',
  text: (
    <p>
      Ces pages ne demandent rien à d’autre serveur que celui dont elles viennent. Pas de cookies, pas de compteurs, ni
      polices ni scripts venus d’ailleurs. Votre navigateur garde sur votre appareil vos réglages de lecture (couleurs,
      événements d’arrière-plan, taille des volets), sous le nom «&nbsp;sourceline&nbsp;», et rien d’autre&nbsp;;
      effacer les données de ce site les efface. Ce que le serveur lui-même note de votre visite, c’est à celui qui
      publie ce site de le dire.
    </p>
  ),
};
