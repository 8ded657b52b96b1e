"""The words by which people of whom no pattern reads are told to have gone, been brought off, cared for, held or lost; and those that speak of nothing.

Closed classes of movement, care and hold, for ``fates.py``, ``against.py`` and ``otherwise.py``.
"""

from store.reading.text.harm import HARMED

GOING = frozenset(  # what people do who lose or seek a roof
    """sheltering sheltered shelter slept sleeping sleep camped camping moved moving left leaving gone went going crossed crossing arrived arriving arrive
    reached reaching reach come came coming returned returning walked walking fled fleeing spent spending spend settled abandoned huddled huddling crammed
    headed heading travelled traveled trekked entered hiding lodged squatting displaced waded streamed poured swam sought seeking escaped drove rode got
    made took leave go cross flee move return filled fill share sharing shared trickled flooded landed disembarked emerged""".split()
)
COMPLETED: dict[str, tuple[str, ...]] = {  # of those, what tells nothing without one of these right behind it
    "got": ("out", "away", "through", "across"),
    "made": ("it", "their"),
    "took": ("refuge", "shelter"),
}
CROWDING = frozenset("fill filled share sharing shared".split())  # and what tells nothing without a refuge
REGISTERED = frozenset(("registered", "registering"))
STAYING = frozenset("stayed staying stay living live lived remained remain remains registered registering put".split())
BORNE = frozenset(  # what others do with people to bring them off
    """brought carried taken flown moved driven bussed bused ferried transferred airlifted led escorted hauled pulled lifted winched picked rescued evacuated
    shipped towed removed relocated delivered hoisted plucked saved trucked transported rushed dug cleared extracted fetched collected extricated disembarked""".split()
)
BEARING = BORNE - {"saved", "led", "dug"} | frozenset(
    "bring take fly evacuate rescue ferry lift fetch fetched collect collected clearing cleared took flew drove bringing taking flying moving ferrying plucking rescuing evacuating transferring".split()
)
BASE = frozenset("bring take fly evacuate rescue ferry lift fetch collect".split())
CARED = frozenset("treated admitted hospitalised hospitalized operated burned scalded stitched treating".split())
HELD = frozenset(
    "held locked detained rounded jailed imprisoned interned confined holding holds seized abducted kidnapped caught shut".split()
)
DRIVEN = frozenset(
    "pushed chased deported herded returned evicted evicting expelled displaced uprooted expelling".split()
)
HOSTING = frozenset(
    "received receiving registered recorded sheltering sheltered housing housed absorbed hosting hosted lodged".split()
)
SUSPECTED = frozenset(
    "suspected infected symptoms fever positive contracted ill sick rash vomiting diarrhoea coughing".split()
)
APART = frozenset("isolation quarantine quarantined observation lockdown curfew".split())
FATAL = frozenset("died drowned perished killed dead burnt shot crushed".split())
ALLOWED = frozenset(  # what is done with people and by them whom nothing befell
    """fined seated thanked summoned sued charged tried sentenced acquitted pardoned baptised married photographed filmed greeted welcomed consulted
    briefed notified informed insured licensed certified nominated selected chosen crowned promoted awarded decorated allowed permitted vaccinated inoculated tested interviewed questioned elected appointed invited hired employed paid trained honoured sworn enrolled
    convicted engaged sanctioned prohibited surveyed polled accredited recruited called drafted mobilised mobilized deployed posted
    assigned stationed expected thought believed known said reported seen given signed applied complained volunteered donated subscribed
    visited joined phoned rang recovered lived worked told made opened listed named counted asked agreed met responded answered offered
    taken done put eaten received registered discharged left found born buried missed""".split()
)
HURT = HARMED - {"killed", "slain"}
LOST = frozenset("missing vanished unaccounted tracing disappeared".split())
WANTING = frozenset(
    """stranded hungry hunger famine malnourished starving marooned homeless isolated trapped without risk danger threatened exposed affected stuck separated
    unaccompanied orphaned""".split()
)
NEEDING = frozenset(
    "depend depends dependent rely reliant need needs needed receive receives received get getting given lack lacked lacking live await face facing queue queueing".split()
)
RELIEF = frozenset(
    """aid assistance food water rations ration flour rice bread supplies relief help tents blankets meals kits medicine drugs electricity power heat heating
    shortages starvation tarpaulins cash deliveries lorry lorries rescue winter hunger famine""".split()
)
BIDDEN = frozenset("told asked ordered warned advised urged instructed confined".split())
AWAITING = frozenset(
    "airport border crossing crossings rescue roof roofs buses quay port help frontier boats platform bridge gate gates".split()
)
FLED = frozenset("fled fleeing displaced refugees evacuated evacuees homeless evacuation".split())
WITHIN = frozenset("inside under beneath below underneath underground aboard board".split())
REFUGES = frozenset(
    """school schools church churches mosque mosques temple monastery gym gyms gymnasium gymnasiums hall halls stadium tents tent camp camps shelter shelters
    centre centres center centers sites site barracks hotels hotel reception compound compounds cellars cellar basement basements bunkers metro
    relatives friends hosts open cars fields forest forests bush mountains abroad dormitories hangar hangars warehouse warehouses plastic tarpaulins
    registration evacuation roads""".split()
)
WARDS = frozenset(
    "hospital hospitals clinic clinics theatre ward wards infirmary burns surgery intensive nurses doctors surgeons".split()
)
KIN_HOSTS = frozenset("relatives friends hosts families neighbours neighbors strangers".split())
THOUGHT = frozenset("still thought believed feared said".split())
ABROAD = frozenset("citizens nationals expatriates".split())
LET_OUT = frozenset(("walked", "freed", "released"))
MANY = 100  # fewer who are somewhere are no figure
DOZEN = 10  # fewer of whom one knows not what befell them are a scene
BETWEEN = frozenset("been being since so far".split())
CAMPS = frozenset(("camps", "camp", "shelters"))
SEIZED = frozenset(("seized", "hijacked", "captured"))
CELLS = frozenset("custody cells jail jails prison prisons detention captivity".split())
CAPTORS = frozenset(
    "ransom hostage captive hostages gunmen kidnappers captors pirates hijackers bandits jihadists kidnapped abducted kidnap abductions kidnapping".split()
)
SHUT = frozenset(
    """siege besieged encircled surrounded blockade blockaded cut trapped hostage hostages rubble collapsed collapse debris ruins buried caved mine shaft tunnel
    flooded hijacked stranded rescuers""".split()
)
BARE = frozenset(
    "leave go cross flee reach move return spend come arrive sleep stay".split()
)  # what they do only where they have to
ASHORE = frozenset("aboard shore ashore safety land boats lifeboats".split())
STILL = frozenset("still now also already all currently again safely here there".split())
FINDING = frozenset("found recovered pulled dug".split())
DRIVING = frozenset(("drove", "driven"))
AIDING = frozenset(
    "reunited sent reached reaching fed feeding assisted assisting supplied supporting supported screened".split()
)
DEEP = frozenset("mine shaft pit surface tunnel rubble wreck wreckage".split())
ILLNESS = frozenset("illness outbreak epidemic jaundice infection infections".split())
VIOLENCE = HARMED | frozenset(
    "surgical shelling shell shells shelled blast explosion bomb bombing quake earthquake gas burns fighting gunshot strike strikes crash police clashes soldiers".split()
)
WHERE = 8  # tokens of "in 38 tent camps, schools and mosques"
INMATES = frozenset("prisoners inmates detainees convicts hostages captives".split())
PLAIN = frozenset(  # nouns that say nothing of what people do
    """people persons person individuals civilians residents villagers inhabitants townspeople townsfolk islanders locals families households children women
    foreigners citizens nationals others girls boys infants babies elderly adults souls humans
    passengers patients survivors evacuees newcomers migrants hostages pupils students tourists miners fishermen farmers workers prisoners inmates
    detainees teenagers youths expatriates guests nomads herders settlers holidaymakers travellers pilgrims schoolchildren
    labourers laborers toddlers minors motorists pensioners dependants returnees idps townsmen""".split()
)
OUT = frozenset(
    "tourists guests visitors pilgrims holidaymakers travellers spectators".split()
)  # whose going is no flight
