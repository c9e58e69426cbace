/** Pages with forms: what a reader sees that was filled in, and what is none of the text. */
export const filledForms: readonly {
  readonly name: string;
  readonly html: string;
  readonly must: readonly string[];
  readonly never: readonly string[];
}[] = [
  {
    name: 'label-for',
    html: '<!doctype html><html lang="en"><head><title>Application for a stall</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Application for a stall</h1><p>The town of Brindle lets out stalls for its market. What the applicant wrote stands below.</p><form action="/send"><p><label for="n">Name</label> <input id="n" value="Ada Lin"></p><p><label for="w">What will be sold</label> <input id="w" type="text" value="Honey and candles"></p><p><label for="d">From</label> <input type="date" id="d" value="2024-05-03"></p><input type="hidden" name="t" value="secret-token"><p><label>Password <input type="password" value="hunter2"></label></p><button>Send</button></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['Name', 'Ada Lin', 'Honey and candles', '2024-05-03'],
    never: ['secret-token', 'hunter2', 'what you seek', 'Send'],
  },
  {
    name: 'table',
    html: '<!doctype html><html lang="en"><head><title>Application for a stall</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Application for a stall</h1><p>The town of Brindle lets out stalls for its market. What the applicant wrote stands below.</p><form><table><tr><td>Name</td><td><input value="Ada Lin"></td></tr><tr><td>Goods</td><td><textarea>Honey, candles and\nbees in a glass box</textarea></td></tr><tr><td>Size</td><td><select><option>Small</option><option selected>Large stall</option></select></td></tr></table></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['Name | Ada Lin', 'Honey, candles and bees in a glass box', 'Size | Large stall'],
    never: ['Small'],
  },
  {
    name: 'boxes-de',
    html: '<!doctype html><html lang="de"><head><title>Bewerbung um einen Stand</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Bewerbung um einen Stand</h1><p>Die Stadt Brindel vergibt Stände für ihren Markt. Was die Bewerberin schrieb, steht unten.</p><form><p>Name: <input type="text" value="Hanna Möller"></p><fieldset><legend>Tage</legend><label><input type="checkbox" checked> Samstag</label><label><input type="checkbox"> Sonntag</label></fieldset><fieldset><legend>Strom</legend><label><input type="radio" name="s" checked> ja, 16 Ampere</label><label><input type="radio" name="s"> nein</label></fieldset></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['Hanna Möller', 'Samstag', 'ja, 16 Ampere'],
    never: ['Sonntag', 'nein'],
  },
  {
    name: 'no-form-es',
    html: '<!doctype html><html lang="es"><head><title>Solicitud de un puesto</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Solicitud de un puesto</h1><p>El pueblo de Orbaneja alquila puestos para su mercado. Lo que escribió la solicitante está abajo.</p><div><label>Nombre <input value="Inés Maro"></label></div><div><label>Motivo <textarea>Vendo miel de la sierra.</textarea></label></div><div><label>Oculto <input hidden value="clave"></label></div></main><footer>Town of Brindle</footer></body></html>',
    must: ['Inés Maro', 'Vendo miel de la sierra.'],
    never: ['clave'],
  },
  {
    name: 'news-newsletter',
    html: '<!doctype html><html lang="en"><head><title>The bridge is closed</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>The bridge is closed</h1><article><p>The bridge at Lower Brindle was closed in March. Inspectors found rust in two of its eight cables.</p><p>The council will pay for new ones, and the work takes until May, it said on Monday evening.</p><form class="newsletter"><label>Email <input type="email" value="you@mail.example"></label><select><option selected>United Kingdom</option></select><label><input type="checkbox" checked> Keep me posted</label><input type="submit" value="Sign up"></form></article></main><footer>Town of Brindle</footer></body></html>',
    must: ['closed in March'],
    never: ['you@mail.example', 'United Kingdom', 'Keep me posted', 'Sign up'],
  },
  {
    name: 'comment-form',
    html: '<!doctype html><html lang="en"><head><title>The bridge is closed</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>The bridge is closed</h1><article><p>The bridge at Lower Brindle was closed in March. Inspectors found rust in two of its eight cables.</p><p>The council will pay for new ones, and the work takes until May, it said on Monday evening.</p></article><form id="commentform"><label>Name <input value="Name"></label><label>Website <input value="http://"></label><textarea>Write a comment</textarea></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['closed in March'],
    never: ['Write a comment', 'http://'],
  },
  {
    name: 'fr',
    html: '<!doctype html><html lang="fr"><head><title>Demande de place</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Demande de place</h1><p>La ville de Brindel loue des places pour son marché. Ce que la candidate a écrit est ci-dessous.</p><form><div><label for="a">Nom</label><input id="a" value="Anne de la Tour"></div><div><label for="b">Téléphone</label><input type="tel" id="b" value="01 22 33 44 55"></div><div><label for="c">Produits</label><select id="c"><option>Fruits</option><option selected>Miel et bougies</option></select></div><input type="hidden" value="jeton"></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['Anne de la Tour', '01 22 33 44 55', 'Miel et bougies'],
    never: ['jeton', 'Fruits'],
  },
  {
    name: 'dl',
    html: '<!doctype html><html lang="en"><head><title>Application for a stall</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>Application for a stall</h1><p>The town of Brindle lets out stalls for its market. What the applicant wrote stands below.</p><form><dl><dt>Name</dt><dd><input value="Bram Holt"></dd><dt>Days</dt><dd><label><input type="checkbox" checked> Saturday</label> <label><input type="checkbox"> Sunday</label></dd><dt>Number of stalls</dt><dd><input type="number" value="3"></dd></dl><input type="reset" value="Start anew"></form></main><footer>Town of Brindle</footer></body></html>',
    must: ['Bram Holt', 'Saturday', '3'],
    never: ['Sunday', 'Start anew'],
  },
  {
    name: 'search',
    html: '<!doctype html><html lang="en"><head><title>The bridge is closed</title></head><body><nav><a href="/">Home</a><form role="search"><input type="search" value="what you seek"><button>Go</button></form></nav><main><h1>The bridge is closed</h1><article><p>The bridge at Lower Brindle was closed in March. Inspectors found rust in two of its eight cables.</p><p>The council will pay for new ones, and the work takes until May, it said on Monday evening.</p><form><input name="q" value="Search this site"><input name="from" value="2024"><input type="submit" value="Find"></form></article></main><footer>Town of Brindle</footer></body></html>',
    must: ['closed in March'],
    never: ['Search this site', 'Find'],
  },
];
