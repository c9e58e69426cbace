import { words } from './words.ts';

/** Verbs whose forms share no stem: the first is the plain one. */
export const englishIrregular: readonly string[] = words(`
  arise/arose/arisen become/became begin/began/begun bite/bit/bitten blow/blew/blown break/broke/broken
  bring/brought build/built rebuild/rebuilt buy/bought catch/caught choose/chose/chosen come/came deal/dealt
  die/died/dies/dying/death/dead draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen
  feed/fed feel/felt fight/fought find/found flee/fled fly/flew/flown forbid/forbade/forbidden forget/forgot/forgotten
  freeze/froze/frozen get/got/gotten give/gave/given go/went/gone grow/grew/grown hang/hung hear/heard hide/hid/hidden
  hold/held keep/kept know/knew/known lay/laid lead/led leave/left lend/lent lie/lay/lain lose/lost/loss make/made
  mean/meant meet/met mislead/misled overcome/overcame oversee/oversaw pay/paid prove/proved/proven ride/rode/ridden
  ring/rang/rung rise/rose/risen run/ran say/said see/saw/seen seek/sought sell/sold/sale/sales send/sent shake/shook/shaken
  shine/shone shoot/shot shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat sleep/slept speak/spoke/spoken/speech
  spend/spent spring/sprang steal/stole/stolen stick/stuck strike/struck/stricken swear/swore/sworn sweep/swept
  swim/swam/swum take/took/taken teach/taught tear/tore/torn tell/told think/thought/thoughts throw/threw/thrown
  understand/understood undergo/underwent/undergone wake/woke/woken wear/wore/worn win/won withdraw/withdrew/withdrawn
  write/wrote/written burn/burnt/burned learn/learnt
  withhold/withheld uphold/upheld foresee/foresaw/foreseen`);
