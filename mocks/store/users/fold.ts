/** Letters that no accent makes of another one. */
const ALIKE: Record<string, string> = {ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ł: 'l', ı: 'i'};

/** A text as it is searched in: without case and accents, so that `ostby` finds Østby. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßđłı]/g, (letter) => ALIKE[letter] ?? letter);
}
