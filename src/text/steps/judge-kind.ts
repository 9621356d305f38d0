/** What a text says it is, from its own words alone; never from who published it. */
import type { ArticleKind } from '../../domain/article.ts';

const MACHINE =
  /\b(?:ai|a\.i\.|artificial intelligence|machine|bot|language model|chatgpt|gpt)[ -](?:generated|written|powered|assisted|produced|authored) (?:journalist|reporter|writer|author|article|story|text|content|analysis|summary|report|news)|\b(?:generated|written|produced|compiled|created) (?:automatically |entirely |partly )?(?:by|with|using) (?:an? |the help of )?(?:ai\b|a\.i\.|artificial intelligence|large language model|language model|chatgpt|algorithm)|\bai (?:personas|agents|reporters|journalists|writers)\b/i;
const RELEASE =
  /^(?:for immediate release|press release|media release|news release|media contacts?\s?:|press contacts?\s?:|embargoed until)|\b(?:prnewswire|business wire|globe newswire)\b|\/prnewswire\/|^###$/im;
const ANALYSIS =
  /^(?:news )?(?:analysis|opinion|commentary|op-ed|editorial|comment|explainer|perspective|viewpoint|column)\b\s?(?:[:|–—]|$)|\bthis (?:analysis|commentary|op-ed|opinion piece) (?:was|is|has)\b|\bhow this analysis was\b/im;

/** 'unknown' for a text too short to be an article (fewer than 40 words). */
export const judgeKind = (text: string): ArticleKind => {
  if (MACHINE.test(text)) return 'machine-written';
  if (RELEASE.test(text)) return 'press-release';
  if (ANALYSIS.test(text)) return 'analysis';
  return /^(?:\S+\s+){39}\S/.test(text.slice(0, 20_000).trimStart()) ? 'news' : 'unknown';
};
