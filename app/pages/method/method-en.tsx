/** The method page in English. Figures come from the dataset, names of things from the interface's own messages. */
import { Articles } from './Articles';
import { Licences } from './Licences';
import type { MethodParts } from './MethodPage';
import type { Chapter, MethodText } from './Prose';
import { Sign, Statuses } from './Signs';

export const methodEn = (parts: MethodParts): MethodText => ({
  lead: (
    <>
      Every event on this timeline can be traced to the words that prove it. This page says how the timeline was made,
      how far it can be trusted, and what to do where it is wrong.
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
  heading: 'Who chose the events, and who worded them',
  text: (
    <>
      <p>
        An editor, by hand, who read {messages.app.articles(counts.articles)} closely and recorded every dated or
        datable development in them: what happened, what had happened before, what was planned, promised, alleged or
        refused. That gave {messages.app.events(counts.events)}, proved by {messages.source.passages(counts.passages)}.
        What two articles tell of the same happening is one event with two passages.
      </p>
      <p>
        The editor wrote each title and summary in both languages, and decided on each date, status, topic and claimant.
        The machine does the counting: it finds each quotation in the article’s text and notes, to the character, where
        it begins and ends. It refuses to build the timeline where a quotation is not there word for word, where it
        could stand in two places, or where a date contradicts the words that give it.
      </p>
      <p>
        What an article says and what the editor adds are kept apart. A quotation is the article’s, untouched. A summary
        is ours and says no more than the article does; what goes beyond it follows the words “Editor’s note”.
      </p>
      <p>
        So this is not a history of NATO, Russia and Ukraine. It is what these articles say of it, and what they leave
        out is not here.
      </p>
    </>
  ),
});

const dates = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: 'How dates are known',
  text: (
    <>
      <p>Each event says how its date is known. There are three ways.</p>
      <dl className="signs">
        <Sign name={messages.card.basis.explicit}>
          Day, month and year stand in the passage, or as much of them as is claimed.{' '}
          {messages.app.events(counts.basis.explicit)}.
        </Sign>
        <Sign name={messages.card.basis.relative}>
          The passage says “this Thursday” or “last month”, and the day of the article does the rest.{' '}
          {messages.app.events(counts.basis.relative)}.
        </Sign>
        <Sign name={messages.card.basis.inferred}>
          The article presumes it: a 75th anniversary, the summit in Madrid. A note says from what the date was
          inferred. {messages.app.events(counts.basis.inferred)}.
        </Sign>
      </dl>
      <p>
        No date is made more exact than it is. “Mid-July 2023” is not the 15th: it is drawn as a bar with soft ends, and
        its doubt is worded (“about”, “possibly”). Where no end is known, as in “since February 2022”, the bar runs on
        to the edge with an arrow.
      </p>
      <p>
        The ends of a soft bar are bounds: the first and the last day that the words allow. They say that the event
        falls somewhere between them, not that it lasted so long. Days are calendar days, reckoned in UTC; spring is
        March to May.
      </p>
      <p>
        Much hangs on the day of the article itself, and most of these texts do not state it. How each was worked out
        stands <a href="#articles">with the articles</a>; where it is wrong, everything dated from it is wrong with it.
      </p>
    </>
  ),
});

const statuses = ({ page }: MethodParts): Chapter => ({
  heading: 'What each status means',
  text: (
    <>
      <p>
        The status is that of the latest article that speaks of the event. Where an earlier one had it otherwise, that
        is said at its passage. The shape is the status, the colour is the topic.
      </p>
      <Statuses
        page={page}
        meanings={{
          occurred: 'An article tells it as something that happened.',
          ongoing: 'It had begun, and no article knows of an end. What came later is not known here.',
          planned: 'Decided or announced for a later day. Whether it came about the articles do not say.',
          proposed: 'Someone suggested it; nobody had decided on it.',
          alleged: 'Someone says so, and the article does not make it its own. Whose claim it is, is always said.',
          rejected: 'Asked for, proposed or expected, and refused or given up.',
        }}
      />
    </>
  ),
});

const evidence = ({ page: { messages } }: MethodParts): Chapter => ({
  heading: 'What “verified” means',
  text: (
    <>
      <p>
        When an article is opened, your own device looks for the quotation in its text and says what it found. Near
        misses are not counted as found.
      </p>
      <dl className="signs">
        <Sign name={messages.anchor.verified}>{messages.anchor.verifiedHelp}</Sign>
        <Sign name={messages.anchor.moved}>{messages.anchor.movedHelp}</Sign>
        <Sign name={messages.anchor['not-found']}>
          The words are not in this text. The quotation shown is then what the dataset holds, and nothing vouches for
          it.
        </Sign>
      </dl>
      <p>“Verified” is said of the words: the article has them, there. It does not say that the article is right.</p>
    </>
  ),
});

const translations = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: 'Machine translations',
  text: (
    <>
      <p>
        Of the {messages.app.articles(counts.articles)}, {counts.translated} reached us as machine translations, to
        judge by their wording; each says so at its head. We do not have the originals. Three things follow.
      </p>
      <ul className="points">
        <li>
          Quotations stand as they are, faults and all. A turn of phrase may be the machine’s and not the author’s, so
          do not lean on one.
        </li>
        <li>
          Names are spelled one way throughout, whatever a text writes: “Mark Latte” is Mark Rutte. The odd spelling
          stays in the quotation.
        </li>
        <li>Where a translation says the wrong thing, an editor’s note in the article says what was meant.</li>
      </ul>
    </>
  ),
});

const background = ({ counts, page: { messages } }: MethodParts): Chapter => ({
  heading: messages.header.background,
  text: (
    <p>
      {messages.app.events(counts.background)} are background: an article alludes to them without telling of them, as
      when it compares a war to Kosovo. They help to place the rest, their dates are mostly known from elsewhere, and “
      {messages.header.background}” above the timeline hides them.
    </p>
  ),
});

const corrections = ({ page }: MethodParts): Chapter => ({
  heading: 'Reporting an error',
  text: (
    <>
      <p>
        Open an issue in the project’s issue tracker; the README that comes with the source code says where that is.
        Three things let us act at once:
      </p>
      <ul className="points">
        <li>the link of the event (“{page.messages.card.copyLink}” on its card);</li>
        <li>the words in question, as they stand on the page or in the article;</li>
        <li>what should stand there instead, and how you know.</li>
      </ul>
      <p>
        A correction is made in the dataset, from which everything here is built: no page is changed on the quiet. It
        raises the dataset’s version, which is now {page.dataset.timeline.version}, and the CHANGELOG says what was
        changed and why. An event keeps its link.
      </p>
    </>
  ),
});

const articles = ({ page }: MethodParts): Chapter => ({
  heading: 'The articles',
  text: (
    <>
      <p>
        Titles, publishers and authors are given as far as the texts themselves tell. What they do not tell is left
        unknown.
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
        Sourceline’s own code is under the MIT licence. The articles and the passages quoted from them are not: their
        rights stay with their authors and publishers. They are kept here, attributed, as what the timeline is about, so
        that each event can be checked; nothing here permits any other use of them.
      </p>
      <p>These components come with the site. This list was made from the components themselves when it was built.</p>
      <Licences licences={all} page={page} />
    </>
  ),
});

const privacy: Chapter = {
  heading: 'Privacy',
  text: (
    <p>
      These pages ask nothing of any server but the one they come from. There are no cookies, no counters, no fonts or
      scripts from elsewhere. Your browser keeps your reading settings (colours, background events, the sizes of the
      panes) on your device, under the name “sourceline”, and nothing else; deleting this site’s data deletes them. What
      the server itself writes down of your visit is for whoever publishes this site to say.
    </p>
  ),
};
