/** The people of `test/sample-organisation` who appear in the stories. */
export const PEOPLE = [
  'ana.silva',
  'marek.nowak',
  'lena.brandt',
  'tomas.herrera',
  'ines.duarte',
  'yusuf.adeyemi',
  'mei.tanaka',
  'oskar.lind',
  'victor.stan',
  'rosa.marchetti',
  'piotr.zielinski',
  'hana.novotna',
  'arjun.mehta',
  'nadia.haddad',
  'luc.verhoeven',
  'greta.olsen',
  'kofi.mensah',
  'jonas.weber',
  'chloe.martin',
  'priya.raman',
  'elias.berg',
  'sam.okafor',
  'julie.lambert',
] as const;

export type Person = (typeof PEOPLE)[number];

export const userRef = (person: Person) => `user:default/${person}`;

export const componentRef = (name: string) => `component:default/${name}`;
