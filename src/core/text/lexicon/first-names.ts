import { words } from './words.ts';

/** Common first names that are given to one sex nearly always, in lower case. */
export const firstNames = {
  female: words(`
  abigail ada aisha alessandra alexis alice amanda amber amina amneh amy ana andrea angela ann anna anne ashley
  astrid barbara beatriz betty beverly brenda brigitte brittany camille carmen carol carolyn catherine charlotte
  cheryl chiara chloe christina christine claire clara colette cynthia dana danielle deborah debra denise diana
  diane donna ekaterina elena elizabeth emily emma evelyn fatima federica fiona francesca ghislaine giulia gloria
  grace greta hannah heather heidi helen hillary indira ines ingrid irina isabel isabella ivanka jacinda
  jacqueline jane janet janice jean jean-marie jennifer jessica joan joyce judith judy julia julie juliette kamala
  karen kate katherine kathleen kathryn katie kayla kelly kimberly laura lauren layla leila lena linda ling lisa
  lori lucia lucy lydia margaret maria mariam marie marilyn marine martha mary maryam megan meghan mei melania
  melissa michaela michelle mina molly monica monika nancy naomi natalia natalie nathalie nicola nicole nina nora
  norma olga olivia paige pamela patricia paula penelope petra phoebe pilar priscilla priya rachel rebecca rosa
  rose ruth sabine sakura samantha sandra sanna sara sarah sharon silvia simone sonia sophia sophie stefania
  stephanie suella susan svetlana sylvia tatiana teresa theresa ursula valerie victoria virginia yasmin yuki yulia
  yvette zainab`),
  male: words(`
  aaron abdul adam adrian ahmed alan albert alejandro alexander alexei ali alireza amit andrew anthony antoine
  arthur austin barack ben benjamin bill billy bobby boris brandon brian bruce bryan carl carlos charles christian
  christopher claudio colin dan daniel dave david dennis desmond diego dmitry donald douglas dylan edward elijah
  emmanuel enver eric erik ethan eugene fernando francesco frank françois gabriel gary george gerald giovanni
  giuseppe graham gregory günter hamdullah hans harold harry hassan henry hernan hiroshi hugh hussein ian ibrahim
  igor ivan jack jacob jacques james jason javier jeffrey jeremy jerry jesse jim joe john jonathan jorge jose
  joseph joshua juan justin jürgen keith kenji kenneth kenny kevin khalid klaus kofi kurt kwame kyle larry lars
  lawrence logan louis luc luca luis mahmoud malcolm marc marco mark martin mason matt matteo matthew michael
  michel miguel mike mikhail mohamed mohammed muhammad mustafa nabil narendra nathan neil nelson nicholas nick
  nicolas nikolai noah nunzio olaf oleg olivier omar otto owen pablo paolo patrick paul pedro peter philip pierre
  rafael rahul rajiv ralph randy raymond rex richard rishi robert roberto roger ronald roy russell sam samuel
  sanjay scott sean sergei sergio shinzo silvio simon stefan stephen steve steven stuart sven takeshi tariq thomas
  tim timothy tiziano tom tony tyler uwe vijay viktor vincent vladimir volodymyr walter wayne will william willie
  wolfgang yuri yusuf zachary`),
} as const;
