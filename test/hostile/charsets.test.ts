/** Texts in the encodings of the world, announced rightly, wrongly or not at all: the same text comes out, or a refusal in words. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/ingest/read-content.ts';

const NOW = new Date('2026-03-03T12:00:00Z');

/** The bytes of a text under any label that a TextDecoder knows, by turning its table round. */
const encode = (text: string, label: string): Uint8Array => {
  if (label === 'utf-8') return Buffer.from(text, 'utf8');
  if (label === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const table = new Map<string, readonly number[]>();
  const note = (...bytes: number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, bytes);
  };
  for (let one = 0; one < 256; one += 1) note(one);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) note(lead, trail);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (bytes === undefined) throw new Error(`${label} has no ${char}`);
      return bytes;
    }),
  );
};

const GERMAN =
  'Die Brücke über die Saône bleibt gesperrt, erklärte der Bürgermeister am Montag. „Für Fußgänger gilt das nicht“, fügte er hinzu. Größere Schäden fänden sich an den Pfeilern.';
const FRENCH =
  'Le préfet a déclaré lundi que le pont resterait fermé. « Les dégâts sont sérieux », a-t-il ajouté, évoquant des réparations jusqu’à l’été.';
const FRENCH_LATIN1 = FRENCH.replaceAll('’', "'");
const POLISH =
  'Most pozostanie zamknięty, powiedział w poniedziałek burmistrz. Większe uszkodzenia znaleziono na filarach; żadnych ofiar nie było. Źródła miejskie mówią o ośmiu tygodniach.';
const RUSSIAN =
  'Мост останется закрытым, сказал мэр в понедельник. Серьёзные повреждения нашли на опорах, жертв нет. Городские службы говорят о восьми неделях ремонта.';
const GREEK =
  'Η γέφυρα θα παραμείνει κλειστή, δήλωσε τη Δευτέρα ο δήμαρχος. Σοβαρές ζημιές βρέθηκαν στους πυλώνες, χωρίς θύματα.';
const TURKISH =
  'Köprü kapalı kalacak, dedi belediye başkanı pazartesi günü. Ağır hasar ayaklarda bulundu; ölen yok, şehir sekiz haftalık onarım bekliyor.';
const HEBREW = 'הגשר יישאר סגור, אמר ראש העיר ביום שני. נזקים חמורים נמצאו בעמודים, אין נפגעים.';
const ARABIC = 'قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا. ووجدت أضرار كبيرة في الأعمدة ولا ضحايا.';
const JAPANESE =
  '市長は月曜日、橋の閉鎖を続けると述べた。橋脚に大きな損傷が見つかったという。死傷者はいない。修理には八週間かかる見通しだ。';
const CHINESE = '市长星期一表示，大桥将继续关闭。桥墩发现严重损坏，没有人员伤亡。市政部门预计维修需要八周时间。';
const TAIWANESE = '市長星期一表示，大橋將繼續關閉。橋墩發現嚴重損壞，沒有人員傷亡。市政部門預計維修需要八週時間。';
const KOREAN = '시장은 월요일 다리가 계속 폐쇄될 것이라고 말했다. 교각에서 큰 손상이 발견됐으며 사상자는 없다.';

const read = async (bytes: Uint8Array, contentType: string | null): Promise<string> => {
  const got = await readContent(bytes, { contentType, name: null, now: NOW });
  if (!got.ok) expect(got.problem.message).toMatch(/\.$/);
  return got.ok ? got.value.text : got.problem.code;
};
const plain = (label: string): string => `text/plain; charset=${label}`;
const page = (text: string, meta: string): string =>
  `<!doctype html><html><head><meta charset="${meta}"><title>News</title></head><body><article><p>${text}</p></article></body></html>`;

describe('announced rightly, a text is read as it was written', () => {
  test.each<[string, string]>([
    ['windows-1252', GERMAN],
    ['iso-8859-1', FRENCH_LATIN1],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['iso-8859-7', GREEK],
    ['iso-8859-9', TURKISH],
    ['iso-8859-8', HEBREW],
    ['windows-1256', ARABIC],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gbk', CHINESE],
    ['big5', TAIWANESE],
    ['euc-kr', KOREAN],
  ])('%s', async (label, text) => {
    expect(await read(encode(text, label), plain(label))).toBe(text);
  });
});

describe('not announced', () => {
  test.each<[string, string, string]>([
    ['UTF-16, little end first, without a mark', 'utf-16le', `${GERMAN} The end of it came in 2026.`],
    ['UTF-16, big end first, without a mark', 'utf-16be', `${GERMAN} The end of it came in 2026.`],
    ['windows-1251', 'windows-1251', RUSSIAN],
    ['shift_jis', 'shift_jis', JAPANESE],
    ['gbk', 'gbk', CHINESE],
    ['windows-1252', 'windows-1252', GERMAN],
  ])('%s is told, or refused, never read as something else', async (_, label, text) => {
    expect([text, 'charset']).toContain(await read(encode(text, label), null));
  });
});

describe('announced wrongly', () => {
  test.each<[string, Uint8Array, string | null, readonly string[]]>([
    ['UTF-8 that is called Latin-1', encode(GERMAN, 'utf-8'), plain('iso-8859-1'), [GERMAN]],
    ['UTF-8 that is called UTF-16', encode(GERMAN, 'utf-8'), plain('utf-16'), [GERMAN]],
    ['Latin-1 that is called UTF-8', encode(FRENCH_LATIN1, 'iso-8859-1'), plain('utf-8'), [FRENCH_LATIN1, 'charset']],
    ['a mark against the header', Buffer.from(`\ufeff${RUSSIAN}`), plain('windows-1251'), [`\ufeff${RUSSIAN}`]],
    ['an encoding nobody knows', encode(GERMAN, 'utf-8'), plain('x-unheard-of'), [GERMAN]],
    ['UTF-7, which looks like ASCII', Buffer.from('Br+APw-cke'.repeat(20)), plain('utf-7'), ['charset']],
    ['UTF-8 encoded twice', Buffer.from(Buffer.from(FRENCH, 'utf8').toString('latin1')), plain('utf-8'), ['charset']],
    [
      'a lone surrogate in UTF-8',
      Buffer.concat([Buffer.from(GERMAN), Buffer.from([0xed, 0xa0, 0x80])]),
      plain('utf-8'),
      [`${GERMAN}\ufffd\ufffd\ufffd`, 'charset'],
    ],
    ['letters and marks apart (NFD)', Buffer.from(FRENCH.normalize('NFD')), plain('utf-8'), [FRENCH.normalize('NFD')]],
  ])('%s', async (_, bytes, contentType, expected) => {
    expect(expected).toContain(await read(bytes, contentType));
  });

  test.each<[string, string, string, string]>([
    ['the header is right and the page is not', 'windows-1251', 'windows-1251', 'koi8-r'],
    ['the page is right and the header is silent', 'windows-1251', '', 'windows-1251'],
  ])('%s', async (_, label, header, meta) => {
    const text = `${RUSSIAN} ${RUSSIAN}`;
    const got = await read(
      encode(page(text, meta), label),
      header === '' ? 'text/html' : `text/html; charset=${header}`,
    );
    expect(got).toContain(text);
  });
});
