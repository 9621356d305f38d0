/** The kinds of disagreement in a reader's words. */
import type { Disagreement, DisagreementKind } from '../domain/disagreement.ts';
import type { DisagreementLine } from './block.ts';

export const DISAGREEMENT_LABELS: Readonly<Record<DisagreementKind, string>> = {
  date: 'when it happened',
  number: 'how many',
  attribution: 'whose words or deed',
  denial: 'asserted and denied',
  comment: 'silence or speech',
  modality: 'how firmly',
  scope: 'first, only or one of several',
  target: 'what or who was meant',
  cause: 'why, or who is to blame',
  significance: 'how much it matters',
  wording: 'occasion or wording',
};

/** The row itself says where it comes from. */
export const labelOf = ({ type, model }: Disagreement): Pick<DisagreementLine, 'label' | 'model'> => {
  const label = DISAGREEMENT_LABELS[type];
  return model === undefined ? { label } : { label: `${label}; proposed by a language model`, model };
};
