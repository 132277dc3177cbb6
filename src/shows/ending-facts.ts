/** What is shown of a placement that ends early. */
import type { Ask } from '../asks/press.js';

export interface EndingFacts {
  readonly title: string;
  /** The address. */
  readonly subtitle: string;
  /** The form: last day, reason, hours. */
  readonly facts: readonly string[];
  /** Who did what when. */
  readonly answers: readonly string[];
  /** Why a press did nothing; what there is to say beside it. */
  readonly lines: readonly string[];
  readonly state: string;
  /** Where the reader has to answer. */
  readonly answer: EndingAnswer | null;
  readonly why: string;
}

/** `label` stands on a button, `said` is chosen on a page. */
interface EndingAnswer {
  readonly agree: readonly {
    readonly label: string;
    readonly said: string;
    readonly ask: Ask<'agree-ending' | 'ending-with-hours' | 'ending-without-hours'>;
  }[];
  /** With a reason; `why` asks for it. */
  readonly refuse: {
    readonly label: string;
    readonly said: string;
    readonly why: string;
    readonly ask: Ask<'refuse-ending'>;
  };
}
