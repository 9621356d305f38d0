/** Words in the names of firms and bodies: "Kinwa Energy" is nobody’s first name and surname. */
export const BODY_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'energy motors mobility systems airlines airways airport industries foods holdings partners capital technologies technology pharma pharmaceuticals inc inc. corp corp. ltd ltd. plc gmbh ag ' +
    'co co. steel oil gas copper rail railways water power electric electronics insurance financial finance ventures labs studios records entertainment athletic united fc shipping lines ' +
    'logistics automotive aerospace solutions software digital networks telecom communications broadcasting international global national federal royal central trust society institute ' +
    'museum gallery theatre theater orchestra cathedral church stadium bridge street road avenue square hall valley river lake island islands bay mountain mountains coast sea ocean ' +
    'front movement watch frontline forum summit treaty accord accords act law code cup olympics championship academy brigade battalion division regiment guard guards'
  ).split(' '),
);
