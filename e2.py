def sub(p,a,b,n=1):
    s=open(p).read(); assert a in s,(p,a); open(p,'w').write(s.replace(a,b,n))
p='src/core/extraction/interview-turns.ts'
s=open(p).read()
s=s.replace("""): readonly string[] => [
  ...new Set(
    passages.flatMap((passage) =>
      paragraphsOf(passage)
        .map(speakerOf)
        .filter((speaker) => speaker !== undefined && !interviewers.has(keyOf(passage, speaker))),
    ),
  ),
] as readonly string[];
""","""): readonly string[] => {
  const guestIn = (passage: Passage, paragraph: string): readonly string[] => {
    const speaker = speakerOf(paragraph);
    return speaker === undefined || interviewers.has(keyOf(passage, speaker)) ? [] : [speaker];
  };
  const all = passages.flatMap((passage) => paragraphsOf(passage).flatMap((text) => guestIn(passage, text)));
  return [...new Set(all)];
};
""")
open(p,'w').write(s)
L='src/core/text/lexicon/'
sub(L+'lexicon.ts',"""  /** By concept, the language's words for it;""","""  /** Everyday words of questions and what articles may say instead, in forms that a stemmer joins named once; white space between them: "boss" for a "director". */
  readonly saidOtherwise?: Readonly<Record<string, string>>;
  /** Endings of a verb's stem that name who does it: "editor" for who edits. */
  readonly doers?: readonly string[];
  /** By concept, the language's words for it;""")
sub('scripts/shared/language-table.ts',"['answering', 'everyday', 'relatives'],","['answering', 'everyday', 'relatives', 'saidOtherwise', 'doers'],")
data={'english':dict(doers="['er', 'or', 'ist']",t={
 'boss':'head chief director manager owner president chairman chairwoman chairperson leader',
 'dad':'father parent','daddy':'father parent','mum':'mother parent','mom':'mother parent','mummy':'mother parent',
 'grandma':'grandmother','granny':'grandmother','grandpa':'grandfather','grandad':'grandfather',
 'kid':'child children pupil boy girl son daughter','bloke':'man','guy':'man','lad':'boy','folk':'people',
 'hubby':'husband','partner':'husband wife spouse','captain':'master skipper coxswain','skipper':'captain master',
 'cop':'police officer','doc':'doctor physician','medic':'doctor paramedic nurse','teacher':'lecturer tutor headteacher',
 'headmaster':'head headteacher principal','principal':'head headteacher headmaster','pupil':'student','student':'pupil',
 'worker':'employee staff','staff':'employee worker','employee':'staff worker','firm':'company business','company':'firm business',
 'traveller':'passenger tourist visitor','traveler':'passenger tourist visitor','tourist':'visitor traveller',
 'truck':'lorry haulier','lorry':'truck haulier','car':'vehicle','plane':'aircraft jet','boat':'ship vessel ferry','ship':'vessel boat ferry',
 'bike':'bicycle','telly':'television','fridge':'refrigerator','house':'home','flat':'apartment','apartment':'flat',
 'shop':'store','store':'shop','cash':'money','compensation':'refund voucher reimbursement damages','compensate':'refund reimburse',
 'fix':'repair mend restore','repair':'restoration refurbishment','chuck':'throw discard bin','bin':'throw discard','trash':'throw discard',
 'quit':'leave left resign','fire':'dismiss sack','sack':'dismiss','hire':'employ appoint recruit','buy':'purchase bought','get':'receive',
 'robber':'thief thieves burglar','thief':'burglar robber','steal':'theft stole stolen','baby':'young infant newborn','rain':'shower downpour',
 'ill':'sick illness','sick':'ill illness','hurt':'injured injury','funny':'amusing','scared':'afraid fear','mad':'angry',
 'phone':'handset mobile smartphone','cell':'mobile phone','evening':'dusk sunset night','morning':'dawn sunrise',
 'fav':'favourite favorite','author':'writer novelist','writer':'author novelist','movie':'film','film':'movie','ticket':'entry admission','town':'municipality village city',
}),
'german':dict(doers="['er', 'erin']",t={
 'chef':'leiter direktor geschäftsführer vorsitzende inhaber besitzer','chefin':'leiterin direktorin geschäftsführerin vorsitzende inhaberin besitzerin',
 'boss':'leiter direktor geschäftsführer vorsitzende','papa':'vater','papi':'vater','mama':'mutter','mami':'mutter','mutti':'mutter','oma':'großmutter','opa':'großvater',
 'kids':'kinder mädchen jungen','kind':'mädchen junge','lehrer':'pädagoge lehrkraft','typ':'mann','kerl':'mann','leute':'menschen einwohner bürger',
 'kapitän':'schiffsführer','polizist':'polizei beamte','arzt':'mediziner doktor','arbeiter':'beschäftigte mitarbeiter angestellte','mitarbeiter':'beschäftigte angestellte',
 'angestellte':'beschäftigte mitarbeiter','firma':'unternehmen betrieb','unternehmen':'firma betrieb','auto':'wagen fahrzeug','laster':'lastwagen','fahrrad':'rad','handy':'telefon smartphone mobiltelefon',
 'fernseher':'fernsehen','geld':'betrag summe','reparatur':'sanierung instandsetzung','reparieren':'sanieren instandsetzen','sanierung':'reparatur renovierung','umbau':'sanierung',
 'kaufen':'erwerben','kriegen':'bekommen erhalten','wegwerfen':'entsorgen','klauen':'stehlen gestohlen diebstahl','dieb':'täter einbrecher','kaputt':'defekt beschädigt','krank':'erkrankt krankheit','zuschuss':'förderung',
 'schwimmbad':'freibad hallenbad bad','bad':'freibad schwimmbad','kündigen':'aufhören entlassen','rauswerfen':'entlassen','besucher':'gäste zuhörer','stadt':'gemeinde kommune','rathaus':'gemeinde verwaltung'}),
'spanish':dict(doers="['ador', 'adora', 'edor', 'edora']",t={
 'jefe':'director responsable dueño presidente encargado','jefa':'directora responsable dueña presidenta encargada','papá':'padre','mamá':'madre','abuelita':'abuela',
 'chico':'niño joven alumno','chica':'niña joven alumna','crío':'niño','chaval':'niño joven','profe':'profesor profesora maestro maestra','profesor':'maestro','profesora':'maestra','maestro':'profesor','maestra':'profesora',
 'tipo':'hombre','tío':'hombre','poli':'policía agente','médico':'doctor','doctor':'médico','trabajador':'empleado plantilla','empleado':'trabajador plantilla','empresa':'compañía firma','compañía':'empresa',
 'coche':'vehículo automóvil','camión':'cisterna','barco':'buque ferri','móvil':'teléfono','tele':'televisión','plata':'dinero','dinero':'inversión fondos','arreglar':'reparar','arreglo':'reparación',
 'tirar':'desechar','robar':'robo','ladrón':'ladrones','enfermo':'enfermedad','comprar':'adquirir','conseguir':'obtener','pueblo':'municipio localidad','alcalde':'regidor','gente':'vecinos habitantes','vecino':'habitante','bicho':'animal','bus':'autobús','costar':'inversión'}),
'french':dict(doers="['eur', 'euse', 'ateur', 'atrice', 'ant', 'ante']",t={
 'patron':'directeur dirigeant chef propriétaire président','patronne':'directrice dirigeante propriétaire présidente','chef':'directeur responsable dirigeant','papa':'père','maman':'mère','mamie':'grand-mère','papi':'grand-père',
 'gamin':'enfant garçon','gosse':'enfant','môme':'enfant','jeune':'élève étudiant apprenti','prof':'professeur enseignant enseignante','mec':'homme','type':'homme','gars':'homme','flic':'police policier','toubib':'médecin','docteur':'médecin',
 'boulot':'travail emploi métier','job':'travail emploi','employé':'salarié personnel','salarié':'employé personnel','boîte':'entreprise société','entreprise':'société','bagnole':'voiture','voiture':'véhicule','camion':'poids-lourd',
 'bateau':'navire ferry','vélo':'bicyclette','portable':'téléphone','télé':'télévision','fric':'argent','argent':'somme subvention','réparer':'restaurer rénover','réparation':'restauration rénovation','jeter':'débarrasser','voler':'vol dérober',
 'voleur':'cambrioleur','malade':'maladie','acheter':'acquérir','gens':'habitants','ville':'commune municipalité','mairie':'commune municipalité','maire':'édile','mari':'époux','femme':'épouse'}),
}
for k,v in data.items():
    p=L+k+'.ts'; s=open(p).read()
    key=lambda w: w if w.isidentifier() and w.isascii() or w.isidentifier() else f"'{w}'"
    body=''.join(f"    {key(w)}: '{t}',\n" for w,t in v['t'].items())
    i=s.index('\n  relatives: {\n')
    s=s[:i]+f"\n  doers: {v['doers']},\n  saidOtherwise: {{\n{body}  }},"+s[i:]
    open(p,'w').write(s)
