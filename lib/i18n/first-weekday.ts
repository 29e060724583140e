/** `Intl.Locale` as far as it tells of weeks: the method is the standard's, the property was there before it. */
interface LocaleWithWeek {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** Where calendars begin on another day than Monday, by region; Unicode CLDR 47, `weekData`. */
const OTHER_FIRST_DAYS: readonly (readonly [day: number, regions: string])[] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

/** The weekday with which calendars begin in a locale, 1 (Monday) to 7. */
export function firstWeekday(tag: string): number {
  const locale = new Intl.Locale(tag);
  const { getWeekInfo, weekInfo } = locale as LocaleWithWeek;
  const known = getWeekInfo?.call(locale) ?? weekInfo;
  if (known) return known.firstDay;
  const { region = '' } = locale.maximize();
  return OTHER_FIRST_DAYS.find(([, regions]) => regions.split(' ').includes(region))?.[0] ?? 1;
}

/** The weekdays in the order of a locale's calendars, each 1 (Monday) to 7. */
export function calendarWeekdays(tag: string): number[] {
  const first = firstWeekday(tag);
  return Array.from({ length: 7 }, (_, at) => ((first - 1 + at) % 7) + 1);
}
