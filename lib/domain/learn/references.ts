/** What the size of a study is given in, in the order in which it is shown. */
export const SIZE_KINDS = ['studies', 'papers', 'trials', 'tests', 'people', 'countries'] as const;

type SizeKind = (typeof SIZE_KINDS)[number];

/** A study that Learn cites. What it found is in the locales, as `learnFinding_<id>`. */
export interface Reference {
  /** All authors, or the first of them. */
  readonly authors: string;
  readonly year: number;
  /** Where it was published, in English; `null` when we are not certain. */
  readonly venue: string | null;
  /** How large it is; empty when we are not certain. */
  readonly size: Readonly<Partial<Record<SizeKind, number>>>;
}

const study = (
  authors: string,
  year: number,
  venue: string | null = null,
  size: Reference['size'] = {},
): Reference => ({ authors, year, venue, size });

const PNAS = 'Proceedings of the National Academy of Sciences';

/** Every study that Learn cites: the team's reading list, mostly read as abstracts. None is cited from memory. */
export const REFERENCES = {
  andrade2023: study('Andrade', 2023, 'JMIR Mental Health 10:e42024', { people: 55 }),
  arad2023: study('Arad', 2023),
  balban2023: study('Balban', 2023),
  beyens2020: study('Beyens', 2020, 'Scientific Reports'),
  biedermann2021: study('Biedermann', 2021),
  burke2020: study('Burke, Cheng & de Gant', 2020, 'CHI', { people: 37_729, countries: 18 }),
  choi2025: study('Choi', 2025, PNAS, { papers: 145, people: 24_804 }),
  danthinne2020: study('Danthinne', 2020),
  engeln2020: study('Engeln', 2020),
  fardouly2015: study('Fardouly', 2015),
  ferrari2019: study('Ferrari', 2019, null, { trials: 27 }),
  fincham2023: study('Fincham', 2023),
  godard2024: study('Godard & Holtzman', 2024, 'Journal of Computer-Mediated Communication', {
    studies: 141,
  }),
  gruening2023: study('Grüning, Riedel & Lorenz-Spreen', 2023, PNAS, { people: 280 }),
  kovacs2018: study('Kovacs', 2018, 'CSCW'),
  kristal2019: study('Kristal', 2019, null, { studies: 4, people: 4_978 }),
  liu2022: study('Liu', 2022),
  lyubomirsky2005: study('Lyubomirsky', 2005),
  mcComb2023: study('McComb, Vanman & Tobin', 2023, 'Media Psychology', { papers: 48, people: 7_679 }),
  mcCombMills2020: study('McComb & Mills', 2020),
  meier2018: study('Meier & Schäfer', 2018),
  monge2023: study('Monge Roffarello & De Russis', 2023),
  nook2021: study('Nook', 2021),
  regan2022: study('Regan', 2022, null, { people: 958 }),
  sheeran2024: study('Sheeran', 2024, null, { tests: 642 }),
  susman2024: study('Susman', 2024),
  valkenburg2022: study('Valkenburg', 2022, 'Journal of Communication', { people: 353 }),
  verduyn2015: study('Verduyn', 2015),
  verduyn2022: study('Verduyn, Gugushvili & Kross', 2022),
  walsh2022: study('Walsh', 2022, null, { people: 916 }),
  wang2021: study('Wang', 2021, null, { people: 21_644, countries: 87 }),
  zhang2025: study('Zhang', 2025, null, { tests: 129 }),
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof REFERENCES;
