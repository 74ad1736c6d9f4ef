/**
 * Spellings of one name, each row in folded form (`foldText`); the first is the one that all are found
 * under. This is knowledge of languages and not of the war: how names are carried over from Ukrainian,
 * Russian and Turkish into English is the same in every dataset, so it stands here and not in the data
 * package, and a row whose name is in no record has no effect. To find by a spelling is not to use it.
 */
const SPELLINGS = [
  // Places, from Ukrainian and from Russian.
  'kyiv kyyiv kiev',
  'kharkiv kharkov',
  'odesa odessa',
  'mykolaiv mykolayiv mikolaiv nikolaev nikolayev',
  'lviv lvov',
  'zaporizhzhia zaporizhzhya zaporizhia zaporizhya zaporizhzhe zaporozhye zaporozhe zaporozhia',
  'luhansk lugansk',
  'donbas donbass',
  'chernihiv chernigov',
  'chornobyl chernobyl',
  'dnipro dnepr dnieper',
  'dnipropetrovsk dnepropetrovsk',
  'sloviansk slovyansk slavyansk slaviansk',
  'kupiansk kupyansk',
  'avdiivka avdeevka avdeyevka',
  'vovchansk volchansk',
  'enerhodar energodar',
  'crimea krym',
  'belarus belorussia',
  'turkey turkiye',
  'riyadh riyad riad',
  'jeddah jiddah djeddah',
  'beijing peking',
  // People, from Ukrainian and from Russian.
  'zelensky zelenskyy zelenskiy zelenski zelenskyi zelenskii zelenskij',
  'volodymyr volodimir vladimir',
  'medinsky medinskiy medinskii',
  'podolyak podoliak',
  'syrskyi syrsky syrskyy syrskiy syrskii',
  'zaluzhnyi zaluzhny zaluzhnyy zaluzhniy',
  'yermak ermak iermak',
  'umerov umierov umyerov',
  'sybiha sybiga sibiha',
  'arakhamia arakhamiya',
  'nebenzya nebenzia',
  'shoigu shoygu',
  'dmitriev dmitriyev',
  'lukashenko lukashenka',
  // Words that English itself spells in two ways.
  'defence defense',
  'licence license',
  'usa us',
].map((row) => row.split(' '))

const NAMES: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((row) => row.map((spelling) => [spelling, row[0] ?? spelling])),
)

/** The spelling that a folded word is found under: the word itself where it has but one. */
export const spellingOf = (word: string): string => NAMES.get(word) ?? word

/** With fewer letters than this, a word may be the beginning of too much. */
const FEWEST_LETTERS = 3

/** What names are found under whose spellings begin with a folded word: "kie" may become "kyiv". */
export function spellingsFrom(beginning: string): readonly string[] {
  const isLong = beginning.length >= FEWEST_LETTERS
  const names = [...NAMES].filter(
    ([spelling]) => spelling === beginning || (isLong && spelling.startsWith(beginning)),
  )
  return [...new Set(names.map(([, name]) => name))]
}
